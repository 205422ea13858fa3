/** A message on its way to the host. The id is made once and is the same on every try. */
export interface Outgoing {
  id: string;
  campaign: string;
  text: string;
  /** BCP 47: the language of the page it was written on. */
  language: string;
}

export type OutboxState =
  | { state: "empty" }
  | { state: "waiting"; outgoing: Outgoing }
  | { state: "sent"; id: string; receivedAt: string }
  | { state: "refused"; outgoing: Outgoing; message: string };

export type SendResult =
  | { kind: "received"; id: string; receivedAt: string }
  | { kind: "refused"; message: string }
  | { kind: "unreachable" };

export interface OutboxParts {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
  send(outgoing: Outgoing): Promise<SendResult>;
  newId(): string;
}

export interface Outbox {
  state(): Promise<OutboxState>;
  submit(message: { campaign: string; text: string; language: string }): Promise<OutboxState>;
  /** Tries again what is waiting; the same id goes out, so the host counts it once. */
  flush(): Promise<OutboxState>;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function parse(kept: string | null): OutboxState {
  try {
    const value: unknown = JSON.parse(kept ?? "null");
    if (typeof value !== "object" || value === null || !("state" in value)) return { state: "empty" };
    const found = value as { state: unknown; outgoing?: Partial<Outgoing>; id?: unknown; receivedAt?: unknown };
    if (found.state === "sent" && isText(found.id) && isText(found.receivedAt)) {
      return { state: "sent", id: found.id, receivedAt: found.receivedAt };
    }
    const { id, campaign, text, language } = found.outgoing ?? {};
    if (found.state === "waiting" && isText(id) && isText(campaign) && isText(text) && isText(language)) {
      return { state: "waiting", outgoing: { id, campaign, text, language } };
    }
  } catch {
    // A state that cannot be read is no state.
  }
  return { state: "empty" };
}

function settle(outgoing: Outgoing, result: SendResult): OutboxState {
  if (result.kind === "received") return { state: "sent", id: result.id, receivedAt: result.receivedAt };
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

  return {
    state,
    flush,
    submit: async ({ campaign, text, language }) => {
      const before = await state();
      if (before.state === "waiting") return flush();
      await keep({ state: "waiting", outgoing: { id: parts.newId(), campaign, text, language } });
      return flush();
    },
  };
}
