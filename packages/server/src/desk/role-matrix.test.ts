import { describe, expect, it } from "vitest";
import { buildDesk, type DeskClient, ORIGIN, openDesk } from "./desk-client.ts";

const desk = openDesk();
const id = "AAAAAAAAAAAAAAAAAAAAAA";

/** Who may use which route; an admin who used the passkey again may use all, and a moderator who did no more unless it says so. */
type Openings = readonly [anybody: boolean, moderator: boolean, admin: boolean, freshModerator?: boolean];
const matrix: Readonly<Record<string, Openings>> = {
  "POST /enrolment-options": [true, true, true],
  "POST /enrolment": [true, true, true],
  "POST /session-options": [true, true, true],
  "POST /session": [true, true, true],
  "GET /session": [false, true, true],
  "DELETE /session": [false, true, true],
  "POST /step-up-options": [false, true, true],
  "POST /step-up": [false, true, true],
  "GET /sessions": [false, true, true],
  "DELETE /sessions": [false, false, false, true],
  "DELETE /staff/:id/sessions": [false, false, false],
  "GET /waiting": [false, true, true],
  "POST /verdicts": [false, true, true],
  "POST /dry-count": [false, true, true],
  "GET /count": [false, true, true],
  "GET /trend": [false, true, true],
  "GET /audit": [false, true, true],
  "GET /staff": [false, true, true],
  "GET /keys": [false, true, true],
  "GET /exports": [false, true, true],
  "POST /requests": [false, false, false],
  "POST /requests/:id/approval": [false, false, false],
  "DELETE /requests/:id": [false, false, false],
  "POST /exports": [false, false, false],
  "POST /exports/:id/approval": [false, false, false],
};
const closed = /^(401 desk-session-over|403 desk-role-refused|403 desk-step-up-needed)$/;

async function knock(client: DeskClient, route: string): Promise<string> {
  const [method, path] = route.split(" ") as ["GET" | "POST" | "DELETE", string];
  return client.outcome(method, path.replace(":id", id), method === "POST" ? {} : undefined);
}

describe("each route of the desk", () => {
  it("is in the matrix, and the matrix names no other", async () => {
    const routes: string[] = [];
    const app = buildDesk(desk, ORIGIN);
    await app.ready();
    const tree = app.printRoutes({ commonPrefix: false, includeHooks: false });
    await app.close();
    // The tree is drawn by indentation; its leaves under /desk/api are what the desk answers.
    const stack: string[] = [];
    for (const line of tree.split("\n")) {
      const [, indent = "", path = "", methods = ""] = /^([│ ]*[├└]── )([^ ]*)(?: \((.*)\))?/.exec(line) ?? [];
      if (indent === "") continue;
      const depth = indent.length / 4 - 1;
      stack.splice(depth, stack.length, path);
      const full = stack.join("");
      if (!full.startsWith("/desk/api/")) continue;
      for (const method of methods.split(", ").filter((name) => name !== "" && name !== "HEAD")) {
        routes.push(`${method} ${full.replace("/desk/api", "")}`);
      }
    }
    expect(routes.sort()).toEqual(Object.keys(matrix).sort());
  });

  it.each(Object.entries(matrix))("%s opens to whom it should", async (route, openings) => {
    const [anybody, moderator, admin, freshly = moderator] = openings;
    const clients = [desk.visit(), await desk.member("moderator"), await desk.member("admin")];
    const opened = [];
    for (const client of clients) opened.push(!closed.test(await knock(client, route)));
    expect(opened).toEqual([anybody, moderator, admin]);
    const fresh = await desk.member("admin");
    await fresh.stepUp();
    expect(await knock(fresh, route)).not.toMatch(closed);
    const freshModerator = await desk.member("moderator");
    await freshModerator.stepUp();
    expect(!closed.test(await knock(freshModerator, route))).toBe(freshly);
  });
});
