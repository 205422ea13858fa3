import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type { PasskeyAnswer } from "@connection-denied/protocol";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** How an answer departs from an honest one. */
export interface Departure {
  readonly origin?: string;
  readonly rpId?: string;
  /** Flags of the authenticator data (WebAuthn level 3, 6.1): 0x01 somebody is there, 0x04 and it is the right person. */
  readonly flags?: number;
  readonly count?: number;
  readonly type?: string;
  readonly signedBy?: KeyObject;
  readonly attestation?: { readonly fmt: string; readonly attStmt: Map<string, unknown> };
}

const PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: string | Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** A passkey made of software, for tests: ES256, as a browser's answers carry it. */
export class SoftwareAuthenticator {
  readonly id: Buffer = randomBytes(32);
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  private readonly origin: string;
  private uses = 0;

  constructor(origin: string) {
    this.origin = origin;
  }

  private head({ rpId = new URL(this.origin).hostname, flags = PRESENT_AND_VERIFIED, count }: Departure, more = 0) {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(count ?? this.uses);
    return Buffer.concat([sha256(rpId), Buffer.from([flags | more]), counted]);
  }

  private client(type: string, challenge: string, { origin = this.origin }: Departure): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private answer(response: Record<string, string>): PasskeyAnswer {
    const id = text(this.id);
    return {
      id,
      rawId: id,
      type: "public-key",
      response: response as PasskeyAnswer["response"],
      clientExtensionResults: {},
    };
  }

  /** What `navigator.credentials.create` gives for a challenge. */
  create(challenge: string, departure: Departure = {}): PasskeyAnswer {
    const { x, y } = this.keys.publicKey.export({ format: "jwk" });
    const point = (part: string | undefined) => new Uint8Array(Buffer.from(part ?? "", "base64url"));
    const key = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, point(x)],
        [-3, point(y)],
      ]),
    );
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const authData = Buffer.concat([this.head(departure, WITH_KEY), Buffer.alloc(16), length, this.id, key]);
    const { fmt, attStmt } = departure.attestation ?? { fmt: "none", attStmt: new Map() };
    const statement = new Map<string, unknown>([
      ["fmt", fmt],
      ["attStmt", attStmt],
      ["authData", new Uint8Array(authData)],
    ]);
    return this.answer({
      clientDataJSON: text(this.client(departure.type ?? "webauthn.create", challenge, departure)),
      attestationObject: text(isoCBOR.encode(statement as never)),
    });
  }

  /** What `navigator.credentials.get` gives for a challenge. */
  get(challenge: string, departure: Departure = {}): PasskeyAnswer {
    this.uses += 1;
    const client = this.client(departure.type ?? "webauthn.get", challenge, departure);
    const authenticatorData = this.head(departure);
    const signed = Buffer.concat([authenticatorData, sha256(client)]);
    return this.answer({
      clientDataJSON: text(client),
      authenticatorData: text(authenticatorData),
      signature: text(sign("sha256", signed, departure.signedBy ?? this.keys.privateKey)),
    });
  }
}
