import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { deliveryId } from "./delivery.ts";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";
import { RETRY_PAUSES_MS, retryPause } from "./retry-schedule.ts";
import { urlRefusal } from "./webhook-url.ts";

const HOUR = 3_600_000;

describe("The schedule of tries", () => {
  it("lasts about three days, each pause longer than the one before, whatever chance says", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: RETRY_PAUSES_MS.length,
      maxLength: RETRY_PAUSES_MS.length,
    });
    fc.assert(
      fc.property(chances, (random) => {
        const pauses = random.map((one, index) => retryPause(index + 1, one) ?? 0);
        const total = pauses.reduce((sum, pause) => sum + pause, 0);
        expect(total).toBeGreaterThan(67 * HOUR);
        expect(total).toBeLessThan(84 * HOUR);
        for (const [index, pause] of pauses.entries()) {
          const usual = RETRY_PAUSES_MS[index] ?? 0;
          expect(Math.abs(pause - usual)).toBeLessThanOrEqual(usual * 0.1 + 1);
          expect(pause).toBeGreaterThan(index === 0 ? 0 : (RETRY_PAUSES_MS[index - 1] ?? 0) * 0.9);
        }
      }),
    );
    expect(retryPause(RETRY_PAUSES_MS.length + 1, 0.5)).toBeNull();
  });
});

describe("An address on the public internet", () => {
  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "not an address",
    "8.8.8",
    "0177.0.0.1",
    "1::2::3",
  ])("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "192.167.1.1", "2a01:cb00::1", "2606:4700:4700::1111"])(
    "may be %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test("an IPv4 address embedded in IPv6 never is, however it is written", () => {
    fc.assert(
      fc.property(fc.ipV4(), (four) => {
        expect(isPublicAddress(`::ffff:${four}`)).toBe(false);
        expect(isPublicAddress(`::${four}`)).toBe(false);
      }),
    );
  });

  test("every text is judged, and none is both public and this machine", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (text) => {
        expect(isPublicAddress(text) && isLoopbackAddress(text)).toBe(false);
      }),
    );
  });
});

describe("An endpoint's address", () => {
  it.each([
    ["https://logiciel.example.org/ipt?de=brest", null],
    ["https://logiciel.example.org:8443/", null],
    ["http://logiciel.example.org/", "url-not-https"],
    ["ftp://logiciel.example.org/", "url-not-https"],
    ["https://logiciel.example.org:6379/", "url-port"],
    ["https://moi:secret@logiciel.example.org/", "url-secret"],
    ["https://logiciel.example.org/#a", "url-secret"],
    ["https://127.0.0.1/", "url-not-public"],
    ["https://2130706433/", "url-not-public"],
    ["https://0x7f.1/", "url-not-public"],
    ["https://[::1]/", "url-not-public"],
    ["https://8.8.8.8/", "url-not-public"],
    ["https://localhost/", "url-not-public"],
    ["https://intranet/", "url-not-public"],
    ["https://metadata.google.internal/", "url-not-public"],
    ["https://imprimante.local./", "url-not-public"],
    ["pas une adresse", "url"],
    [`https://logiciel.example.org/${"a".repeat(500)}`, "url-too-long"],
  ])("%s: %s", (url, refusal) => {
    expect(urlRefusal(url, { local: false })).toBe(refusal);
  });

  it("may be this machine where the service runs on it, and no other private one", () => {
    expect(urlRefusal("http://127.0.0.1:4000/a", { local: true })).toBeNull();
    expect(urlRefusal("http://localhost:4000/a", { local: true })).toBeNull();
    expect(urlRefusal("http://192.168.1.4/", { local: true })).toBe("url-not-https");
    expect(urlRefusal("https://192.168.1.4/", { local: true })).toBe("url-not-public");
  });

  it("never makes the judge throw", () => {
    fc.assert(fc.property(fc.webUrl(), fc.boolean(), (url, local) => void urlRefusal(url, { local })));
    fc.assert(fc.property(fc.string(), (text) => void urlRefusal(text, { local: false })));
  });
});

test("Ids of deliveries sort the latest first", () => {
  const instant = fc.date({ min: new Date("2020-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const [a, b] = [deliveryId(one.toISOString(), "x"), deliveryId(other.toISOString(), "x")];
      expect(Math.sign(a.localeCompare(b))).toBe(Math.sign(other.getTime() - one.getTime()));
    }),
  );
});
