import { makeAgeKey, makeSigningKey, readKeySet, spokenWords } from "@connection-denied/sealing";
import { expect, it } from "vitest";
import { CAMPAIGN, type DeskClient, openDesk, signKeys } from "./desk-client.ts";

const desk = openDesk();
const recipients = (await Promise.all([makeAgeKey(), makeAgeKey(), makeAgeKey()])).map(({ recipient }) => recipient);
const set = (version: number, count = 2, ...more: unknown[]) =>
  signKeys(version, recipients.slice(0, count), ...(more as []));
const wish = (keySet: object) => ({ kind: "keys", keySet });

async function twoAdmins(): Promise<[DeskClient, DeskClient]> {
  await desk.store.addKeySet({ campaign: CAMPAIGN.id, version: 1, ...set(1) }, "server", 1);
  const admins = [await desk.member("admin", "Ana"), await desk.member("admin", "Ben")] as const;
  for (const admin of admins) await admin.stepUp();
  return [...admins];
}

it("keys are changed by two admins, who see the same words as the machine on which they were signed", async () => {
  const [ana, ben] = await twoAdmins();
  const next = set(2, 3);
  const shown = {
    version: 2,
    recipients,
    fingerprint: readKeySet(next).fingerprint,
    words: spokenWords(next.document),
  };
  const { request, code } = (await ana.ask("POST", "/requests", wish(next))).json();
  expect([request.wish, request.needsSecond, code]).toEqual([{ kind: "keys", keySet: shown }, true, null]);
  expect((await ben.ask("GET", "/staff")).json().requests).toMatchObject([{ id: request.id, wish: request.wish }]);
  const approval = `/requests/${request.id}/approval`;
  expect(await ana.outcome("POST", approval, {})).toBe("409 desk-second-person");
  expect((await ben.ask("GET", "/keys")).json().keySet.version).toBe(1);
  expect(await ben.outcome("POST", approval, {})).toBe("200");
  expect((await ana.ask("GET", "/keys")).json()).toEqual({ keySet: shown });
  expect(await desk.store.keySet(CAMPAIGN.id)).toMatchObject(next);
  const audit = (await desk.store.audit(0, 100)).map(({ action, detail }) => [action, JSON.parse(detail)]);
  const named = { campaign: CAMPAIGN.id, version: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
  expect(audit.slice(-3)).toEqual([
    ["asked", { id: request.id, kind: "keys", ...named }],
    ["approved request", { id: request.id }],
    ["keys added", named],
  ]);
});

it.each<[string, string, object]>([
  ["of the version that is there", "409 desk-keys-old", set(1, 3)],
  ["signed by another key", "409 desk-keys-signer-differs", set(2, 3, makeSigningKey())],
  ["of another campaign", "400 desk-keys-not-valid", set(2, 3, undefined, "another")],
  ["altered after signing", "400 desk-keys-not-valid", { ...set(2), document: set(3).document }],
  ["that are none", "400 desk-keys-not-valid", { document: "{}", signature: "A".repeat(86) }],
  ["with a field too many", "400 desk-request-not-valid", { ...set(2), version: 2 }],
])("keys %s are not put up", async (_name, outcome, keySet) => {
  const [ana] = await twoAdmins();
  expect(await ana.outcome("POST", "/requests", wish(keySet))).toBe(outcome);
  expect(await desk.store.requests(0)).toEqual([]);
});

it("of two changes that wait, the one that would go back is not made", async () => {
  const [ana, ben] = await twoAdmins();
  const ask = async (version: number): Promise<string> =>
    (await ana.ask("POST", "/requests", wish(set(version, 3)))).json().request.id;
  const [second, third] = [await ask(2), await ask(3)];
  expect(await ben.outcome("POST", `/requests/${third}/approval`, {})).toBe("200");
  expect(await ben.outcome("POST", `/requests/${second}/approval`, {})).toBe("409 desk-keys-old");
  expect((await ben.ask("GET", "/keys")).json().keySet.version).toBe(3);
});

it("what was altered in the database while it waited is not approved", async () => {
  const [ana, ben] = await twoAdmins();
  const forged = { campaign: CAMPAIGN.id, version: 2, ...set(2, 3, makeSigningKey()) };
  const request = {
    id: "A".repeat(22),
    wish: { kind: "keys", ...forged },
    code: null,
    expires_s: 2_000_000_000,
  } as const;
  await desk.store.ask(request, "nobody", 1);
  for (const admin of [ana, ben]) {
    expect(await admin.outcome("POST", `/requests/${request.id}/approval`, {})).toBe("409 desk-keys-signer-differs");
  }
  expect(await desk.store.keySet(CAMPAIGN.id)).toMatchObject({ version: 1 });
});
