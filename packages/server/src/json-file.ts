import { readFileSync } from "node:fs";

/** The value of a JSON file in UTF-8, or undefined when it is absent; `refuse` is told what is wrong with it, and throws. */
export function readJsonFile(file: string, refuse: (what: string, cause: unknown) => never): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    return refuse("cannot be read as UTF-8 text", cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    return refuse("is not JSON", cause);
  }
}
