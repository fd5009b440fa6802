/**
 * What functions say of themselves, and what listens to it: metrics, log lines, descriptions of alarms. It imports
 * nothing, and is read by the functions, by the infrastructure and by the tests.
 */

/** Embedded metrics, each by `[function]`. Territories are counted from the lines of logs: see `usageFields`. */
export const metrics = {
  namespace: "InternetPourTous",
  dimensions: { function: "function" },
  names: {
    /** Requests answered. */
    requests: "Requests",
    /** Answers with a status of 500 or above, and invocations that failed. */
    errors: "Errors",
    /** Milliseconds from event to answer. */
    duration: "Duration",
    /** Answers with status 429. */
    throttled: "Throttled",
    /** Records or messages handled. */
    handled: "Handled",
    /** Records or messages left for another try. */
    retried: "Retried",
    /** Records that no try will ever handle, sent to the dead-letter queue. */
    poison: "Poison",
    votesOpened: "VotesOpened",
    votesClosed: "VotesClosed",
    /** Votes whose ballots were destroyed at the end of the appeal period. */
    ballotsDestroyed: "BallotsDestroyed",
    /** Votes whose opening was refused, for a coordinator to see to. */
    votesRefused: "VotesRefused",
    /** Seconds by which the latest vote was opened or closed after its instant. */
    voteDelay: "VoteDelay",
    /** Webhooks that nothing is sent to any more: silent for three days, or gone. */
    webhooksDisabled: "WebhooksDisabled",
    readUnits: "ReadUnits",
    writeUnits: "WriteUnits",
  },
} as const;

/** Fields of log lines that bear a `territory`, by what is counted of its use: summed by the hour, kept by the month. */
export const usageFields = {
  requests: metrics.names.requests,
  errors: metrics.names.errors,
  refused: metrics.names.throttled,
  milliseconds: metrics.names.duration,
  readUnits: metrics.names.readUnits,
  writeUnits: metrics.names.writeUnits,
  /** Of an answer's body. */
  bytes: "bytes",
  /** Messages sent. */
  mails: "mails",
  /** Envelopes signed. */
  ballots: "ballots",
} as const;

/** The `message` of log lines that alarms and runbooks look for. */
export const logMessages = {
  request: "request",
  /** Of the urn: how many answers of each kind since the last such line. */
  answers: "answers",
  batch: "batch",
  tick: "tick",
  signInFailed: "sign-in failed",
  failed: "unexpected error",
  poison: "record given up",
  retry: "record left for another try",
  credentials: "territory credentials refused",
  misconfigured: "configuration refused",
  voteOpened: "vote opened",
  voteClosed: "vote closed",
  ballotsDestroyed: "ballots destroyed",
  voteRefused: "vote not opened",
  restored: "territory restored",
  webhookDisabled: "webhook disabled",
  mailed: "mail sent",
  counted: "usage counted",
} as const;

/** Wakes someone up, is looked at the same day, or the same week. */
export const SEVERITIES = ["critical", "major", "minor"] as const;
export type Severity = (typeof SEVERITIES)[number];

export type AlarmDescription = {
  readonly severity: Severity;
  /** In French: what the mail says first. */
  readonly title: string;
  /** Page of `docs/runbooks`, without its extension. */
  readonly runbook: string;
};

export const runbookPath = (page: string): string => `docs/runbooks/${page}.md`;

/** An alarm's description as the deployment writes it, and as mails show it. */
export const writeAlarmDescription = ({ severity, title, runbook }: AlarmDescription): string =>
  `${severity} : ${title}. ${runbookPath(runbook)}`;

/** Null for an alarm that tells nobody: the ones that take a deployment back. */
export const readAlarmDescription = (text: string): AlarmDescription | null => {
  const [, said, title, runbook] = /^(\w+) : (.+)\. docs\/runbooks\/([a-z-]+)\.md$/.exec(text) ?? [];
  const severity = SEVERITIES.find((one) => one === said);
  return severity && title && runbook ? { severity, title, runbook } : null;
};
