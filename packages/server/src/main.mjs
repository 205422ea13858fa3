import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keepCompiled, loadServer } from "./built.mjs";

/**
 * Serves pages that are already built, or none; `npm start` builds them first.
 * @param {string} room
 */
function builtPage(room) {
  const folder = fileURLToPath(new URL(`../../${room}/dist`, import.meta.url));
  return existsSync(`${folder}/index.html`) ? folder : null;
}

const { run } = await loadServer();
await run(process.env, { game: builtPage("web"), desk: builtPage("desk") });
keepCompiled();
