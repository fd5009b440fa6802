const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: "Unreadable request",
  401: "No valid credentials",
  403: "Not allowed",
  404: "Not found",
  409: "Not possible in the present state",
  412: "Changed by somebody else meanwhile",
  413: "Too large",
  415: "Unsupported content type",
  422: "Fields to correct",
  428: "If-Match is required",
  429: "Too many requests; Retry-After says how many seconds to wait",
  503: "Busy; nothing was written",
};

export const problemResponse = (status: number, reference: string) => ({
  description: STATUS_WORDS[status] ?? "Problem",
  content: { "application/problem+json": { schema: { $ref: reference } } },
});

/** RFC 9457 problem details, as every refusal is told. */
export const PROBLEM_SCHEMA = {
  type: "object",
  required: ["type", "title", "status", "fix", "requestId"],
  properties: {
    type: { type: "string", description: "Stable: urn:ipt:problem:<code>. See x-problems." },
    title: { type: "string" },
    status: { type: "integer" },
    fix: { type: "string", description: "What to do about it." },
    requestId: { type: "string" },
    details: { type: "object", additionalProperties: { type: ["string", "number", "null"] } },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "code", "detail"],
        properties: {
          pointer: { type: "string", description: "JSON Pointer of the field." },
          code: { type: "string" },
          detail: { type: "string" },
        },
      },
    },
    requirements: {
      type: "array",
      description: "Requirements of the gate, each met, missing or derogated.",
      items: { type: "object", additionalProperties: true },
    },
  },
} as const;
