import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromRest, isRestEvent, type RestEvent, toRest } from "./rest-event.ts";
import { toRequest } from "./to-request.ts";

const event = (given: Partial<RestEvent> = {}): RestEvent => ({
  httpMethod: "GET",
  path: "/v1/territories",
  multiValueHeaders: null,
  multiValueQueryStringParameters: null,
  body: null,
  isBase64Encoded: false,
  ...given,
});

describe("An event of a REST API", () => {
  test("is told from one of an HTTP API", () => {
    expect(isRestEvent(event())).toBe(true);
    expect(isRestEvent(fromRest(event()))).toBe(false);
  });

  test("keeps method, path, repeated query, headers, cookies and bytes", async () => {
    const request = toRequest(
      fromRest(
        event({
          httpMethod: "POST",
          multiValueHeaders: {
            Accept: ["application/json", "text/html"],
            Cookie: ["a=1; b=2"],
            "Content-Type": ["application/json"],
          },
          multiValueQueryStringParameters: { q: ["é&=", "2"] },
          body: Buffer.from("{}").toString("base64"),
          isBase64Encoded: true,
        }),
      ),
      "https://site.example",
    );
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe("https://site.example/v1/territories?q=%C3%A9%26%3D&q=2");
    expect(request?.headers.get("accept")).toBe("application/json, text/html");
    expect(request?.headers.get("cookie")).toBe("a=1; b=2");
    expect(await request?.text()).toBe("{}");
  });

  test("gives back any query it was given", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string(), { minLength: 1 })),
        (query) => {
          const read = new URLSearchParams(
            fromRest(event({ multiValueQueryStringParameters: query })).rawQueryString,
          );
          for (const [name, values] of Object.entries(query)) {
            const wellFormed = (text: string): string => text.toWellFormed();
            expect(read.getAll(wellFormed(name))).toEqual(expect.arrayContaining(values.map(wellFormed)));
          }
        },
      ),
    );
  });

  test("is answered with each cookie apart", () => {
    const result = toRest({
      statusCode: 303,
      headers: { location: "/" },
      cookies: ["a=1; Secure", "b=2"],
      body: "",
      isBase64Encoded: false,
    });
    expect(result.multiValueHeaders).toEqual({ location: ["/"], "set-cookie": ["a=1; Secure", "b=2"] });
  });
});
