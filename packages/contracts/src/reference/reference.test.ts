import { bruToEnvJsonV2, bruToJsonV2 } from "@usebruno/lang";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { openApiDocument } from "../openapi/document.ts";
import { operations, operationsOfVoters } from "../operations/all.ts";
import { urnOperations } from "../operations/urn.ts";
import { brunoCollection } from "./bruno.ts";
import { referenceOf } from "./reference.ts";

const groups = referenceOf(JSON.parse(JSON.stringify(openApiDocument())));
const told = groups.flatMap((group) => group.operations);
const every = [...operations(), ...operationsOfVoters(), ...urnOperations()];

const Request = z.object({
  meta: z.object({ name: z.string(), type: z.string() }),
  http: z.object({ method: z.string(), url: z.string(), body: z.string(), auth: z.string() }),
  params: z.array(z.object({ name: z.string(), type: z.string() })).default([]),
  body: z.object({ json: z.string() }).optional(),
});

describe("The reference", () => {
  it("tells every operation once, under a group that is described in both languages", () => {
    expect(told.map(({ id }) => id).sort()).toEqual(every.map(({ id }) => id).sort());
    const words = groups.flatMap(({ title, about }) => [title.fr, title.en, about.fr, about.en]);
    expect(words).not.toContain("");
    expect(told.every(({ summary }) => summary.fr !== "" && summary.en !== "")).toBe(true);
  });

  it("gives bodies with every required field, and nothing that the operation does not know", () => {
    for (const { id, body, example } of told) {
      if (example === null) continue;
      const given = Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(example)));
      const names = body.map(({ name }) => name);
      expect(
        given.filter((name) => !names.includes(name)),
        id,
      ).toEqual([]);
    }
  });
});

describe("The Bruno collection", () => {
  const files = brunoCollection(groups, "https://ipt.example");

  it("has a request for every operation, which Bruno itself reads as it was meant", () => {
    const requests = Object.entries(files).filter(
      ([path]) => path.includes("/") && !path.endsWith("/folder.bru") && !path.startsWith("environments/"),
    );
    const read = requests.map(([, text]) => Request.parse(bruToJsonV2(text)));
    expect(read.map(({ meta }) => meta.name).sort()).toEqual(every.map(({ id }) => id).sort());
    for (const { meta, http, params, body } of read) {
      const operation = told.find(({ id }) => id === meta.name);
      expect(http.method.toUpperCase()).toBe(operation?.method);
      const named = params.filter(({ type }) => type === "path").map(({ name }) => name);
      expect(http.url.match(/(?<=\/:)\w+/g) ?? []).toEqual(named);
      expect(http.url.startsWith("{{baseUrl}}/v1/")).toBe(true);
      expect(http.url.replace("{{baseUrl}}", "").replace("{{territory}}", "t")).not.toMatch(/[{}]/);
      if (http.body === "json")
        expect(JSON.parse(body?.json ?? "")).toEqual(JSON.parse(operation?.example ?? ""));
    }
  });

  it("asks for the key as a secret, and holds none", () => {
    const environment = z
      .object({ variables: z.array(z.object({ name: z.string(), value: z.string(), secret: z.boolean() })) })
      .parse(bruToEnvJsonV2(files["environments/Service.bru"] ?? ""));
    expect(environment.variables).toContainEqual(
      expect.objectContaining({ name: "key", secret: true, value: "" }),
    );
    expect(Object.values(files).join("\n")).not.toMatch(/ipt_(?:live|test)_\w{8}/);
  });
});
