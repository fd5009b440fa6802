import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Changes, watchChanges } from "../world/changes.ts";
import type { Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { openService, type Service } from "../world/service.ts";

let service: Service;
let place: Place;
let watched: Changes;

beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
  watched = await watchChanges(service.client, service.engine.client);
});
afterEach(() => watched.restore());
afterAll(() => service.stop());

type Read = {
  readonly status: number;
  readonly body: {
    readonly type?: string;
    readonly dwellings?: number;
    readonly concerned?: number;
    readonly fingerprint?: string;
    readonly importable?: boolean;
    readonly errors?: readonly { readonly line?: number; readonly pointer?: string; readonly code: string }[];
    readonly items?: readonly { readonly ref: string; readonly building: string; readonly label: string }[];
  };
};

const call = async (method: string, path: string, csv?: string | Uint8Array<ArrayBuffer>): Promise<Read> => {
  const answer = await service.fetch(
    `/v1/territories/amber/quartiers/${place.id("informed")}/register${path}`,
    {
      method,
      headers: {
        ...place.credentials("landlord").key,
        ...(csv === undefined ? {} : { "content-type": "text/csv" }),
      },
      ...(csv === undefined ? {} : { body: csv }),
    },
  );
  return { status: answer.status, body: JSON.parse(await answer.text()) };
};

/** Tries the preview, then the import, which must agree. */
const refused = async (csv: string) => {
  const preview = await call("POST", "/preview", csv);
  expect(preview).toMatchObject({ status: 200, body: { importable: false } });
  const imported = await call("POST", "", csv);
  expect(imported).toMatchObject({ status: 422, body: { type: "urn:ipt:problem:register-invalid" } });
  expect(imported.body.errors?.map((one) => one.code)).toEqual(preview.body.errors?.map((one) => one.code));
  // That it was refused is remembered, among the imports, and nothing else.
  const kept = (await watched.changes()).map(({ type, after }) => [type, after?.["d"]]);
  expect(kept).toMatchObject([["dataImport", { status: "refused", done: 0 }]]);
  return { preview: preview.body.errors, imported: imported.body.errors };
};

const HEAD = "Identifiant;Bâtiment;Logement;Vacant\n";

describe("A register refused, line by line, with nothing imported:", () => {
  it("a dwelling twice, whatever its case", async () => {
    const { preview, imported } = await refused(`${HEAD}A1;A;1;non\nB2;A;2;non\na1;A;3;oui\n`);
    expect(preview).toEqual([{ line: 4, column: "Identifiant", code: "dwelling-twice", value: "a1" }]);
    expect(imported).toMatchObject([{ pointer: "/rows/4/Identifiant" }]);
  });

  it("columns missing, each by name", async () => {
    const { preview } = await refused("Identifiant;Vacant\nA1;non\n");
    expect(preview).toMatchObject([
      { line: 1, column: "building", code: "missing-column" },
      { line: 1, column: "label", code: "missing-column" },
    ]);
  });

  it.each([
    ["nothing at all", "", "empty-register"],
    ["a header alone", HEAD, "empty-register"],
    ["a reference with a hash", `${HEAD}A#1;A;1;non\n`, "invalid-ref"],
    ["a reference in emoji", `${HEAD}🏠;A;1;non\n`, "invalid-ref"],
    ["an empty cell", `${HEAD}A1;;1;non\n`, "missing-value"],
    ["a vacancy of its own words", `${HEAD}A1;A;1;peut-être\n`, "not-yes-or-no"],
    ["a control character", `${HEAD}A1;A\u0007;1;non\n`, "unreadable-characters"],
    ["a label too long", `${HEAD}A1;A;${"x".repeat(81)};non\n`, "too-long"],
  ])("%s", async (_what, csv, code) => {
    const { preview } = await refused(csv);
    expect(preview).toMatchObject([{ code }]);
  });
});

describe("A register read as its landlord wrote it:", () => {
  const lines = [
    ["Identifiant", "Bâtiment", "Logement", "Vacant"],
    ["A1", "Résidence Œillets", "Étage 2, porte n° 3", "non"],
    ["A2", "Résidence Œillets", "Étage 2, gauche", "oui"],
  ];
  const written = (separator: string): string =>
    lines
      .map((cells) => cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator))
      .join("\r\n");
  const WINDOWS = new Map([["Œ", 0x8c]]);
  const windows1252 = (text: string) => Uint8Array.from(text, (one) => WINDOWS.get(one) ?? one.charCodeAt(0));

  it("the same list whatever its separator and its encoding", async () => {
    const files = [
      written(";"),
      written("\t"),
      written(","),
      `\uFEFF${written(";")}`,
      windows1252(written(";")),
      windows1252(written("\t")),
    ];
    const prints = new Set<string | undefined>();
    for (const file of files) {
      const imported = await call("POST", "", file);
      expect(imported, JSON.stringify(imported.body)).toMatchObject({
        status: 201,
        body: { dwellings: 2, concerned: 1 },
      });
      prints.add(imported.body.fingerprint);
    }
    expect(prints.size).toBe(1);
    const { body } = await call("GET", "/dwellings");
    expect(body.items?.[0]).toMatchObject({ building: "Résidence Œillets", label: "Étage 2, porte n° 3" });
  });

  it("50 000 dwellings, and not one more", async () => {
    const rows = (count: number): string =>
      HEAD +
      Array.from({ length: count }, (_, index) => `L${index};Tour ${index % 40};Porte ${index};non\n`).join(
        "",
      );
    const whole = await call("POST", "", rows(50_000));
    expect(whole).toMatchObject({ status: 201, body: { dwellings: 50_000, concerned: 50_000 } });
    const last = await call("GET", "/dwellings?page=500");
    expect(last.body.items).toHaveLength(100);
    const over = await call("POST", "/preview", rows(50_001));
    expect(over.body).toMatchObject({
      importable: false,
      errors: [{ code: "too-many-dwellings", value: "50000" }],
    });
  });
});
