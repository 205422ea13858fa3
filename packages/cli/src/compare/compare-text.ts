import { fold } from "../fold.ts";
import { gradeOf, numberText, rangeText } from "../words/figures.ts";
import { markdownTable } from "../words/markdown-table.ts";
import { isPlotted, plotFile } from "./compare-plot.ts";
import { modelText } from "./model-text.ts";
import { notCompared } from "./not-compared.ts";
import type { Compared, ComparedEra, CompareRun } from "./run-compare.ts";

const supportOf = ({ confidence, claims }: ComparedEra["reported"]): string =>
  `${gradeOf({ confidence })}: ${claims.join(", ")}`;

const ABOUT =
  "Reported ranges beside 10, 50 and 90 % of what the model makes (of a share: the share between the ends of its 95 % interval).";
const ORIGINS =
  'How: "drawn", from the reported range itself, so that agreement says only that the rule does what it should; "follows", drawn and then bent by land, posts and chance; "comes out", nothing of it was put in.';
const RULE =
  "Agrees: the middle lies in the reported range; where one number is reported, that lies in the middle half of the values, or in the interval. Too slow, too quick (of times) or a misfit: it does not. No verdict is typed in.";

/** The comparison for a person at a terminal. */
export function compareText({ compared, nights, seed }: CompareRun, columns: number): string {
  const blocks = compared.map(({ what, against, unit, origin, rows }) => {
    const widths = [4, ...[reportedText, modelCell].map((cell) => Math.max(...rows.map((row) => cell(row).length)))];
    const lines = rows.flatMap((row) => {
      const cells = [row.era, reportedText(row), modelCell(row)].map((cell, i) => cell.padEnd(widths[i] ?? 0));
      return [
        `  ${cells.join("  ")}  ${valuesText(row)}${row.verdict}`,
        fold(supportOf(row.reported), columns, "        "),
      ];
    });
    const beside = against === undefined ? "" : `; reported: ${against}`;
    return [fold(`${what}, ${unit} (${origin})${beside}`, columns), ...lines, ""].join("\n");
  });
  return [
    fold(`${ABOUT} ${numberText(nights)} nights of each plan in each era, seed ${seed}.`, columns),
    fold(`${ORIGINS} ${RULE}`, columns),
    "",
    ...blocks,
    "Reported, and made by no night",
    ...notCompared().map(({ name, reason, eras }) =>
      fold(`${name} (${eras.map(({ era }) => era).join(", ")}): ${reason}`, columns, "  "),
    ),
  ].join("\n");
}

const reportedText = ({ reported }: ComparedEra): string => rangeText(reported);
const modelCell = ({ model }: ComparedEra): string => (model === null ? "never" : modelText(model));
const valuesText = ({ model }: ComparedEra): string => `${numberText(model?.n ?? 0)} values, `;

const code = (claims: readonly string[]): string => claims.map((claim) => `\`${claim}\``).join(" ");

/** The same as Markdown: what comes out, with a picture each if there are any, what is drawn, and what is not made. */
export function compareMarkdown({ compared, nights, seed }: CompareRun, pictures?: string): string {
  const blocks = compared
    .filter(({ origin }) => origin !== "drawn")
    .flatMap((one) => {
      const { what, against, unit, origin } = one;
      const isDrawn = pictures !== undefined && isPlotted(one, nights);
      const picture = isDrawn ? [`![${sentence(what)}](${pictures}/${plotFile(one)})`, ""] : [];
      return [
        `**${sentence(what)}**, ${unit}. Reported: ${against ?? what}. ${sentence(origin)}.`,
        "",
        ...picture,
        comparedTable([one]),
        "",
      ];
    });
  const drawn = compared.filter(({ origin }) => origin === "drawn");
  return [
    `${ABOUT} ${numberText(nights)} nights of each plan in each era, seed ${seed}.`,
    ORIGINS,
    RULE,
    "",
    ...blocks,
    "**Drawn from the reported range itself**, so that agreement says only that the rule does what it should:",
    "",
    comparedTable(drawn),
    "",
    "**Reported, and made by no night:**",
    "",
    notComparedTable(),
  ].join("\n");
}

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** Of one comparison, or of several with their names in the first column. */
function comparedTable(compared: readonly Compared[]): string {
  const isOne = compared.length === 1;
  const head = ["era", "reported", "grade, claims", "10 / 50 / 90 %", "values", "within", "verdict"];
  const rows = compared.flatMap(({ what, unit, rows: eras }) =>
    eras.map((row, index) => [...(isOne ? [] : [index === 0 ? `${what}, ${unit}` : ""]), ...cellsOf(row)]),
  );
  return markdownTable(isOne ? head : ["what", ...head], rows);
}

function cellsOf(row: ComparedEra): string[] {
  const { era, reported, model, verdict } = row;
  const within = model === null || model.within === null ? "" : `${Math.round(model.within * 100)} %`;
  const support = `${gradeOf(reported)}: ${code(reported.claims)}`;
  return [era, reportedText(row), support, modelCell(row), numberText(model?.n ?? 0), within, verdict];
}

function notComparedTable(): string {
  const rows = notCompared().flatMap(({ name, reason, eras }) =>
    eras.map(({ era, unit, claims, ...figure }, index) => [
      index === 0 ? `\`${name}\`` : "",
      era,
      `${rangeText(figure)} ${unit}`,
      gradeOf(figure),
      code(claims),
      index === 0 ? reason : "",
    ]),
  );
  return markdownTable(["value", "era", "reported", "grade", "claims", "why not"], rows);
}
