import type {
  Asked,
  Audit,
  Condition,
  Count,
  DeskSession,
  ErrorAnswer,
  ExportRecord,
  OwnSessions,
  PublishedKeys,
  Staff,
  Trend,
  Verdict,
  WaitingMessage,
  Wish,
} from "@connection-denied/protocol";
import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/** Why something was not done: the server's code, or one of this page's own. */
export class DeskError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function call<Answer>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/desk/api${path}`, {
      method,
      redirect: "error",
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  } catch (cause) {
    throw new DeskError("desk-no-answer", String(cause));
  }
  const answer = (await response.json().catch(() => null)) as (Answer & Partial<ErrorAnswer>) | null;
  if (response.ok && answer !== null) return answer;
  throw new DeskError(answer?.code ?? "desk-no-answer", answer?.message ?? `${response.status}`);
}

const post = <Answer>(path: string, body: object = {}): Promise<Answer> => call<Answer>("POST", path, body);

/** The browser tells little of why a passkey was not given, and on purpose. */
async function passkey<Result>(give: () => Promise<Result>): Promise<Result> {
  try {
    return await give();
  } catch (cause) {
    throw new DeskError("desk-passkey-not-given", String(cause));
  }
}

async function assertion(path: string): Promise<{ answer: AuthenticationResponseJSON }> {
  const optionsJSON = await post<PublicKeyCredentialRequestOptionsJSON>(path);
  return { answer: await passkey(() => startAuthentication({ optionsJSON })) };
}

/** Does what needs a fresh passkey, and asks for it when the server says so. */
async function fresh<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (cause) {
    if (!(cause instanceof DeskError) || cause.code !== "desk-step-up-needed") throw cause;
    await post("/step-up", await assertion("/step-up-options"));
    return act();
  }
}

/** All that the page asks of its server; each rejects with a DeskError. */
export const deskServer = {
  session: () => call<DeskSession>("GET", "/session"),
  signIn: async () => post<DeskSession>("/session", await assertion("/session-options")),
  signOut: () => call<object>("DELETE", "/session"),
  enrol: async (code: string, name: string) => {
    const optionsJSON = await post<PublicKeyCredentialCreationOptionsJSON>("/enrolment-options", { code, name });
    const answer = await passkey(() => startRegistration({ optionsJSON }));
    return post<DeskSession>("/enrolment", { code, name, answer });
  },
  waiting: async () => (await call<{ messages: WaitingMessage[] }>("GET", "/waiting")).messages,
  judge: (ids: string[], verdict: Verdict) => post<{ changed: number }>("/verdicts", { ids, verdict }),
  dryCount: async (condition: Condition) => (await post<{ count: number }>("/dry-count", condition)).count,
  count: () => call<Count>("GET", "/count"),
  trend: () => call<Trend>("GET", "/trend"),
  audit: () => call<Audit>("GET", "/audit"),
  keys: () => call<PublishedKeys>("GET", "/keys"),
  sessions: () => call<OwnSessions>("GET", "/sessions"),
  endOtherSessions: () => fresh(() => call<object>("DELETE", "/sessions")),
  endSessionsOf: (id: string) => fresh(() => call<object>("DELETE", `/staff/${id}/sessions`)),
  staff: () => call<Staff>("GET", "/staff"),
  ask: (wish: Wish) => fresh(() => post<Asked>("/requests", wish)),
  approve: (id: string) => fresh(() => post<object>(`/requests/${id}/approval`)),
  refuse: (id: string) => fresh(() => call<object>("DELETE", `/requests/${id}`)),
  exports: async () => (await call<{ exports: ExportRecord[] }>("GET", "/exports")).exports,
  askForExport: () => fresh(() => post<{ id: string }>("/exports")),
  approveExport: (id: string) => fresh(() => post<object>(`/exports/${id}/approval`)),
};
