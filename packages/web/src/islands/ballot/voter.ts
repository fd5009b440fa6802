/** The voter's page: renders the states of `@ipt/ballot/voter`, one region of the page for each. */
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { CHOICES, type Choice } from "@ipt/ballot/choice.ts";
import { advance, goesOn, type Voting } from "@ipt/ballot/voter/advance.ts";
import { START, type VoterEvent, type VoterState } from "@ipt/ballot/voter/state.ts";
import { saveText } from "./save-text.ts";
import { screensOf } from "./screens.ts";
import { transportOver } from "./transport.ts";

/** Between being marked and letting the envelope fall, so that the two don't follow each other. */
const [LEAST_MS, MOST_MS] = [400, 2400];

const pause = (): Promise<void> => {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return new Promise((go) => setTimeout(go, LEAST_MS + (drawn / 2 ** 32) * (MOST_MS - LEAST_MS)));
};

/** What is on the page was drawn: frames come only while somebody may look at it. */
const seen = (): Promise<void> =>
  new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go())));

const dayIn = (day: string): string => {
  const { lang } = document.documentElement;
  const written = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return lang === "fr" ? written.replace(/^1 /, "1er ") : written;
};

type Shown = { readonly region: string; readonly words: Readonly<Record<string, string>> };

/** Which region of the page a state is, and what fills its gaps. */
const regionOf = (state: VoterState, labelOf: (choice: Choice) => string): Shown => {
  switch (state.at) {
    case "code":
      return { region: "code", words: gapsOf(state.error) };
    case "dwelling":
      return { region: "dwelling", words: state.dwelling };
    case "check":
      return { region: "check", words: { choice: labelOf(state.choice), ...state.dwelling } };
    // The ballot is in the urn: its receipt is shown before the capsule is erased, which alone could give it again.
    case "settling":
    case "done":
      return { region: "done", words: { tracker: state.tracker } };
    case "voted":
      return { region: `voted-${state.voted.channel}`, words: { day: dayIn(state.voted.day) } };
    case "outage":
      return state.refusal.code === "busy"
        ? { region: "busy", words: { minutes: String(Math.ceil(state.refusal.seconds / 60)) } }
        : { region: "outage", words: {} };
    case "choice":
    case "not-mine":
    case "not-open":
    case "closed":
    case "code-void":
    case "refused":
      return { region: state.at, words: {} };
    default:
      return { region: "working", words: {} };
  }
};

const gapsOf = (error: Extract<VoterState, { at: "code" }>["error"]): Shown["words"] => {
  if (error?.code === "code-group") return { groups: error.groups.join(", ") };
  if (error?.code !== "code-length") return {};
  return { characters: String(error.characters), expected: String(error.expected) };
};

const start = (root: HTMLElement): void => {
  const given = (name: string): string => root.dataset[name] ?? "";
  const bytes = (name: string) => fromBase64Url(given(name)) ?? new Uint8Array();
  const ballot = given("ballot");
  const voting: Voting = {
    vote: { voteId: ballot, urnKey: bytes("urnKey"), signingKey: bytes("signingKey") },
    transport: transportOver({ register: given("register"), urn: `/v1/urns/${ballot}` }),
    pause,
  };
  const screens = screensOf(root);
  const code = root.querySelector<HTMLInputElement>("[data-code]");
  const choices = root.querySelector<HTMLFormElement>("[data-choices]");
  let state: VoterState = START;
  let working = false;

  /** The start tells what is voted on; the steps that follow have the screen to themselves. */
  const begin = (voted: boolean): void => {
    for (const one of document.querySelectorAll<HTMLElement>("[data-presentation]")) one.hidden = true;
    // Who has voted is not sent to the desk to vote again.
    for (const one of document.querySelectorAll<HTMLElement>("[data-paper]")) one.hidden = voted;
  };

  const complain = (part: string, kind: string | null): void => {
    for (const one of root.querySelectorAll<HTMLElement>(`[data-complaint^="${part}"]`))
      one.hidden = one.dataset["complaint"] !== kind;
    const group = root.querySelector(`[data-group="${part}"]`);
    group?.classList.toggle("govuk-form-group--error", kind !== null);
  };

  const labelOf = (choice: Choice): string =>
    choices?.querySelector(`label[for="choice-${choice}"]`)?.textContent?.trim() ?? choice;

  const show = (): void => {
    const error = state.at === "code" ? state.error : null;
    const { region, words } = regionOf(state, labelOf);
    complain("code", error?.code ?? null);
    complain("choice", null);
    begin(region === "done" || state.at === "voted");
    screens.show(region, words);
    if (!code) return;
    code.setAttribute("aria-invalid", String(error !== null));
    if (error) code.focus();
    // The code is kept in memory while it serves, and no longer where somebody may read it.
    else if (state.at !== "asking" && state.at !== "outage") code.value = "";
  };

  const step = async (event: VoterEvent): Promise<void> => {
    try {
      state = await advance(voting, state, event);
    } catch {
      // A browser without these algorithms: nothing was sent, the voter is told to vote on paper.
      state = { at: "refused", why: "signature" };
    }
    show();
  };

  const send = async (event: VoterEvent): Promise<void> => {
    if (working) return;
    working = true;
    await step(event);
    while (goesOn(state)) {
      if (state.at === "settling") await seen();
      await step({ type: "go-on" });
    }
    working = false;
  };

  const fromAddress = (): void => {
    const text = location.hash.slice(1);
    if (text === "" || text === "content") return;
    // The code stays neither in the address bar nor in the history of a shared telephone.
    history.replaceState(null, "", location.pathname + location.search);
    if (code) code.value = text;
    if (state.at !== "code") return;
    void send({ type: "code", text });
  };

  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    if (choices && form === choices) {
      const chosen = CHOICES.find((one) => choices.querySelector(`input[value="${one}"]:checked`));
      complain("choice", chosen ? null : "choice");
      if (chosen) void send({ type: "choose", choice: chosen });
      else choices.querySelector("input")?.focus();
      return;
    }
    void send({ type: "code", text: code?.value ?? "" });
  });
  const plain = ["mine", "not-mine", "back", "cast", "go-on"] as const;
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-event]") : null;
    const wanted = button?.dataset["event"];
    const type = plain.find((one) => one === wanted);
    if (type) void send({ type });
    if (wanted === "start") show();
    if (wanted === "print") globalThis.print();
    if (wanted === "save" && (state.at === "done" || state.at === "settling"))
      saveText(`${given("file")}-${state.tracker}.txt`, state.tracker);
  });
  globalThis.addEventListener("hashchange", fromAddress);
  screens.show("start", {}, false);
  fromAddress();
};

const root = document.querySelector<HTMLElement>("[data-voter]");
if (root) start(root);
