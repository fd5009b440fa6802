/** The desk of a polling station, as its officer uses it. */
import type { Screen } from "./screen.ts";

/** Types a dwelling and taps, on a desk's page already open. */
export const tapDwelling = async ({ page }: Screen, dwelling: string): Promise<void> => {
  await page.getByLabel("Identifiant du logement").fill(dwelling);
  await page.getByRole("button", { name: "Émarger ce logement" }).click();
};

/** Waits until the list of this device says where a dwelling stands, in the words of its tag. */
export const deskSays = ({ page }: Screen, dwelling: string, state: string): Promise<void> =>
  page
    .locator("[data-marks] li")
    .filter({ hasText: dwelling })
    .filter({ has: page.locator(".govuk-tag", { hasText: state }) })
    .waitFor();
