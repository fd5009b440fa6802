import assert from "node:assert/strict";
import { StoreUnavailable } from "@ipt/application/ports/store-unavailable.ts";
import { FORM_CASES } from "../../pages/form-cases.ts";
import { formOn } from "../../pages/form-on-page.ts";
import type { Who } from "../../world/place.ts";
import type { Journey, Stage } from "../harness/journey.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import { openWholeSite } from "../harness/whole-site.ts";

const HEIGHT = 844;

/** A sheet at 96 dots an inch, without its margins of 15 mm. */
const A4_WIDTH = 680;
const A4_HEIGHT = 1009;

const checkAtEachWidth = async ({ page, check }: Screen): Promise<void> => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await check();
  }
};

/** Sends the page's form by its first button. */
const sendForm = async ({ page }: Screen): Promise<void> => {
  const button = page.locator("main form[method=post] button[type=submit]").first();
  await Promise.all([page.waitForEvent("framenavigated"), button.click()]);
  await page.waitForLoadState();
};

/** Empties the page's form and sends it, as a hand in a hurry would; false where the page asks nothing. */
const sendEmpty = async (screen: Screen): Promise<boolean> => {
  const asks = await screen.page.evaluate(() => {
    const form = document.querySelector("main form[method=post]");
    // The desk answers each tap on its own page, network or not: it has a journey of its own.
    if (!(form instanceof HTMLFormElement) || form.closest("[data-desk-form]")) return false;
    const typed = [...form.elements].filter(
      (one) =>
        one instanceof HTMLTextAreaElement || (one instanceof HTMLInputElement && one.type !== "hidden"),
    );
    for (const one of form.elements) {
      if (one instanceof HTMLInputElement && ["radio", "checkbox"].includes(one.type)) one.checked = false;
      else if (one instanceof HTMLInputElement && one.type !== "hidden") one.value = "";
      else if (one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement) one.value = "";
    }
    return typed.length > 0;
  });
  if (!asks) return false;
  await sendForm(screen);
  return true;
};

type Site = Awaited<ReturnType<typeof openWholeSite>>;
type WindowOf = (cookie: string | null) => Promise<Screen>;

const MORE_THAN_A_FORM_HOLDS = 6_000_000;

/** What answers when something is wrong: each of these pages is one more screen. */
const checkErrors = async (stage: Stage, site: Site, windowOf: WindowOf): Promise<void> => {
  const { place } = site;
  const cookieOf = (who: Who): string | null => place.credentials(who).session["cookie"] ?? null;
  const live = `/ville/quartiers/${place.id("live")}`;
  const partner = `/espace/ville/partenaires/${place.id("centre")}`;
  const error = (name: string, status: number, run: (screen: Screen) => Promise<number>, who?: Who) =>
    stage.test(`${name} (${status}) is clean`, async () => {
      const screen = await windowOf(who === undefined ? null : cookieOf(who));
      try {
        assert.equal(await run(screen), status);
      } finally {
        site.failWith(null);
      }
      await checkAtEachWidth(screen);
    });
  /** Opens a form, spoils something, sends it, and gives the status of the answer. */
  const spoilt =
    (path: string, spoil: (screen: Screen) => Promise<unknown>) =>
    async (screen: Screen): Promise<number> => {
      await screen.go(path);
      await spoil(screen);
      const [answer] = await Promise.all([
        screen.page.waitForResponse((response) => response.request().method() === "POST"),
        sendForm(screen),
      ]);
      return answer.status();
    };
  const changeTypedName = async ({ page }: Screen, name: string) => page.locator("#f-name").fill(name);
  /** Sends the page's form behind its back, as another window with the same form would. */
  const sendAside = ({ page }: Screen, times = 1, freshKeys = false) =>
    page.evaluate(
      async ([count, fresh]) => {
        const form = document.querySelector("main form[method=post]");
        if (!(form instanceof HTMLFormElement)) return;
        for (let sent = 0; sent < count; sent += 1) {
          const fields = new URLSearchParams();
          for (const [field, value] of new FormData(form))
            if (typeof value === "string") fields.append(field, value);
          if (fresh) fields.set("_key", `another-form-${String(sent).padStart(4, "0")}`);
          await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
        }
      },
      [times, freshKeys] as const,
    );

  await error("an unknown page", 404, ({ go }) => go("/nowhere"));
  await error("a territory that is not there", 404, ({ go }) => go("/ar/atlantide"));
  await error("a page for others", 403, ({ go }) => go("/espace/ville/reglages/identite"), "provider");
  await error("a territory closed to support", 403, ({ go }) => go("/espace/ville"), "operator");
  await error("a refused sign-in", 403, ({ go }) => go("/connexion/sign-in-refused"));
  await error("sign-in out of order", 503, ({ go }) => go("/connexion/provider-unavailable"));
  await error("a suspended territory", 200, ({ go }) => go(`/${place.territory("suspended")}`));
  await error("its space", 200, ({ go }) => go(`/espace/${place.territory("suspended")}`), "coordinator");
  await error(
    "a territory waiting for an answer",
    200,
    ({ go }) => go(`/espace/${place.territory("pending")}/demande`),
    "coordinator",
  );
  for (const prefix of ["", "/ar"]) {
    await error(`a page while the store is out of reach${prefix}`, 503, ({ go }) => {
      site.failWith(new StoreUnavailable("for this test"));
      return go(`${prefix}${live}`);
    });
    await error(`a page that breaks${prefix}`, 500, ({ go }) => {
      site.failWith(new Error("for this test"));
      return go(`${prefix}${live}`);
    });
  }
  await error(
    "a form sent while the store is out of reach",
    503,
    spoilt(partner, async (screen) => {
      await changeTypedName(screen, "Centre social");
      site.failWith(new StoreUnavailable("for this test"));
    }),
    "coordinator",
  );
  await error(
    "a form whose proof is gone",
    403,
    spoilt(partner, ({ page }) => page.locator("input[name=_token]").evaluate((one) => one.remove())),
    "coordinator",
  );
  await error(
    "a form that cannot be read",
    400,
    spoilt(partner, ({ page }) => page.locator("input[name=_key]").evaluate((one) => one.remove())),
    "coordinator",
  );
  await error(
    "a file too large",
    413,
    spoilt("/espace/ville/deposer/activites", ({ page }) =>
      page.locator("input[type=file]").setInputFiles({
        name: "activites.csv",
        mimeType: "text/csv",
        buffer: Buffer.alloc(MORE_THAN_A_FORM_HOLDS),
      }),
    ),
    "coordinator",
  );
  await error(
    "a form that two people sent",
    409,
    spoilt(partner, async (screen) => {
      await changeTypedName(screen, "Centre social du Parc");
      await sendAside(screen, 1, true);
      await changeTypedName(screen, "Centre social de la Tour");
    }),
    "coordinator",
  );
  await error(
    "a form sent again with something else",
    409,
    spoilt("/espace/ville/partenaires/nouveau", async (screen) => {
      await changeTypedName(screen, "Un recycleur");
      await screen.page.locator("[name=kind]").first().check();
      await sendAside(screen);
      await changeTypedName(screen, "Un autre recycleur");
    }),
    "coordinator",
  );
  for (const prefix of ["", "/ar"])
    await error(
      `a visitor who sent too much${prefix}`,
      429,
      spoilt(`${prefix}${live}/questions/poser`, async (screen) => {
        await screen.page.locator("[name=topic]").first().check();
        await screen.page.locator("[name=question]").fill("Quand ?");
        await sendAside(screen, 20, true);
      }),
    );
};

/** The whole route table in a real browser, then what answers when something is wrong. */
export const journey: Journey = {
  name: "Every page, for somebody who may see it",
  run: async (stage) => {
    const site = await openWholeSite();
    const windows = new Map<string, Screen>();
    const windowOf = async (cookie: string | null): Promise<Screen> => {
      const open = windows.get(cookie ?? "") ?? (await stage.open({ site: site.url }));
      if (cookie && !windows.has(cookie)) {
        const [name = "", value = ""] = cookie.split("=");
        await open.page.context().addCookies([{ name, value, url: site.url }]);
      }
      windows.set(cookie ?? "", open);
      return open;
    };

    const forms: (typeof site.visits)[number][] = [];
    for (const visit of site.visits) {
      const { route, path, cookie, html } = visit;
      await stage.test(`${path} is clean`, async () => {
        const screen = await windowOf(cookie);
        assert.equal(await screen.go(path), 200);
        await checkAtEachWidth(screen);
        await screen.checkFocus();
      });
      if (cookie === null && html.includes('hreflang="ar"'))
        await stage.test(`/ar${path} is clean`, async () => {
          const screen = await windowOf(null);
          assert.equal(await screen.go(`/ar${path === "/" ? "" : path}`), 200);
          assert.equal(await screen.page.locator("html").getAttribute("dir"), "rtl");
          await checkAtEachWidth(screen);
        });
      const takesNothing = FORM_CASES[route]?.takes?.includes("nothing") ?? false;
      if (formOn(html) && !takesNothing) forms.push(visit);
    }

    await stage.test("what residents read is whole without script, on a phone", async () => {
      const screen = await stage.open({ site: site.url, width: 390, script: false });
      for (const { path } of site.visits.filter(({ cookie }) => cookie === null))
        for (const address of [path, `/ar${path === "/" ? "" : path}`]) {
          assert.equal(await screen.go(address), 200);
          await screen.check();
        }
    });

    await stage.test("what residents read fits on A4, without what only a screen needs", async () => {
      const screen = await stage.open({ site: site.url });
      const { page } = screen;
      await page.setViewportSize({ width: A4_WIDTH, height: A4_HEIGHT });
      await page.emulateMedia({ media: "print" });
      for (const { path } of site.visits.filter(({ cookie }) => cookie === null)) {
        await screen.go(path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${path} is ${wide} px wider than the sheet`);
        for (const useless of [".ipt-header", ".govuk-service-navigation", ".govuk-breadcrumbs"])
          assert.equal(await page.locator(useless).first().isVisible(), false, `${useless} on ${path}`);
        assert.ok(await page.locator(".ipt-print-origin").isVisible(), `${path} says where it comes from`);
      }
    });

    for (const { path, cookie } of forms)
      await stage.test(`${path}, sent empty, says what is missing and takes the focus there`, async () => {
        const screen = await windowOf(cookie);
        const { page } = screen;
        await screen.go(path);
        if (!(await sendEmpty(screen)) || (await page.locator(".govuk-error-summary").count()) === 0) return;
        const focused = await page.evaluate(() => document.activeElement?.className ?? "");
        assert.match(focused, /govuk-error-summary/);
        await checkAtEachWidth(screen);
        for (const link of await page.locator(".govuk-error-summary__list a").all()) {
          await link.click();
          const tag = await page.evaluate(() => document.activeElement?.tagName ?? "");
          assert.match(tag, /^(INPUT|SELECT|TEXTAREA)$/, `${await link.textContent()} leads to its field`);
        }
      });

    await checkErrors(stage, site, windowOf);
    await Promise.all([...windows.values()].map((screen) => screen.close()));
    await site.stop();
  },
};
