import { buildApp } from "../app.ts";
import { unguarded } from "../unguarded.ts";

const unused = (): Promise<never> => Promise.reject(new Error("This app only describes itself."));

/** What docs/openapi.json holds: what an app with a campaign says of its own routes. */
export async function describePublicRoutes(): Promise<object> {
  const isBusy = (): boolean => false;
  const store = { accept: unused, counts: unused, isBusy, withdraw: unused, wall: unused };
  const campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
  const app = buildApp({
    ...unguarded,
    store,
    clock: () => 0,
    campaign,
    staticRoot: null,
    desk: null,
    ready: { auditHead: unused },
  });
  const answer = await app.inject("/v1/openapi.json");
  await app.close();
  return answer.json();
}
