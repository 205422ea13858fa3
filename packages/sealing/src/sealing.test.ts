import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KeySet, PERSON_MAX_CHARACTERS, type Person, type SignedKeySet } from "@connection-denied/protocol";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type AgeKey,
  fingerprintOf,
  hasSealedShape,
  makeAgeKey,
  makeSigningKey,
  openSealed,
  SEALED_MAX_CHARACTERS,
  SEALED_STEP_BYTES,
  sealPerson,
  signDocument,
  signingKeyOf,
  signKeySet,
  verifyDocument,
  verifyKeySet,
} from "./index.ts";

const belonging = { campaign: "let-them-call", id: "01935a2b-7c00-7abc-8def-0123456789ab" };
const person: Person = { name: "이서연", email: "seoyeon@example.org", country: "KR", note: "For the desk only." };
const longest: Person = {
  name: "𐐀".repeat(PERSON_MAX_CHARACTERS.name),
  email: `${"𐐀".repeat(64)}@${"𐐀".repeat(PERSON_MAX_CHARACTERS.email - 68)}.𐐀𐐀`,
  country: "KR",
  note: "𐐀".repeat(PERSON_MAX_CHARACTERS.note),
};

let keys: [AgeKey, AgeKey, AgeKey];
let keySet: KeySet;
const signer = makeSigningKey();
let signed: SignedKeySet;

beforeAll(async () => {
  keys = [await makeAgeKey(), await makeAgeKey(), await makeAgeKey()];
  signed = signKeySet(
    { campaign: belonging.campaign, version: 1, recipients: [keys[0].recipient, keys[1].recipient] },
    signer,
  );
  keySet = verifyKeySet(signed, { campaign: belonging.campaign, fingerprint: fingerprintOf(signer.public) });
});

describe("a sealed person", () => {
  it("is opened by each private key alone, and says which message it belongs to", async () => {
    const sealed = await sealPerson(person, belonging, keySet);
    for (const { identity } of keys.slice(0, 2)) {
      expect(await openSealed(sealed, [identity])).toEqual({
        kind: "connection-denied/person/1",
        ...belonging,
        person,
      });
    }
    await expect(openSealed(sealed, [keys[2].identity])).rejects.toMatchObject({
      code: "sealed-not-for-these-identities",
    });
  });

  it("is opened by the ordinary age tool, where there is one", async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), "connection-denied-age-"));
    try {
      writeFileSync(join(folder, "key"), `${keys[1].identity}\n`);
      const input = Buffer.from(await sealPerson(person, belonging, keySet), "base64");
      const open = () => execFileSync("age", ["--decrypt", "--identity", join(folder, "key")], { input });
      try {
        execFileSync("age", ["--version"]);
      } catch {
        return skip("there is no age tool on this machine");
      }
      expect(JSON.parse(open().toString())).toMatchObject({ person });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("has one of four lengths, whatever was written", async () => {
    const lengths = new Set<number>();
    for (const given of [
      {},
      { country: "KR" },
      person,
      { note: "가".repeat(500) },
      { note: longest.note ?? "" },
      longest,
    ]) {
      const sealed = await sealPerson(given, belonging, keySet);
      expect(hasSealedShape(sealed)).toBe(true);
      expect(sealed.length).toBeLessThanOrEqual(SEALED_MAX_CHARACTERS);
      lengths.add(Buffer.from(sealed, "base64").length);
    }
    const [shortest = 0, ...others] = [...lengths].sort((a, b) => a - b);
    expect(others.map((length) => length - shortest)).toEqual([1, 2, 3].map((steps) => steps * SEALED_STEP_BYTES));
  });

  it("differs each time, and shows none of what is in it", async () => {
    const [one, other] = [await sealPerson(person, belonging, keySet), await sealPerson(person, belonging, keySet)];
    expect(one).not.toBe(other);
    const bytes = Buffer.from(one, "base64");
    // Two bytes of a country stand in a kilobyte of noise by chance, once in sixty.
    const { country: _, ...long } = person;
    for (const text of Object.values(long)) expect(bytes.includes(Buffer.from(text))).toBe(false);
  });

  it("that was altered anywhere is not opened", async () => {
    const sealed = Buffer.from(await sealPerson(person, belonging, keySet), "base64");
    for (let at = 0; at < sealed.length; at += 97) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await expect(openSealed(altered.toString("base64"), [keys[0].identity])).rejects.toMatchObject({
        name: "SealingError",
      });
    }
  });

  it("with anything but a person inside is not taken for one", async () => {
    const { Encrypter } = await import("age-encryption");
    for (const content of ["", "{}", '{"kind":"connection-denied/person/2"}', "not JSON"]) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(keys[0].recipient);
      const sealed = Buffer.from(await encrypter.encrypt(content)).toString("base64");
      await expect(openSealed(sealed, [keys[0].identity])).rejects.toMatchObject({ code: "sealed-content-not-valid" });
    }
    await expect(openSealed("§", [keys[0].identity])).rejects.toMatchObject({ code: "sealed-not-valid" });
    await expect(openSealed("", ["AGE-SECRET-KEY-1"])).rejects.toMatchObject({ code: "identity-not-valid" });
  });
});

describe("the shape of a sealed person", () => {
  it("is not that of plain text, of other lengths or of another number of recipients", async () => {
    const sealed = await sealPerson(person, belonging, keySet);
    const file = Buffer.from(sealed, "base64");
    const { recipients, ...rest } = keySet;
    const toOne = await sealPerson(person, belonging, { ...rest, recipients: recipients.slice(0, 1) });
    expect(hasSealedShape(toOne)).toBe(false);
    const toThree = await sealPerson(person, belonging, {
      ...rest,
      recipients: keys.map(({ recipient }) => recipient),
    });
    expect(hasSealedShape(toThree)).toBe(true);
    expect(hasSealedShape(Buffer.from(JSON.stringify(person)).toString("base64"))).toBe(false);
    expect(hasSealedShape(JSON.stringify(person))).toBe(false);
    expect(hasSealedShape(file.subarray(0, -1).toString("base64"))).toBe(false);
    expect(hasSealedShape(`${sealed.slice(0, 900)}\n${sealed.slice(901)}`)).toBe(false);
    expect(hasSealedShape(sealed.replace(/.(=+)$/, "/$1"))).toBe(false);
    expect(hasSealedShape(Buffer.concat([Buffer.from(" "), file.subarray(1)]).toString("base64"))).toBe(false);
    expect(hasSealedShape("A".repeat(SEALED_MAX_CHARACTERS + 4))).toBe(false);
  });
});

describe("a key set", () => {
  const expected = { campaign: belonging.campaign, fingerprint: fingerprintOf(signer.public) };
  const refusal = (given: unknown, held = expected) => {
    try {
      verifyKeySet(given, held);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it("is refused when it is altered, moved, or signed by another key", () => {
    const other = makeSigningKey();
    const recipients = keySet.recipients;
    const swapped = { ...signed, document: signed.document.replace(keys[0].recipient, keys[2].recipient) };
    expect(refusal(signed)).toBeNull();
    expect(refusal(swapped)).toBe("key-set-signature-wrong");
    const claimed = { ...signed, document: signed.document.replace(signer.public, other.public) };
    expect(refusal(claimed)).toBe("key-set-signature-wrong");
    expect(refusal({ ...signed, signature: "A".repeat(86) })).toBe("key-set-signature-wrong");
    expect(refusal(signKeySet({ campaign: "let-them-call", version: 1, recipients }, other))).toBe(
      "key-set-fingerprint-differs",
    );
    expect(refusal(signed, { ...expected, campaign: "another" })).toBe("key-set-campaign-differs");
    for (const given of [null, {}, [], "keys", { ...signed, note: "" }])
      expect(refusal(given)).toBe("key-set-not-valid");
  });

  it("has two to five different recipients, each a public key of age", () => {
    const [one = "", two = ""] = keySet.recipients;
    const sign = (recipients: string[]) => () => signKeySet({ campaign: "a", version: 1, recipients }, signer);
    expect(sign([one, two])).not.toThrow();
    const altered = `${two.slice(0, -1)}${two.endsWith("q") ? "p" : "q"}`;
    for (const wrong of [[], [one], [one, one], [one, altered], [one, "age1"], Array(6).fill(one)]) {
      expect(sign(wrong), wrong.join()).toThrow(expect.objectContaining({ code: "key-set-not-valid" }));
    }
  });
});

describe("a signing key", () => {
  // RFC 8032, 7.1, TEST 2.
  const secret = Buffer.from("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "hex");
  const signature =
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

  it("signs as the standard's example does", () => {
    const key = signingKeyOf(secret.toString("base64url"));
    expect(Buffer.from(key.public, "base64url").toString("hex")).toBe(
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    );
    expect(Buffer.from(signDocument("r", key.secret), "base64url").toString("hex")).toBe(signature);
    expect(verifyDocument("r", Buffer.from(signature, "hex").toString("base64url"), key.public)).toBe(true);
    expect(verifyDocument("s", Buffer.from(signature, "hex").toString("base64url"), key.public)).toBe(false);
  });

  it("of another length is refused", () => {
    for (const wrong of ["", "short", "A".repeat(44), "§".repeat(43)]) {
      expect(() => fingerprintOf(wrong)).toThrow(expect.objectContaining({ code: "signing-key-not-valid" }));
    }
  });
});
