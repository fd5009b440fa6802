import { readFileSync } from "node:fs";
import { openApiDocument } from "@ipt/contracts/openapi/document.ts";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { compilerOf } from "./described.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every schema of the document with where it stands, components and inline ones alike. */
const schemasIn = (value: unknown, where: string): [string, object][] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => schemasIn(one, `${where}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]): [string, object][] => {
    const here = `${where}/${name}`;
    if (name === "schema" && isObject(one)) return [[here, one]];
    if (name === "schemas" && isObject(one))
      return Object.keys(one).map((id) => [here, { $ref: `#/components/schemas/${id}` }]);
    return schemasIn(one, here);
  });
};

describe("The OpenAPI document", () => {
  const document = openApiDocument();

  it("passes the recommended rules of a linter, without a warning", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({
      source: JSON.stringify(document),
      absoluteRef: "openapi.json",
      config,
    });
    expect(problems.map((one) => `${one.ruleId}: ${one.message} ${one.location[0]?.pointer}`)).toEqual([]);
  });

  it("has schemas that are JSON Schema 2020-12, references resolved, no unknown word", () => {
    const compile = compilerOf(document);
    const schemas = schemasIn(document, "");
    expect(schemas.length).toBeGreaterThan(300);
    const distinct = new Map(schemas.map((one) => [JSON.stringify(one[1]), one]));
    for (const [where, schema] of distinct.values()) {
      expect(() => compile(schema), where).not.toThrow();
    }
  });

  it("is the one that is published", () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(document)));
  });
});
