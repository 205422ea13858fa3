import { describe, expect, it } from "vitest";
import type { DeskClient } from "./desk-client.ts";
import { openDesk } from "./desk-client.ts";

const desk = openDesk();
const invite = { kind: "invite", role: "moderator" } as const;

async function freshAdmin(name: string): Promise<DeskClient> {
  const admin = await desk.member("admin", name);
  await admin.stepUp();
  return admin;
}
const idOf = async (name: string): Promise<string> =>
  (await desk.store.staff()).find((member) => member.name === name)!.id;

describe("with two admins", () => {
  it("an invitation opens only when the other one approved it", async () => {
    const [ana, ben] = [await freshAdmin("Ana"), await freshAdmin("Ben")];
    const { request, code } = (await ana.ask("POST", "/requests", invite)).json();
    expect(request).toMatchObject({ wish: invite, askedBy: await idOf("Ana"), needsSecond: true });
    const cem = desk.visit();
    expect((await cem.enrol(code, "Cem")).json().code).toBe("desk-code-not-valid");
    const approval = `/requests/${request.id}/approval`;
    expect(await ana.outcome("POST", approval, {})).toBe("409 desk-second-person");
    expect(await ben.outcome("POST", approval, {})).toBe("200");
    expect(await ben.outcome("POST", approval, {})).toBe("404 desk-request-unknown");
    expect((await cem.enrol(code, "Cem")).json()).toMatchObject({ member: { role: "moderator" } });
    expect((await ana.ask("GET", "/staff")).json().requests).toEqual([]);
  });

  it("neither is removed, and a third is only by two", async () => {
    const [ana, ben] = [await freshAdmin("Ana"), await freshAdmin("Ben")];
    const remove = async (name: string) =>
      (await ana.ask("POST", "/requests", { kind: "remove", member: await idOf(name) })).json().request.id;
    const first = await remove("Ana");
    expect(await ben.outcome("POST", `/requests/${first}/approval`, {})).toBe("409 desk-too-few-admins");
    expect(await desk.store.staff()).toHaveLength(2);
    const cem = await desk.member("moderator", "Cem");
    const second = await remove("Cem");
    expect(await cem.outcome("GET", "/waiting")).toBe("200");
    expect(await ben.outcome("POST", `/requests/${second}/approval`, {})).toBe("200");
    expect(await cem.outcome("GET", "/waiting")).toBe("401 desk-session-over");
  });

  it("a request that is refused, or a day old, is not approved any more", async () => {
    const [ana, ben] = [await freshAdmin("Ana"), await freshAdmin("Ben")];
    const { request } = (await ana.ask("POST", "/requests", invite)).json();
    const late = (await ana.ask("POST", "/requests", invite)).json().request;
    expect(await ben.outcome("DELETE", `/requests/${request.id}`)).toBe("200");
    expect(await ben.outcome("POST", `/requests/${request.id}/approval`, {})).toBe("404 desk-request-unknown");
    desk.now_ms += 24 * 3600_000;
    await ben.signIn();
    await ben.stepUp();
    expect(await ben.outcome("POST", `/requests/${late.id}/approval`, {})).toBe("404 desk-request-unknown");
  });

  it("an export is asked for by one and approved by the other", async () => {
    const [ana, ben] = [await freshAdmin("Ana"), await freshAdmin("Ben")];
    const { id } = (await ana.ask("POST", "/exports", {})).json();
    expect(await ana.outcome("POST", `/exports/${id}/approval`, {})).toBe("409 desk-second-person");
    expect(await ben.outcome("POST", `/exports/${id}/approval`, {})).toBe("200");
    expect(await ben.outcome("POST", `/exports/${id}/approval`, {})).toBe("404 desk-request-unknown");
    expect((await ana.ask("GET", "/exports")).json().exports).toMatchObject([
      { id, askedBy: await idOf("Ana"), approvedBy: await idOf("Ben"), finishedAt: null },
    ]);
  });
});

it("a lone admin invites the second one alone", async () => {
  const ana = await freshAdmin("Ana");
  const { request, code } = (await ana.ask("POST", "/requests", { kind: "invite", role: "admin" })).json();
  expect(request.needsSecond).toBe(false);
  expect((await desk.visit().enrol(code, "Ben")).json()).toMatchObject({ member: { role: "admin" } });
});

it.each([
  ["nothing", {}],
  ["an unknown kind", { kind: "promote" }],
  ["an unknown role", { kind: "invite", role: "owner" }],
  ["a field too many", { kind: "invite", role: "admin", needsSecond: false }],
  ["a member that is none", { kind: "remove", member: "../ana" }],
  ["an empty condition", { kind: "invalidate", condition: {}, count: 1 }],
  ["a condition of another table", { kind: "invalidate", condition: { staff: "ana" }, count: 1 }],
])("%s is not asked for", async (_name, wish) => {
  const ana = await freshAdmin("Ana");
  expect(await ana.outcome("POST", "/requests", wish)).toBe("400 desk-request-not-valid");
});
