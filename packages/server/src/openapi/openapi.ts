import { ERRORS } from "@connection-denied/protocol";
import type { FastifyInstance, RouteOptions } from "fastify";

/** What a route says of itself; the schemas are the very objects by which requests are checked. */
interface RouteSchema {
  readonly params?: { readonly properties?: Readonly<Record<string, object>> };
  readonly body?: object;
  readonly response?: Readonly<Record<string, object>>;
}

export interface DescribedRoute {
  readonly method: string;
  readonly url: string;
  readonly schema: RouteSchema;
}

/** An OpenAPI 3.1 document, whose schemas are JSON Schema as they stand. */
export interface OpenApi {
  readonly openapi: "3.1.1";
  readonly info: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

const json = (schema: object) => ({ content: { "application/json": { schema } } });

const MEANINGS: Readonly<Record<string, string>> = {
  "200": "As asked.",
  "201": "Stored; it is on the disk.",
  "4xx": `Refused. \`code\` is one of: ${codesOf(400, 499)}.`,
  "5xx": `Not now. \`code\` is one of: ${codesOf(500, 599)}.`,
};

function codesOf(from: number, until: number): string {
  const codes = Object.entries(ERRORS).filter(([, { status }]) => status >= from && status <= until);
  return codes.map(([code]) => code).join(", ");
}

function operationOf({ url, schema }: DescribedRoute): object {
  const names = [...url.matchAll(/:(\w+)/g)].map((found) => found[1] ?? "");
  const parameters = names.map((name) => {
    return { name, in: "path", required: true, schema: schema.params?.properties?.[name] ?? { type: "string" } };
  });
  const responses = Object.entries(schema.response ?? {}).map(([status, answer]) => {
    return [status.toUpperCase(), { description: MEANINGS[status] ?? status, ...json(answer) }];
  });
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(schema.body === undefined ? {} : { requestBody: { required: true, ...json(schema.body) } }),
    responses: Object.fromEntries(responses),
  };
}

/** Collects each route with a response schema, as it is added; call it before the routes are. */
export function collectRoutes(app: FastifyInstance): readonly DescribedRoute[] {
  const routes: DescribedRoute[] = [];
  app.addHook("onRoute", ({ method, url, schema }: RouteOptions) => {
    for (const each of [method].flat()) {
      // The desk speaks to its own page alone.
      const open = each !== "HEAD" && !url.startsWith("/desk");
      if (open && (schema as RouteSchema | undefined)?.response !== undefined) {
        routes.push({ method: each, url, schema: schema as RouteSchema });
      }
    }
  });
  return routes;
}

/** The document of these routes, in the order of their addresses. */
export function describeRoutes(routes: readonly DescribedRoute[]): OpenApi {
  const paths: Record<string, Record<string, object>> = {};
  const sorted = [...routes].sort((a, b) => (`${a.url} ${a.method}` < `${b.url} ${b.method}` ? -1 : 1));
  for (const route of sorted) {
    const path = route.url.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  const info = {
    title: "Connection Denied",
    version: "1",
    description:
      "What a page and the server that serves it say to each other. Every refusal has a code and a sentence.",
    license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
  };
  return { openapi: "3.1.1", info, paths };
}
