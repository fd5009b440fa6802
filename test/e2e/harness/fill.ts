import type { Screen } from "./screen.ts";

/** What is put in a control: `2026-11-25` in a field of kind date goes into its three boxes. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

const PARTS = ["year", "month", "day"] as const;

/** Fills the page's form by the names of its fields; every other control keeps what it begins with. */
export const fill = async ({ page }: Screen, typed: Typed): Promise<void> => {
  for (const [name, value] of Object.entries(typed)) {
    if (typeof value !== "string") {
      for (const one of value) await page.locator(`[name="${name}"][value="${one}"]`).check();
      continue;
    }
    if ((await page.locator(`[name="${name}.year"]`).count()) > 0) {
      const numbers = value.split("-");
      for (const [index, part] of PARTS.entries())
        await page.locator(`[name="${name}.${part}"]`).fill(numbers[index] ?? "");
      continue;
    }
    const control = page.locator(`[name="${name}"]`).first();
    const kind = await control.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.tagName,
    );
    if (kind === "SELECT") await control.selectOption(value);
    else if (kind === "radio") await page.locator(`[name="${name}"][value="${value}"]`).check();
    else await control.fill(value);
  }
};
