import type { EraFact, EraFacts } from "@connection-denied/world";
import { FIRM_SPACE, fold } from "../fold.ts";
import { gradeOf, numberText, rangeText } from "../words/figures.ts";

const NAME_COLUMNS = 26;

/** Every value of every era side by side, marked by how well it is supported. */
export function erasText(eras: readonly EraFacts[]): string {
  const names = namesOf(eras);
  const rows = names.map((name) => [name, ...eras.map((era) => cellOf(era, name))]);
  const head = ["", ...eras.map(({ era }) => era)];
  const years = ["years", ...eras.map(yearsText)];
  const table = [head, years, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [
    ...lines,
    "",
    "d documented, t one testimony, h hearsay, e estimate; * a part of it is ours; no letter: invented;",
    "< carried over from another era; - nothing is reported.",
    "With --era: units, claims, reasons, what is unreported and why, and the sentences of the law.",
  ].join("\n");
}

/** In the order of the file that carries least, which is the one written by subject. */
function namesOf(eras: readonly EraFacts[]): string[] {
  const carried = ({ facts }: EraFacts): number => facts.filter(({ carriedFrom }) => carriedFrom !== undefined).length;
  const inOrder = [...eras].sort((a, b) => carried(a) - carried(b));
  return [...new Set(inOrder.flatMap(({ facts, unreported }) => [...facts, ...unreported].map(({ name }) => name)))];
}

const LETTERS: Readonly<Record<EraFact["confidence"], string>> = {
  documented: " d",
  "single-testimony": " t",
  hearsay: " h",
  estimate: " e",
  invented: "",
};

function cellOf({ facts }: EraFacts, wanted: string): string {
  const fact = facts.find(({ name }) => name === wanted);
  if (fact === undefined) return "-";
  const partly = fact.confidence !== "invented" && fact.invented !== undefined ? "*" : "";
  return `${rangeText(fact)}${LETTERS[fact.confidence]}${partly}${fact.carriedFrom === undefined ? "" : " <"}`;
}

const yearsText = ({ years: [first, last] }: EraFacts): string => (first === last ? `${first}` : `${first}–${last}`);

/** One era with everything that is known of its values. */
export function eraText(era: EraFacts, columns: number): string {
  const { facts, unreported, sentences, law, floor } = era;
  const percent = `${numberText(floor * 100)}${FIRM_SPACE}%`;
  return [
    `Era ${era.era}, for the years ${yearsText(era)}`,
    fold(`The model's floor, which is invented: no plan is found in fewer than ${percent} of nights.`, columns),
    "",
    "Read by the rules of a night",
    ...facts.filter(({ simulated }) => simulated).map((fact) => entry(fact.name, fact, columns)),
    "",
    "Told, and read by no rule of a night",
    ...facts.filter(({ simulated }) => !simulated).map((fact) => entry(fact.name, fact, columns)),
    "",
    "Nothing is reported of",
    ...unreported.map(({ name, why }) => hanging(`${name.padEnd(NAME_COLUMNS)}${why}`, columns)),
    "",
    "The law: how a charged case ends",
    ...sentences.flatMap(({ charge, weight, term }) => [
      entry(charge, weight, columns),
      entry(`${charge}, term`, term, columns),
    ]),
    "",
    "The law: what a charge may rest on, and how such a case may end",
    ...Object.entries(law).map(([ground, { charges, claims, invented }]) =>
      hanging(
        `${ground.padEnd(NAME_COLUMNS)}${charges.join(", ")} (${claims.join(", ")}${invented === undefined ? "" : `; ours: ${invented}`})`,
        columns,
      ),
    ),
  ].join("\n");
}

type Figure = Omit<EraFact, "name" | "simulated">;

function entry(name: string, figure: Figure, columns: number): string {
  const { unit, claims, invented } = figure;
  const value = `${rangeText(figure)}${FIRM_SPACE}${unit}`;
  const support = claims.length === 0 ? gradeOf(figure) : `${gradeOf(figure)} (${claims.join(", ")})`;
  const ours = invented === undefined ? "" : `${figure.confidence === "invented" ? "" : "ours: "}${invented}`;
  const lines = [support, ours].filter((line) => line !== "").join("; ");
  return hanging(`${`${name} `.padEnd(NAME_COLUMNS)}${value}: ${lines}`, columns);
}

/** A paragraph whose first word stands out on the left. */
function hanging(text: string, columns: number): string {
  const [name, rest] = [text.slice(0, NAME_COLUMNS), text.slice(NAME_COLUMNS)];
  const folded = fold(rest, columns, " ".repeat(NAME_COLUMNS));
  return `${name}${folded.slice(NAME_COLUMNS)}`;
}
