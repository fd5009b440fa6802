import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemNow } from "./clock.ts";
import { every } from "./every.ts";
import { localSecret } from "./local-secret.ts";
import { systemRandomBytes } from "./randomness.ts";

const root = mkdtempSync(join(tmpdir(), "ipt-system-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("tells the time in UTC with milliseconds", () => {
  expect(systemNow()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
});

describe("identifiers", () => {
  it("increase strictly, whatever the clock does and whatever bytes come", () => {
    const instants = fc.array(
      fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true }),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(instants, fc.constantFrom(0, 255, 128), (dates, byte) => {
        let at = 0;
        const newId = createIds(
          () => (dates[at++] ?? new Date(0)).toISOString(),
          (count) => new Uint8Array(count).fill(byte),
        );
        const ids = dates.map(() => newId());
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]{26}$/);
        expect(ids).toEqual([...new Set(ids)].toSorted());
      }),
    );
  });

  it("differ between two generators at the same instant", () => {
    const now = () => "2026-11-23T08:00:00.000Z";
    expect(createIds(now, systemRandomBytes)()).not.toBe(createIds(now, systemRandomBytes)());
  });
});

describe("a secret of this machine", () => {
  it("is made once, for its owner only", () => {
    const made = localSecret(root, "sealing", 32, systemRandomBytes);
    expect(made).toHaveLength(32);
    expect(localSecret(root, "sealing", 32, () => new Uint8Array(32))).toEqual(made);
    expect(statSync(join(root, "sealing.secret")).mode & 0o777).toBe(0o600);
  });

  it("is not silently replaced when its file is damaged", () => {
    writeFileSync(join(root, "damaged.secret"), "AAAA");
    expect(() => localSecret(root, "damaged", 32, systemRandomBytes)).toThrow("does not hold 32 bytes");
  });
});

describe("a periodic task", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("goes on after a failure, reports it, and stops once the run under way has ended", async () => {
    const errors: unknown[] = [];
    let runs = 0;
    const task = every(
      1000,
      async () => {
        runs += 1;
        if (runs === 1) throw new Error("once");
      },
      (error) => errors.push(error),
    );
    await vi.advanceTimersByTimeAsync(3000);
    expect(runs).toBe(3);
    expect(errors).toHaveLength(1);
    await task.stop();
    await vi.advanceTimersByTimeAsync(3000);
    expect(runs).toBe(3);
  });
});
