import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateLimit } from "./rate-limit.ts";
import { visitorNetwork } from "./visitor-network.ts";

describe("a visitor", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["::2", "0:0:0:0"],
    ["127.0.0.1", null],
    ["::1", null],
    ["::ffff:127.0.0.1", null],
    ["no address", null],
    ["", null],
  ])("at %s is known by %s", (address, network) => {
    expect(visitorNetwork(address)).toBe(network);
  });

  it("is the same one in all of 64 bits, however the address is written", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const network = visitorNetwork(address);
        if (network === null || network.includes(".")) return;
        expect(network.split(":")).toHaveLength(4);
        expect(visitorNetwork(`${network}:1:2:3:4`)).toBe(network);
      }),
    );
  });
});

describe("a rate limit", () => {
  const at = { ms: 0 };
  const limit = () => createRateLimit({ burst: 3, perMinute: 6 }, () => at.ms);
  const taken = (limited: ReturnType<typeof limit>, address: string, times: number) =>
    Array.from({ length: times }, () => limited.take(address)).filter(Boolean).length;

  it("lets a burst through and then so many a minute, each visitor for themselves", () => {
    const limited = limit();
    expect(taken(limited, "203.0.113.7", 10)).toBe(3);
    expect(taken(limited, "203.0.113.8", 10)).toBe(3);
    at.ms += 20_000;
    expect(taken(limited, "203.0.113.7", 10)).toBe(2);
    at.ms += 3_000_000;
    expect(taken(limited, "203.0.113.7", 10)).toBe(3);
  });

  it("takes a household's many addresses for one, and does not count this machine", () => {
    const limited = limit();
    const many = Array.from({ length: 20 }, (_, number) => limited.take(`2001:db8:1:2::${number + 1}`));
    expect(many.filter(Boolean)).toHaveLength(3);
    expect(taken(limited, "127.0.0.1", 1000)).toBe(1000);
  });

  it("starts anew under another key each hour", () => {
    const limited = limit();
    at.ms = 0;
    taken(limited, "203.0.113.7", 10);
    at.ms += 3_600_000;
    expect(taken(limited, "203.0.113.7", 10)).toBe(3);
  });

  it("holds no address, and forgets the oldest of very many", () => {
    const limited = limit();
    taken(limited, "10.0.0.1", 10);
    for (let number = 0; number < 50_100; number += 1) {
      limited.take(`2001:db8:${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`);
    }
    expect(taken(limited, "10.0.0.1", 10)).toBe(3);
  });
});
