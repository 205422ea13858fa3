import type { Consent } from "@connection-denied/protocol";

/**
 * A message on its way to the host. The id is made once and is the same on every try. What is personal is in it only
 * sealed, so that it waits on this device as nobody here can read it, but for the address of a mail that was asked for.
 */
export interface Outgoing {
  id: string;
  campaign: string;
  /** Empty for a message that is only sealed. */
  text: string;
  /** BCP 47: the language of the page it was written on. */
  language: string;
  /** An age file in base64, or null where nothing personal was given. */
  sealed: string | null;
  consents: readonly Consent[];
  /** Where the host shall write to once, so that it is confirmed; null for no mail. */
  email: string | null;
  /** 32 bytes in base64url, with which the message can be withdrawn; they are sent only then. */
  secret: string;
}

export type OutboxState =
  | { state: "empty" }
  | { state: "waiting"; outgoing: Outgoing }
  /** `mailed`: whether a mail was asked for. The address itself is not kept. */
  | { state: "sent"; id: string; receivedAt: string; campaign: string; secret: string; mailed: boolean }
  | { state: "withdrawn"; id: string }
  | { state: "refused"; outgoing: Outgoing; message: string };

export type SendResult =
  | { kind: "received"; id: string; receivedAt: string }
  | { kind: "refused"; message: string }
  | { kind: "unreachable" };

export type WithdrawResult = "withdrawn" | "refused" | "unreachable";

export interface OutboxParts {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
  send(outgoing: Outgoing): Promise<SendResult>;
  withdraw(receipt: { campaign: string; id: string; secret: string }): Promise<WithdrawResult>;
}

export interface Outbox {
  state(): Promise<OutboxState>;
  /** While one waits, that one is sent, and not another. */
  submit(outgoing: Outgoing): Promise<OutboxState>;
  /** Tries again what is waiting; the same id goes out, so the host counts it once. */
  flush(): Promise<OutboxState>;
  /** Takes back what was sent, with the secret that was kept. */
  withdraw(): Promise<WithdrawResult>;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isConsent(value: unknown): value is Consent {
  const { purpose, textVersion } = (value ?? {}) as Partial<Consent>;
  return isText(purpose) && isText(textVersion);
}

function parseOutgoing(found: Partial<Outgoing> | undefined): Outgoing | null {
  const { id, campaign, text, language, sealed, consents, email = null, secret } = found ?? {};
  if (!isText(id) || !isText(campaign) || !isText(text) || !isText(language) || !isText(secret)) return null;
  if (!Array.isArray(consents) || !consents.every(isConsent) || !(sealed === null || isText(sealed))) return null;
  if (email !== null && !isText(email)) return null;
  return { id, campaign, text, language, sealed, consents, email, secret };
}

function parse(kept: string | null): OutboxState {
  try {
    const found = JSON.parse(kept ?? "null") as Record<string, unknown> | null;
    const { state, id, receivedAt, campaign, secret, mailed } = found ?? {};
    if (state === "sent" && isText(id) && isText(receivedAt) && isText(campaign) && isText(secret)) {
      return { state, id, receivedAt, campaign, secret, mailed: mailed === true };
    }
    if (state === "withdrawn" && isText(id)) return { state, id };
    const outgoing = parseOutgoing(found?.outgoing as Partial<Outgoing> | undefined);
    if (state === "waiting" && outgoing !== null) return { state, outgoing };
  } catch {
    // A state that cannot be read is no state.
  }
  return { state: "empty" };
}

function settle(outgoing: Outgoing, result: SendResult): OutboxState {
  const { campaign, secret, email } = outgoing;
  if (result.kind === "received") {
    const { id, receivedAt } = result;
    return { state: "sent", id, receivedAt, campaign, secret, mailed: email !== null };
  }
  if (result.kind === "refused") return { state: "refused", outgoing, message: result.message };
  return { state: "waiting", outgoing };
}

export function createOutbox(parts: OutboxParts): Outbox {
  let memory: OutboxState | null = null;
  let flight: Promise<OutboxState> | null = null;

  async function keep(state: OutboxState): Promise<void> {
    memory = state;
    // Where storage is refused the message still goes out; it only cannot wait for a later visit.
    await parts.write(JSON.stringify(state.state === "refused" ? { state: "empty" } : state)).catch(() => {});
  }

  async function state(): Promise<OutboxState> {
    memory ??= parse(await parts.read().catch(() => null));
    return memory;
  }

  async function attempt(outgoing: Outgoing): Promise<OutboxState> {
    const result = await parts.send(outgoing).catch((): SendResult => ({ kind: "unreachable" }));
    const after = settle(outgoing, result);
    await keep(after);
    return after;
  }

  async function flush(): Promise<OutboxState> {
    const now = await state();
    if (now.state !== "waiting") return now;
    flight ??= attempt(now.outgoing).finally(() => {
      flight = null;
    });
    return flight;
  }

  async function withdraw(): Promise<WithdrawResult> {
    const now = await state();
    if (now.state !== "sent") return "refused";
    const result = await parts.withdraw(now).catch((): WithdrawResult => "unreachable");
    if (result === "withdrawn") await keep({ state: "withdrawn", id: now.id });
    return result;
  }

  return {
    state,
    flush,
    withdraw,
    submit: async (outgoing) => {
      if ((await state()).state !== "waiting") await keep({ state: "waiting", outgoing });
      return flush();
    },
  };
}
