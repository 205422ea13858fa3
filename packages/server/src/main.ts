import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

// Serves a page that is already built, or none; `npm start` builds it first.
const page = fileURLToPath(new URL("../../web/dist", import.meta.url));
await run(process.env, existsSync(`${page}/index.html`) ? page : null);
