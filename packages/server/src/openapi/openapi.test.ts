import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CountSchema, ERROR_CODES, SubmissionSchema } from "@connection-denied/protocol";
import { expect, it } from "vitest";
import type { OpenApi } from "./openapi.ts";
import { describePublicRoutes } from "./public-routes.ts";

const kept = JSON.parse(readFileSync(fileURLToPath(new URL("../../../../docs/openapi.json", import.meta.url)), "utf8"));
const told = (await describePublicRoutes()) as OpenApi;
const plain = (schema: object): unknown => JSON.parse(JSON.stringify(schema));

it("is in the repository as the server tells it; npm run openapi writes it anew", () => {
  expect(kept).toEqual(told);
});

it("holds the very schemas by which requests are checked, and every refusal", () => {
  const post = told.paths["/v1/campaigns/{id}/messages"]?.post as { requestBody: object; parameters: object[] };
  expect(post.requestBody).toEqual({
    required: true,
    content: { "application/json": { schema: plain(SubmissionSchema) } },
  });
  expect(post.parameters).toMatchObject([{ name: "id", in: "path", required: true }]);
  const count = told.paths["/v1/campaigns/{id}/count"]?.get as { responses: Record<string, object> };
  expect(count.responses["200"]).toMatchObject({ content: { "application/json": { schema: plain(CountSchema) } } });
  const text = JSON.stringify(told);
  for (const code of ERROR_CODES) expect(text).toContain(code);
});
