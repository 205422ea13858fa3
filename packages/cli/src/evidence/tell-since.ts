import { type Change, findClaim, gradeOf } from "@connection-denied/evidence";
import { eraFacts, eraIds } from "@connection-denied/world";
import { changeWords } from "../../../../tools/read-usage.ts";
import { interfaceLanguages, SOURCE_LANGUAGE } from "../../../../tools/read-words.ts";
import { BadInput } from "../bad-input.ts";
import { type Given, printJson, textOption } from "../command.ts";
import { openEvidence } from "../content.ts";
import { fold } from "../fold.ts";
import type { Streams } from "../streams.ts";

interface ToldChange {
  readonly id: string;
  readonly year: number;
  readonly text: string;
  readonly claims: readonly { readonly id: string; readonly grade: string }[];
}

interface ToldEra {
  readonly era: string;
  readonly years: readonly [first: number, last: number];
  readonly changes: readonly ToldChange[];
}

/** `evidence since [--lang L]`: what changed since 2016, era by era, each line with its claims. */
export function tellSince(given: Given, streams: Streams): number {
  const eras = toldIn(textOption(given, "lang") ?? SOURCE_LANGUAGE);
  if (given.options.json === true) {
    printJson(streams, eras);
    return 0;
  }
  const told = eras.map(({ years: [first, last], changes }) => {
    const rows = changes.map(({ year, text, claims }) => {
      const behind = claims.map(({ id, grade }) => `${id} (${grade})`).join(", ");
      return [fold(`${year}: ${text}`, streams.columns, "  "), fold(behind, streams.columns, "    ")].join("\n");
    });
    return [first === last ? String(first) : `${first} to ${last}`, ...rows].join("\n");
  });
  streams.out(`${told.join("\n\n")}\n`);
  return 0;
}

function toldIn(language: string): ToldEra[] {
  const languages = [SOURCE_LANGUAGE, ...interfaceLanguages()];
  if (!languages.includes(language)) throw new BadInput(`--lang takes ${languages.join(" or ")}, not "${language}".`);
  const words = changeWords(language);
  const { changes } = openEvidence();
  const inOrder = [...changes].sort((a, b) => a.year - b.year);
  return eraIds()
    .map((era) => ({ era, years: eraFacts(era).years }))
    .map(({ era, years }) => ({
      era,
      years,
      changes: inOrder.filter(({ year }) => years[0] <= year && year <= years[1]).map((change) => told(change, words)),
    }))
    .filter((one) => one.changes.length > 0);
}

function told({ id, year, claims }: Change, words: ReadonlyMap<string, string>): ToldChange {
  const record = openEvidence();
  const behind = claims.flatMap((claim) => findClaim(record, claim) ?? []);
  return {
    id,
    year,
    text: words.get(id) ?? "",
    claims: behind.map((claim) => ({ id: claim.id, grade: gradeOf(claim.confidence) })),
  };
}
