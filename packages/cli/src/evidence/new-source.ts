import { join } from "node:path";
import { checkEvidence, indexEvidence, loadEvidence, type Source } from "@connection-denied/evidence";
import { EVIDENCE_FOLDER, readEvidence } from "../../../../tools/read-content.ts";
import { BadInput } from "../bad-input.ts";
import { type Given, printJson, textOption } from "../command.ts";
import { openEvidence, writeOut } from "../content.ts";
import type { Streams } from "../streams.ts";
import { recordText } from "./claim-file.ts";

/** `evidence new-source ID …`: writes a source that passes every check but that of being used, or nothing. */
export function newSource(id: string, given: Given, streams: Streams): number {
  if (openEvidence().sources.has(id)) {
    throw new BadInput(`There is a source "${id}" already, and it stays as it is; choose another name.`);
  }
  const source = sourceFrom(id, given);
  const { problems } = checkEvidence(indexEvidence({ claims: [], sources: [source] }), { lines: [], constants: [] });
  const own = problems.filter(({ code }) => code !== "unused-source");
  if (own.length > 0) throw new BadInput(own.map(({ message }) => message).join(" "));
  if (given.options["dry-run"] !== true) {
    const sources = readEvidence().sources as object[];
    writeOut(join(EVIDENCE_FOLDER, "sources.json"), recordText([...sources, source]));
  }
  if (given.options.json === true) printJson(streams, source);
  else {
    const done = given.options["dry-run"] === true ? "would stand" : "stands";
    streams.out(`"${id}" ${done} in evidence/sources.json; name it with --source "${id}: where in it"\n`);
  }
  return 0;
}

function sourceFrom(id: string, given: Given): Source {
  const text = (name: string): string => {
    const found = textOption(given, name)?.trim();
    if (found === undefined || found === "") throw new BadInput(`"evidence new-source" needs --${name}.`);
    return found;
  };
  const optional = (name: string, field: string) => {
    const found = textOption(given, name);
    return found === undefined ? {} : { [field]: found };
  };
  const extent = textOption(given, "extent") ?? "whole";
  const source = {
    id,
    title: text("title"),
    publisher: text("publisher"),
    date: text("date"),
    url: textOption(given, "url") ?? null,
    ...optional("printed-address", "printedAddress"),
    ...optional("archive", "archive"),
    kind: textOption(given, "kind") ?? "news",
    read: { extent, through: textOption(given, "through") ?? "publisher" },
    seenAs: textOption(given, "seen-as") ?? (extent === "whole" ? "full text" : "excerpt"),
    ...optional("note", "note"),
  };
  const found = loadEvidence({ claims: [], sources: [source] }).sources.get(id);
  if (found === undefined) throw new BadInput(`"${id}" is no name for a source.`);
  return found;
}
