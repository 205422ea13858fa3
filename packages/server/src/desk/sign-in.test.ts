import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
import { unguarded } from "../unguarded.ts";
import { buildDesk, DeskClient, ORIGIN, openDesk } from "./desk-client.ts";
import { type Departure, SoftwareAuthenticator } from "./software-authenticator.ts";

const desk = openDesk();
const minutes = (count: number): number => count * 60_000;

describe("an enrolment", () => {
  it("by a code makes a member and signs them in, and the code is used up", async () => {
    const code = await desk.code();
    const ana = desk.visit();
    const answer = await ana.enrol(` ${code.toLowerCase().replaceAll("-", " ")} `, "Ana");
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { member: { name: "Ana", role: "admin" } }]);
    expect(await ana.outcome("GET", "/session")).toBe("200");
    expect(await desk.visit().outcome("POST", "/enrolment-options", { code, name: "Ben" })).toBe(
      "403 desk-code-not-valid",
    );
  });

  it("by a code that is over, guessed or another's challenge is refused", async () => {
    const code = await desk.code();
    const other = await desk.code();
    const ana = desk.visit();
    const answer = ana.passkey.create(await ana.challenge("/enrolment-options", { code: other, name: "Ana" }));
    expect(await ana.outcome("POST", "/enrolment", { code, name: "Ana", answer })).toBe("403 desk-passkey-refused");
    expect(await ana.outcome("POST", "/enrolment-options", { code: "0000", name: "Ana" })).toBe(
      "403 desk-code-not-valid",
    );
    desk.now_ms += minutes(31);
    expect(await ana.outcome("POST", "/enrolment-options", { code, name: "Ana" })).toBe("403 desk-code-not-valid");
    expect(await desk.store.staff()).toEqual([]);
  });

  const departures: [string, Departure][] = [
    ["another site", { origin: "https://desk.example.com" }],
    ["this site without https", { origin: "http://desk.example.org" }],
    ["another name", { rpId: "example.com" }],
    ["nobody verified", { flags: 0x01 }],
    ["an assertion", { type: "webauthn.get" }],
    ["certificates of its maker", { attestation: { fmt: "packed", attStmt: new Map([["x5c", []]]) } }],
    ["a statement of an unknown kind", { attestation: { fmt: "tpm", attStmt: new Map() } }],
  ];
  it.each(departures)("with %s is refused, and the code is still good", async (_name, departure) => {
    const code = await desk.code();
    const ana = desk.visit();
    const challenge = await ana.challenge("/enrolment-options", { code, name: "Ana" });
    const answer = ana.passkey.create(challenge, departure);
    expect(await ana.outcome("POST", "/enrolment", { code, name: "Ana", answer })).toBe("403 desk-passkey-refused");
    expect((await ana.enrol(code, "Ana")).statusCode).toBe(200);
  });

  it("is tried from one part of the network no more often than a team would, and told when to come back", async () => {
    const code = await desk.code();
    const guesser = desk.visit();
    guesser.address = "203.0.113.7";
    const guess = () => guesser.ask("POST", "/enrolment-options", { code: "7K2Q-0000", name: "Ana" });
    const answers = [];
    for (let number = 0; number < 60; number += 1) answers.push(await guess());
    const stopped = answers.filter(({ statusCode }) => statusCode === 429);
    expect(answers.length - stopped.length).toBe(40);
    expect(stopped[0]?.headers["retry-after"]).toBe("30");
    expect(stopped[0]?.json().code).toBe("desk-too-many");
    expect(await guesser.outcome("POST", "/session-options", {})).toBe("429 desk-too-many");
    expect((await desk.visit().enrol(code, "Ana")).statusCode).toBe(200);
    desk.now_ms += minutes(1);
    expect(await guesser.outcome("POST", "/session-options", {})).toBe("200");
  });

  it.each(["\u202eanA", "A\u200bna", "Ana\nadmin", " ", "\u0000"])("under the name %j is refused", async (name) => {
    const code = await desk.code();
    expect(await desk.visit().outcome("POST", "/enrolment-options", { code, name })).toBe("400 desk-request-not-valid");
  });
});

describe("a sign-in", () => {
  it("by passkey opens a session that leaving closes", async () => {
    const ana = await desk.member("admin");
    await ana.ask("DELETE", "/session");
    expect(ana.cookie).toBe("");
    expect(await ana.outcome("GET", "/waiting")).toBe("401 desk-session-over");
    expect((await ana.signIn()).json()).toMatchObject({ member: { role: "admin" }, steppedUp: false });
    const before = ana.cookie;
    await ana.ask("DELETE", "/session");
    ana.cookie = before;
    expect(await ana.outcome("GET", "/waiting")).toBe("401 desk-session-over");
    expect((await desk.store.audit(0, 20)).map(({ action }) => action).slice(2)).toEqual([
      "signed out",
      "signed in",
      "signed out",
    ]);
  });

  const departures: [string, Departure][] = [
    ["given to another site", { origin: "https://desk.example.org.evil.example" }],
    ["given to a neighbour", { origin: "https://example.org" }],
    ["for another name", { rpId: "example.org" }],
    ["of nobody verified", { flags: 0x01 }],
    ["of nobody present", { flags: 0x00 }],
    ["signed by another key", { signedBy: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey }],
    ["that is a registration", { type: "webauthn.create" }],
  ];
  it.each(departures)("with an assertion %s is refused", async (_name, departure) => {
    const ana = await desk.member("admin");
    const mallory = desk.visit();
    const answer = ana.passkey.get(await mallory.challenge("/session-options"), departure);
    expect(await mallory.outcome("POST", "/session", { answer })).toBe("403 desk-passkey-refused");
    expect(mallory.cookie).toBe("");
  });

  it("with a replayed assertion is refused", async () => {
    const ana = await desk.member("admin");
    const answer = ana.passkey.get(await ana.challenge("/session-options"));
    expect(await desk.visit().outcome("POST", "/session", { answer })).toBe("200");
    expect(await desk.visit().outcome("POST", "/session", { answer })).toBe("403 desk-passkey-refused");
  });

  it("with a count that does not rise is refused, as a copied passkey's would not", async () => {
    const ana = await desk.member("admin");
    const sign = async (count: number) =>
      desk.visit().outcome("POST", "/session", {
        answer: ana.passkey.get(await ana.challenge("/session-options"), { count }),
      });
    expect(await sign(5)).toBe("200");
    expect(await sign(5)).toBe("403 desk-passkey-refused");
    expect(await sign(4)).toBe("403 desk-passkey-refused");
    expect(await sign(6)).toBe("200");
  });

  it("with a challenge that is old, made up, for something else or of nobody here is refused", async () => {
    const ana = await desk.member("admin");
    const stale = await ana.challenge("/session-options");
    desk.now_ms += minutes(3);
    const stepping = await ana.challenge("/step-up-options");
    for (const challenge of [stale, stepping, Buffer.alloc(56).toString("base64url"), "AAAA"]) {
      const answer = ana.passkey.get(challenge);
      expect(await desk.visit().outcome("POST", "/session", { answer })).toBe("403 desk-passkey-refused");
    }
    const stranger = desk.visit();
    const answer = stranger.passkey.get(await stranger.challenge("/session-options"));
    expect(await stranger.outcome("POST", "/session", { answer })).toBe("403 desk-passkey-refused");
  });

  it("gives a cookie that scripts, other sites and unencrypted lines do not see", async () => {
    const ana = await desk.member("admin");
    const answer = await ana.signIn();
    expect(answer.headers["set-cookie"]).toMatch(/^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("on this machine alone, by http, gives a cookie of another name", async () => {
    const origin = "http://localhost:8080";
    const app = buildDesk(desk, origin);
    const ana = new DeskClient(() => app, new SoftwareAuthenticator(origin), origin);
    const answer = await ana.enrol(await desk.code(), "Ana");
    expect(answer.headers["set-cookie"]).toMatch(/^desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await ana.outcome("GET", "/session")).toBe("200");
    await app.close();
  });

  it("keeps of the token only its hash", async () => {
    const ana = await desk.member("admin");
    const token = ana.cookie.split("=")[1]!;
    const limits = { idle_s: 900, total_s: 900 };
    expect(await desk.store.useSession(Buffer.from(token, "base64url"), desk.now_ms / 1000, limits)).toBeNull();
  });
});

describe("a session", () => {
  it("is over after fifteen minutes without use", async () => {
    const ana = await desk.member("admin");
    desk.now_ms += minutes(15);
    expect(await ana.outcome("GET", "/session")).toBe("200");
    desk.now_ms += minutes(15) + 1000;
    expect(await ana.outcome("GET", "/session")).toBe("401 desk-session-over");
  });

  it("is over after eight hours, however often it is used and stepped up", async () => {
    const ana = await desk.member("admin");
    for (let quarter = 0; quarter < 32; quarter += 1) {
      desk.now_ms += minutes(15);
      expect((await ana.stepUp()).statusCode).toBe(200);
    }
    desk.now_ms += 1000;
    expect(await ana.outcome("GET", "/session")).toBe("401 desk-session-over");
  });

  it("gets a new token with each use of the passkey, and the old one opens nothing", async () => {
    const ana = await desk.member("admin");
    for (const again of [() => ana.signIn(), () => ana.stepUp()]) {
      const before = ana.cookie;
      await again();
      expect(ana.cookie).not.toBe(before);
      expect(await desk.visit().outcome("GET", "/session", undefined, { cookie: before })).toBe(
        "401 desk-session-over",
      );
    }
  });

  it("is seen by its member beside their others, and ends all of them but itself when asked, with a fresh passkey", async () => {
    const here = await desk.member("moderator", "Ben");
    const there = new DeskClient(() => desk.app, here.passkey);
    desk.now_ms += minutes(1);
    await there.signIn();
    const seen = (await here.ask("GET", "/sessions")).json().sessions;
    expect(seen).toEqual([
      { openedAt: "2026-01-02T03:05:05Z", seenAt: "2026-01-02T03:05:05Z", here: false },
      { openedAt: "2026-01-02T03:04:05Z", seenAt: "2026-01-02T03:05:05Z", here: true },
    ]);
    expect(await here.outcome("DELETE", "/sessions")).toBe("403 desk-step-up-needed");
    await here.stepUp();
    expect(await here.outcome("DELETE", "/sessions")).toBe("200");
    expect(await there.outcome("GET", "/session")).toBe("401 desk-session-over");
    expect((await here.ask("GET", "/sessions")).json().sessions).toHaveLength(1);
    expect((await desk.store.audit(0, 100)).at(-1)).toMatchObject({
      action: "sessions ended",
      actor: (await here.ask("GET", "/session")).json().member.id,
    });
  });

  it("and all others of a member are ended by an admin", async () => {
    const ben = await desk.member("moderator", "Ben");
    const ana = await desk.member("admin", "Ana");
    await ana.stepUp();
    const { id } = (await ben.ask("GET", "/session")).json().member;
    expect(await ana.outcome("DELETE", `/staff/${id}/sessions`)).toBe("200");
    expect(await ben.outcome("GET", "/session")).toBe("401 desk-session-over");
    expect((await ben.signIn()).statusCode).toBe(200);
  });

  it("of a removed member is over at once", async () => {
    const ben = await desk.member("moderator");
    await desk.store.removeStaff((await desk.store.staff())[0]!.id, "ana", desk.now_ms / 1000);
    expect(await ben.outcome("GET", "/waiting")).toBe("401 desk-session-over");
    expect((await ben.signIn()).json().code).toBe("desk-passkey-refused");
  });
});

describe("a step-up", () => {
  it("lasts five minutes", async () => {
    const ana = await desk.member("admin");
    const invite = { kind: "invite", role: "moderator" };
    expect(await ana.outcome("POST", "/requests", invite)).toBe("403 desk-step-up-needed");
    expect((await ana.stepUp()).json()).toMatchObject({ steppedUp: true });
    desk.now_ms += minutes(5);
    expect(await ana.outcome("POST", "/requests", invite)).toBe("200");
    desk.now_ms += 1000;
    expect(await ana.outcome("POST", "/requests", invite)).toBe("403 desk-step-up-needed");
  });

  it("by another member's passkey, or for another session, is refused", async () => {
    const ana = await desk.member("admin", "Ana");
    const ben = await desk.member("admin", "Ben");
    const answer = ben.passkey.get(await ana.challenge("/step-up-options"));
    expect(await ana.outcome("POST", "/step-up", { answer })).toBe("403 desk-passkey-refused");
    const own = ana.passkey.get(await ben.challenge("/step-up-options"));
    expect(await ana.outcome("POST", "/step-up", { answer: own })).toBe("403 desk-passkey-refused");
  });
});

describe("a request from elsewhere", () => {
  it.each([
    ["another origin", { origin: "https://evil.example" }],
    ["a neighbour's origin", { origin: "https://example.org" }],
    ["no origin", { origin: undefined }],
    ["the origin null", { origin: "null" }],
    ["another port", { origin: `${ORIGIN}:8443` }],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["the same site, not the same origin", { "sec-fetch-site": "same-site" }],
    ["the address bar", { "sec-fetch-site": "none" }],
  ])("with %s is refused, with or without a session", async (_name, headers) => {
    const ana = await desk.member("admin");
    for (const client of [ana, desk.visit()]) {
      expect(await client.outcome("DELETE", "/session", undefined, headers)).toBe("403 desk-origin-refused");
      expect(await client.outcome("POST", "/session-options", {}, headers)).toBe("403 desk-origin-refused");
    }
    expect(await ana.outcome("GET", "/session")).toBe("200");
  });

  it("that a form could send is refused", async () => {
    const ana = await desk.member("admin");
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=a"]) {
      expect(await ana.outcome("POST", "/verdicts", {}, { "content-type": type })).toBe("415 body-type-unknown");
    }
  });

  it("reads nothing either", async () => {
    const ana = await desk.member("admin");
    expect(await ana.outcome("GET", "/waiting", undefined, { "sec-fetch-site": "same-site" })).toBe(
      "403 desk-origin-refused",
    );
    const answer = await ana.ask("GET", "/waiting");
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
  });
});

it("is not there where no campaign runs", async () => {
  const app = buildApp({ ...unguarded, store: desk.store, clock: () => desk.now_ms, campaign: null, staticRoot: null });
  const answer = await app.inject({ method: "GET", url: "/desk/api/session" });
  expect(answer.json().code).toBe("address-unknown");
  await app.close();
});
