import type { FastifyInstance } from "fastify";
import { addPage } from "./add-page.ts";
import { SAFETY_HEADERS } from "./headers.ts";
import type { PageFile } from "./page-files.ts";

const FOLDER = "/widget";

/** The widget's own script, style and answers, no string that becomes script or markup, and these pages alone around it. */
function contentSecurityPolicy(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    ...["script", "style", "connect"].map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${hosts.length === 0 ? "'none'" : hosts.join(" ")}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** The page that other sites may show in a frame, where the built page has it; `hosts` are their origins. */
export function addWidget(app: FastifyInstance, files: ReadonlyMap<string, PageFile>, hosts: readonly string[]): void {
  const index = files.get(`${FOLDER}/index.html`);
  if (index === undefined) return;
  const own = [...files].filter(([path]) => path.startsWith(`${FOLDER}/`));
  const below = own.map(([path, file]) => [path.slice(FOLDER.length), file] as const);
  addPage(app, FOLDER, new Map([...below, ["/", index]]), {
    ...SAFETY_HEADERS,
    "content-security-policy": contentSecurityPolicy(hosts),
    // A page that is isolated from other origins may frame only what says so of itself.
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "cross-origin",
  });
}
