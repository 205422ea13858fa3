import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

// Serves pages that are already built, or none; `npm start` builds them first.
function builtPage(room: string): string | null {
  const folder = fileURLToPath(new URL(`../../${room}/dist`, import.meta.url));
  return existsSync(`${folder}/index.html`) ? folder : null;
}
await run(process.env, { game: builtPage("web"), desk: builtPage("desk") });
