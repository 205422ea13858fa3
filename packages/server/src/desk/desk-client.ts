import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Campaign, SignedKeySet } from "@connection-denied/protocol";
import { fingerprintOf, makeSigningKey, signKeySet } from "@connection-denied/sealing";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach } from "vitest";
import { buildApp } from "../app.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { unguarded } from "../unguarded.ts";
import { hashCode, makeCode, makeId } from "./codes.ts";
import { makeHostCode } from "./host-code.ts";
import { SoftwareAuthenticator } from "./software-authenticator.ts";

export const ORIGIN = "https://desk.example.org";
export const CAMPAIGN: Campaign = {
  id: "let-them-call",
  title: "Let them call",
  text: "People must be allowed to connect.",
};

const signer = makeSigningKey();
const SIGNED_BY = { fingerprint: fingerprintOf(signer.public) };

/** A campaign's keys as they are signed offline. */
export const signKeys = (version: number, recipients: string[], by = signer, campaign = CAMPAIGN.id): SignedKeySet =>
  signKeySet({ campaign, version, recipients }, by);

type Method = "GET" | "POST" | "DELETE";
type Headers = Record<string, string | undefined>;

/** A browser at the desk, with its cookie and its passkey; for tests. */
export class DeskClient {
  readonly passkey: SoftwareAuthenticator;
  cookie = "";
  /** Where it asks from; the server's own machine is not counted. */
  address = "127.0.0.1";
  private readonly app: () => FastifyInstance;
  private readonly origin: string;

  constructor(app: () => FastifyInstance, passkey = new SoftwareAuthenticator(ORIGIN), origin = ORIGIN) {
    this.app = app;
    this.origin = origin;
    this.passkey = passkey;
  }

  /** @param headers set beside those of the desk's own page; undefined leaves one out */
  async ask(method: Method, path: string, payload?: object, headers: Headers = {}) {
    const own: Headers = { origin: method === "GET" ? undefined : this.origin, "sec-fetch-site": "same-origin" };
    const all = { ...own, cookie: this.cookie || undefined, ...headers };
    const answer = await this.app().inject({
      method,
      remoteAddress: this.address,
      url: `/desk/api${path}`,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
        string,
        string
      >,
      ...(payload === undefined ? {} : { payload }),
    });
    const given = answer.cookies[0];
    if (given !== undefined) this.cookie = given.value === "" ? "" : `${given.name}=${given.value}`;
    return answer;
  }

  /** The status, and the code of a refusal. */
  async outcome(method: Method, path: string, payload?: object, headers?: Headers): Promise<string> {
    const answer = await this.ask(method, path, payload, headers);
    return answer.statusCode === 200 ? "200" : `${answer.statusCode} ${answer.json().code}`;
  }

  async challenge(path: string, payload: object = {}): Promise<string> {
    return (await this.ask("POST", path, payload)).json().challenge;
  }

  async enrol(code: string, name: string) {
    const challenge = await this.challenge("/enrolment-options", { code, name });
    return this.ask("POST", "/enrolment", { code, name, answer: this.passkey.create(challenge) });
  }

  async signIn() {
    return this.ask("POST", "/session", { answer: this.passkey.get(await this.challenge("/session-options")) });
  }

  async stepUp() {
    return this.ask("POST", "/step-up", { answer: this.passkey.get(await this.challenge("/step-up-options")) });
  }
}

/** A desk on a store of its own for each test. */
export interface Desk {
  store: CampaignStore;
  app: FastifyInstance;
  now_ms: number;
  visit(): DeskClient;
  /** A code of the host's for a role. */
  code(role?: string): Promise<string>;
  /** A member who is signed in. */
  member(role: "admin" | "moderator", name?: string): Promise<DeskClient>;
}

/** The app over a desk's store, with the desk at an origin. */
export function buildDesk({ store, now_ms }: Pick<Desk, "store" | "now_ms">, origin: string, clock = () => now_ms) {
  const options = { store, clock, campaign: CAMPAIGN, origin, keys: SIGNED_BY, staticRoot: null };
  return buildApp({ ...unguarded, store, clock, campaign: CAMPAIGN, staticRoot: null, desk: options });
}

export function openDesk(): Desk {
  let folder = "";
  const desk = {} as Desk;
  desk.visit = () => new DeskClient(() => desk.app);
  desk.code = async (role = "admin") => {
    const now_s = Math.floor(desk.now_ms / 1000);
    if (role === "admin") return makeHostCode(desk.store, now_s);
    const code = makeCode();
    const wish = { kind: "invite", role } as const;
    await desk.store.ask({ id: makeId(), wish, code: hashCode(code), expires_s: now_s + 1800 }, "host", now_s);
    return code;
  };
  desk.member = async (role, name = role) => {
    const client = desk.visit();
    await client.enrol(await desk.code(role), name);
    return client;
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "connection-denied-desk-"));
    desk.now_ms = Date.UTC(2026, 0, 2, 3, 4, 5);
    desk.store = await openSqliteStore(folder);
    desk.app = buildDesk(desk, ORIGIN, () => desk.now_ms);
  });
  afterEach(async () => {
    await desk.app.close();
    await desk.store.close();
    rmSync(folder, { recursive: true });
  });
  return desk;
}
