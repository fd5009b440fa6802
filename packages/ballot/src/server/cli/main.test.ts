import { execFile, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keysOf } from "../../archive/check-seal.ts";
import { publicArchive, writeArchive } from "../../archive/seal.ts";
import { fromBase64Url } from "../../base64url.ts";
import { trackerOf } from "../../composition.ts";
import { writeShare, writeShareFile } from "../../share.ts";
import { bundleVerifier } from "../bundle.ts";
import { type Sample, sampleArchive } from "../testing/sample-archive.ts";

const folder = mkdtempSync(join(tmpdir(), "ipt-verify-test-"));
const place = (name: string): string => join(folder, name);
let sample: Sample;

beforeAll(async () => {
  writeFileSync(place("ipt-verify.mjs"), await bundleVerifier());
  sample = await sampleArchive({
    dwellings: 20,
    online: { for: 3, against: 1, blank: 1 },
    paper: { for: 1, against: 2, blank: 0, void: 0 },
  });
  const file = writeArchive(sample.archive);
  writeFileSync(place("archive.json"), file);
  writeFileSync(place("public.json"), writeArchive(publicArchive(sample.archive)));
  writeFileSync(place("register.jsonl"), sample.archive.register ?? "");
  writeFileSync(place("changed.json"), file.replace("porte 3", "porte 8"));
  writeFileSync(place("spaced.json"), `${file} `);
  for (const share of sample.shares) {
    writeFileSync(place(`share-${share.index}.json`), await writeShareFile(share));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The bundle alone, in a folder that has nothing else. */
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["ipt-verify.mjs", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

describe("ipt-verify", () => {
  test("accepts an archive, in French, and says what that proves", () => {
    const { status, stdout, stderr } = run("archive.json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("ARCHIVE ACCEPTÉE");
    expect(stdout).toContain("✓ Urne : 5 enveloppes");
    expect(stdout).toContain("téléphone piraté");
  });

  test("rejects a changed one, in English, and says what changed", () => {
    const { status, stdout } = run("changed.json", "--lang", "en");
    expect(status).toBe(1);
    expect(stdout).toContain("✗ Register : This is not the register of the vote");
    expect(stdout).toContain("ARCHIVE REJECTED");
    expect(run("spaced.json").status).toBe(1);
  });

  test("compares with paper, takes the register, trackers and two shares", async () => {
    const { minutes } = sample.archive;
    const [ballot = ""] = sample.archive.urn;
    const envelope = (fromBase64Url(ballot) ?? new Uint8Array()).subarray(0, 64);
    const tracker = await trackerOf(sample.sealed.voteId, envelope);
    const keys = (await keysOf(sample.archive)) ?? "";
    const third = sample.shares[2];
    if (!third) throw new Error("no share");
    const { status, stdout } = run(
      "public.json",
      ...["--minutes", minutes.fingerprint.slice(0, 16), "--keys", keys.toLowerCase()],
      ...["--register", "register.jsonl", "--tracker", tracker],
      ...["--share", "share-1.json", "--share", await writeShare(third), "--json"],
    );
    expect(status).toBe(0);
    const report: { readonly findings: readonly { readonly code: string }[] } = JSON.parse(stdout);
    const codes = report.findings.map((finding) => finding.code);
    expect(codes).toEqual(expect.arrayContaining(["register-right", "tracker-right", "recount-right"]));
    expect(codes.filter((code) => code === "paper-right")).toHaveLength(2);
  });

  test("rejects with the paper of another vote, or a tracker that is not there", () => {
    expect(run("archive.json", "--keys", "2222-2222-2222-2222-2222").status).toBe(1);
    expect(run("archive.json", "--minutes", "0".repeat(16)).status).toBe(1);
    expect(run("archive.json", "--tracker", "ABCD-EFGH-JKMN-PQRS-TUVW").status).toBe(1);
  });

  test("downloads the public archive in pieces, writes it and checks it", async () => {
    const { manifest, minutes, rule, seal, urn } = sample.archive;
    const ballots = urn.toReversed();
    const server = createServer(({ url = "" }, answer) => {
      const after = Number(new URL(url, "http://localhost").searchParams.get("after") ?? 0);
      const body = url.startsWith("/v1/urns/")
        ? {
            items: ballots.slice(after, after + 2).map((ballot) => ({ tracker: "", ballot })),
            next: after + 2 < ballots.length ? String(after + 2) : null,
          }
        : { manifest, minutes, rule, seal, urn: { ballot: sample.sealed.voteId, envelopes: urn.length } };
      answer.end(JSON.stringify(body));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const from = `http://127.0.0.1:${port}/v1/territories/brest/quartiers/kerourien/votes/v/archive`;
    const args = ["ipt-verify.mjs", "--download", from, "fetched.json"];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
    server.close();
    expect(stdout).toContain("ARCHIVE ACCEPTÉE");
    expect(readFileSync(place("fetched.json"), "utf8")).toBe(readFileSync(place("public.json"), "utf8"));
  });

  test.each([[[]], [["missing.json"]], [["archive.json", "--lang", "de"]], [["archive.json", "--unknown"]]])(
    "misused as %j, says how to use it",
    (args) => {
      const { status, stdout } = run(...args);
      expect(status).toBe(2);
      expect(stdout).toContain("ipt-verify ARCHIVE.json");
    },
  );
});
