import {
  type Claim,
  checkEvidence,
  type EvidenceProblem,
  type EvidenceRecord,
  indexEvidence,
  loadEvidence,
  TOPICS,
} from "@connection-denied/evidence";
import { readEvidence, readSourceTexts } from "../../../../tools/read-content.ts";
import { BadInput } from "../bad-input.ts";
import { type Given, printJson, textOption, textsOption } from "../command.ts";
import { openEvidence } from "../content.ts";
import type { Streams } from "../streams.ts";
import { topicFiles, writeTopic } from "./claim-file.ts";
import { unknownClaim } from "./near-claims.ts";

/** `evidence new ID …`: writes a claim that passes every check, or nothing. */
export function newClaim(id: string, given: Given, streams: Streams): number {
  const record = openEvidence();
  if (record.claims.has(id) || record.aliases.has(id)) {
    throw new BadInput(`There is a claim "${id}" already, and it stays as it is; choose another name.`);
  }
  const claim = claimFrom(id, given);
  for (const other of claim.disputes ?? []) if (!record.claims.has(other)) throw unknownClaim(record, other);
  refuseProblems(record, claim);
  if (given.options["dry-run"] !== true) {
    for (const [topic, claims] of changedTopics(topicFiles(), claim)) writeTopic(topic, claims);
  }
  if (given.options.json === true) printJson(streams, claim);
  else {
    const done = given.options["dry-run"] === true ? "would stand" : "stands";
    streams.out(`"${id}" ${done} in evidence/claims/${claim.topic}.json; cite it in ink with #cite:${id}\n`);
  }
  return 0;
}

function claimFrom(id: string, given: Given): Claim {
  const invented = textOption(given, "because");
  const period = needed(given, "period");
  const values = Object.fromEntries(textsOption(given, "value").map(valueFrom));
  const disputes = textsOption(given, "dispute");
  const places = textsOption(given, "place");
  const claim = {
    id,
    topic: needed(given, "topic"),
    statement: needed(given, "statement"),
    kind: textOption(given, "kind") ?? (invented === undefined ? "testimony" : "invented"),
    period,
    years: yearsFrom(textOption(given, "years") ?? period),
    places: places.length > 0 ? places : ["North Korea"],
    confidence: textOption(given, "confidence") ?? (invented === undefined ? "single-testimony" : "invented"),
    ...(invented === undefined ? {} : { because: invented }),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    sources: textsOption(given, "source").map(sourceFrom),
    ...(disputes.length > 0 ? { disputes } : {}),
    reviewed: { on: new Date().toISOString().slice(0, 10), against: textOption(given, "compared") ?? "every source" },
  };
  return shaped(claim);
}

/** The claim by the schema that the record is read by. @throws EvidenceError `file-shape` */
function shaped(claim: { id: string; topic: string }): Claim {
  if (!Object.hasOwn(TOPICS, claim.topic)) {
    throw new BadInput(`There is no topic "${claim.topic}"; the topics are ${Object.keys(TOPICS).join(", ")}.`);
  }
  const { sources } = readEvidence();
  const found = loadEvidence({ claims: [[claim]], sources }).claims.get(claim.id);
  if (found === undefined) throw new BadInput(`"${claim.id}" is no name for a claim.`);
  return found;
}

/** Only what the new claim itself brings: the record may be in the middle of other work. */
function refuseProblems(record: EvidenceRecord, claim: Claim): void {
  const mended = [...record.claims.values()].map((other) => withDispute(other, claim));
  const withIt = indexEvidence({ ...parts(record), claims: [[...mended, claim]] });
  const usage = { lines: [], constants: [], sourceTexts: readSourceTexts() };
  const { problems } = checkEvidence(withIt, usage);
  const own = problems.filter(({ where, message }) => where === claim.id || message.includes(`"${claim.id}"`));
  if (own.length > 0) throw new BadInput(own.map(({ message }: EvidenceProblem) => message).join(" "));
}

const parts = ({ sources, corrections, gaps, forbiddenNames }: EvidenceRecord) => {
  return { sources: [...sources.values()], corrections, gaps, forbiddenNames };
};

/** Disputes are mutual: whoever is disputed says so too. */
const withDispute = <Entry extends { id: string; disputes?: readonly string[] }>(other: Entry, claim: Claim): Entry =>
  claim.disputes?.includes(other.id) ? { ...other, disputes: [...(other.disputes ?? []), claim.id] } : other;

/** The topics whose files change with a new claim: its own, and those of the claims it disputes. */
export function changedTopics<Entry extends { id: string; disputes?: readonly string[] }>(
  topics: ReadonlyMap<string, readonly Entry[]>,
  claim: Claim,
): Map<string, readonly (Entry | Claim)[]> {
  const changed = new Map<string, readonly (Entry | Claim)[]>();
  for (const [topic, claims] of topics) {
    const mended = claims.map((other) => withDispute(other, claim));
    if (mended.some((one, index) => one !== claims[index])) changed.set(topic, mended);
  }
  const own = changed.get(claim.topic) ?? topics.get(claim.topic) ?? [];
  return changed.set(claim.topic, [...own, claim]);
}

function needed(given: Given, name: string): string {
  const text = textOption(given, name)?.trim();
  if (text === undefined || text === "")
    throw new BadInput(`"evidence new" needs --${name}; add --help to see what it takes.`);
  return text;
}

function yearsFrom(words: string): [number, number] {
  const [, first, last = first] = /^(\d{4})(?:\s*-\s*(\d{4}))?$/.exec(words) ?? [];
  if (first === undefined) {
    throw new BadInput(`--years takes a year or two joined by a hyphen, like 2014 or 2013-2015, not "${words}".`);
  }
  return [Number(first), Number(last)];
}

function valueFrom(text: string): [string, number] {
  const [, name, number] = /^([a-z0-9_]+)=(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (name === undefined)
    throw new BadInput(`--value takes a name with its unit and a number, like fine_cny=3000, not "${text}".`);
  return [name, Number(number)];
}

function sourceFrom(text: string): { source: string; locator: string } {
  const [, source, locator] = /^([a-z0-9-]+):\s*(.+)$/.exec(text) ?? [];
  if (source === undefined || locator === undefined) {
    throw new BadInput(
      `--source takes the id of a source and where in it, like "vice-2016: third paragraph", not "${text}".`,
    );
  }
  return { source, locator };
}
