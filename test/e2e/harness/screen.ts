import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { ScreenOptions } from "./screen-options.ts";

const HEIGHT = 844;
const PATIENCE_MS = 15_000;
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export type Screen = {
  readonly page: Page;
  /** Opens a path of the site and gives the status of its answer. */
  readonly go: (path: string) => Promise<number>;
  /** Signs a demonstration account in and comes back to a path. */
  readonly signIn: (account: string, returnTo?: string) => Promise<void>;
  /**
   * What must hold on every screen: nothing that axe reports (WCAG 2.2 AA), one `<h1>`, no horizontal scroll, no
   * console error, no request to another host.
   */
  readonly check: () => Promise<void>;
  /** Sends the form by its button's words, and waits for the next page. */
  readonly press: (button: string) => Promise<void>;
  /** Reaches a link, a button or a field by the Tab key alone, seeing the focus all along. */
  readonly tabTo: (words: string) => Promise<void>;
  /** Everything that the Tab key reaches shows that it has the focus. */
  readonly checkFocus: () => Promise<void>;
  /** Words of the page's `<h1>`. */
  readonly heading: () => Promise<string>;
  readonly close: () => Promise<void>;
};

const watch = (context: BrowserContext, origin: string) => {
  const complaints: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith("data:"))
      complaints.push(`request to another host: ${request.url()}`);
  });
  context.on("console", (message) => {
    // The browser itself reports an error status, or the network cut: journeys ask for some on purpose.
    const status =
      /Failed to load resource: (the server responded with a status of (4\d\d|50[03])|net::ERR_(INTERNET_DISCONNECTED|FAILED))/.test(
        message.text(),
      );
    if (message.type() === "error" && !status) complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`script: ${error.error().message}`));
  return complaints;
};

/** Whatever the Tab key reaches on the page and shows nothing of the focus, by its words or its tag. */
const blindStops = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shows = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
      (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 1) || boxShadow !== "none";
    const stops = "a[href], button, input:not([type=hidden]), select, textarea, summary";
    return [...document.querySelectorAll<HTMLElement>(stops)].flatMap((stop) => {
      if (stop.getClientRects().length === 0) return [];
      stop.focus({ preventScroll: true });
      if (document.activeElement !== stop) return [];
      // A radio button shows the focus on what is drawn beside it.
      const drawn = stop.nextElementSibling && getComputedStyle(stop.nextElementSibling, "::before");
      const seen = shows(getComputedStyle(stop)) || (drawn !== null && shows(drawn));
      return seen ? [] : [stop.textContent.trim() || stop.outerHTML.slice(0, 80)];
    });
  });

/** How the element that has the focus shows it, against the same element without; a text for a message. */
const focusLooks = (page: Page): Promise<{ readonly name: string; readonly visible: boolean }> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return { name: "", visible: true };
    const name = (active.getAttribute("aria-label") ?? active.textContent.trim()) || active.id;
    const style = getComputedStyle(active);
    // A radio button shows the focus on what is drawn beside it.
    const drawn = active.nextElementSibling ? getComputedStyle(active.nextElementSibling, "::before") : style;
    const shows = (one: CSSStyleDeclaration): boolean =>
      (one.outlineStyle !== "none" && Number.parseFloat(one.outlineWidth) > 1) || one.boxShadow !== "none";
    const box = active.getBoundingClientRect();
    return { name, visible: (shows(style) || shows(drawn)) && box.width > 0 };
  });

/** Opens a browser window on the site, watched for what no screen may do. */
export const openScreen = async (
  browser: Browser,
  url: string,
  options: ScreenOptions = {},
): Promise<Screen> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: HEIGHT },
    javaScriptEnabled: options.script ?? true,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  const complaints = watch(context, url);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);

  const go: Screen["go"] = async (path) => (await page.goto(url + path))?.status() ?? 0;

  const signIn: Screen["signIn"] = async (account, returnTo = "/espace") => {
    await page.goto(`${url}/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    if (page.url().includes("/interaction/")) await page.locator(`button[value="${account}"]`).click();
    await page.waitForURL((address) => !address.pathname.startsWith("/identity"));
  };

  const check: Screen["check"] = async () => {
    const where = page.url().slice(url.length);
    const width = page.viewportSize()?.width;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${where} scrolls sideways by ${wide} px at ${width} px`);
    assert.equal(await page.locator("h1").count(), 1, `${where} has one h1`);
    if (options.script ?? true) {
      // No page has a frame, which is all that this mode leaves out; it spares a blank page at each check.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARDS).analyze();
      const told = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary}`).join("; ")}`,
      );
      assert.deepEqual(told, [], `axe on ${where}`);
    }
    assert.deepEqual(complaints, [], `what ${where} asked or complained of`);
  };

  const checkFocus: Screen["checkFocus"] = async () => {
    await page.keyboard.press("Tab");
    assert.deepEqual(await blindStops(page), [], `focus not seen on ${page.url().slice(url.length)}`);
  };

  const press: Screen["press"] = async (button) => {
    const named = page.getByRole("button", { name: button, exact: true });
    await Promise.all([page.waitForEvent("framenavigated"), named.click()]);
    await page.waitForLoadState();
  };

  const tabTo: Screen["tabTo"] = async (words) => {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press("Tab");
      const { name, visible } = await focusLooks(page);
      assert.ok(visible, `the focus cannot be seen on “${name}” of ${page.url().slice(url.length)}`);
      if (name.includes(words)) return;
    }
    assert.fail(`the Tab key never reaches “${words}” on ${page.url().slice(url.length)}`);
  };

  if (options.account) await signIn(options.account);
  return {
    page,
    go,
    signIn,
    check,
    press,
    tabTo,
    checkFocus,
    heading: async () => ((await page.locator("h1").textContent()) ?? "").trim().replaceAll(/\s+/g, " "),
    close: () => context.close(),
  };
};
