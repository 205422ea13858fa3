import { BadInput } from "../bad-input.ts";
import type { Command, Given } from "../command.ts";
import { checkRecord } from "../evidence/check-record.ts";
import { citeClaim } from "../evidence/cite-claim.ts";
import { drawGraph } from "../evidence/draw-graph.ts";
import { exportRecord } from "../evidence/export-record.ts";
import { listClaims } from "../evidence/list-claims.ts";
import { listGaps } from "../evidence/list-gaps.ts";
import { newClaim } from "../evidence/new-claim.ts";
import { newSource } from "../evidence/new-source.ts";
import { searchWords } from "../evidence/search-words.ts";
import { showClaim } from "../evidence/show-claim.ts";
import { showUses } from "../evidence/show-uses.ts";
import { tellSince } from "../evidence/tell-since.ts";
import { traceNumbers } from "../evidence/trace-numbers.ts";
import { writeSchemas } from "../evidence/write-schemas.ts";
import type { Streams } from "../streams.ts";

type Outcome = Promise<number> | number;

interface Action {
  /** Words after the action: none, one name, or as many as wanted. */
  readonly takes: "nothing" | "a name" | "words" | "perhaps words" | "perhaps a file";
  run(given: Given, streams: Streams, words: readonly string[]): Outcome;
}

const named = (act: (id: string, given: Given, streams: Streams) => Outcome): Action => {
  return { takes: "a name", run: (given, streams, [id = ""]) => act(id, given, streams) };
};

const alone = (act: (given: Given, streams: Streams) => Outcome): Action => ({ takes: "nothing", run: act });

const ACTIONS: Readonly<Record<string, Action>> = {
  check: alone(checkRecord),
  show: named(showClaim),
  uses: named(showUses),
  search: { takes: "words", run: (given, streams, words) => searchWords(words, given, streams) },
  list: alone(listClaims),
  gaps: alone(listGaps),
  since: alone(tellSince),
  trace: alone(traceNumbers),
  cite: named(citeClaim),
  graph: { takes: "perhaps words", run: (given, streams, ids) => drawGraph(ids, given, streams) },
  export: { takes: "perhaps a file", run: exportRecord },
  new: named(newClaim),
  "new-source": named(newSource),
  schema: alone((_given, streams) => writeSchemas(streams)),
};

export const evidence: Command = {
  name: "evidence",
  summary: "checks, searches, cites and adds to the record of what is true",
  help: `Usage: npm run --silent cli -- evidence <action> …

Reading; each with --json where a program is to read it:
  check            counts per topic, kind and grade, what is wrong (exit code 1 when something is), and what nothing cites
  show ID          one claim with its grade, sources, disputes, corrections, and what is thin about it
  uses ID          every line of ink and every constant that cites it
  search WORDS     claims that hold all of the words
  list [--by WHAT] the record by topic, era, source, grade, kind, place, dispute or year
  gaps             what the record is thin on
  since [--lang L] what changed since 2016, era by era, each line with its claims
  trace            where every number of cited lines and of the eras comes from

Taking along:
  cite ID [--as plain|bibtex|csl-json|ris] [--site ADDRESS]
  graph [ID …] [--topic T] [--svg FILE]    claims, sources and disputes, in the DOT language or as a picture
  export [--json FILE] [--csv FILE]        the whole record

Adding; writes only what passes the checks, and never over what is there (--dry-run writes nothing):
  new-source ID --title T --publisher P --date D (--url ADDRESS | --note WHY) [--kind K] [--extent whole|excerpt]
                [--through publisher|reprint|second-hand] [--seen-as WORDS] [--archive ADDRESS] [--printed-address A]
  new ID --topic T --statement S --period P --source "SOURCE: where in it" … [--years 2013-2015] [--place PROVINCE] …
         [--kind K] [--confidence C] [--value name_with_unit=number] … [--dispute ID] … [--because WHY, for what is invented]
         [--compared "every source"|"some sources"|"first notes": what the statement was held against; every source unless told]
  schema           renews evidence/schema after a change of the types

docs/writing.md goes through it.`,
  options: {
    json: { type: "boolean" },
    "dry-run": { type: "boolean" },
    ...Object.fromEntries(
      [
        ...[
          "by",
          "lang",
          "as",
          "site",
          "topic",
          "svg",
          "csv",
          "statement",
          "kind",
          "period",
          "years",
          "confidence",
          "because",
          "compared",
        ],
        ...["title", "publisher", "date", "url", "note", "extent", "through", "seen-as", "archive", "printed-address"],
      ].map((name) => [name, { type: "string" as const }]),
    ),
    ...Object.fromEntries(
      ["source", "place", "value", "dispute"].map((name) => [name, { type: "string" as const, multiple: true }]),
    ),
  },
  words: [1, 40],
  run(given, streams) {
    const [name = "", ...words] = given.words;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined) {
      throw new BadInput(`"evidence" takes ${Object.keys(ACTIONS).join(", ")}, not "${name}".`);
    }
    refuseWords(name, action, words.length);
    return action.run(given, streams, words);
  },
};

function refuseWords(name: string, { takes }: Action, count: number): void {
  const fits = {
    nothing: count === 0,
    "a name": count === 1,
    words: count > 0,
    "perhaps words": true,
    "perhaps a file": count <= 1,
  }[takes];
  if (!fits) throw new BadInput(`"evidence ${name}" takes ${takes} after it; add --help to see what there is.`);
}
