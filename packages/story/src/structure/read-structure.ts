import type { EpisodeSource } from "../compile.ts";
import { compileInk, ENTRY_FILE } from "../ink-compile.ts";
import type { InkNode } from "../ink-node.ts";
import { passageNamed } from "../passage.ts";
import { seatOf } from "../seat-of.ts";
import { readStoryText, type StoryLine } from "../story-line.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { readExpression } from "./read-expression.ts";
import { readSteps } from "./read-steps.ts";
import type { Expression, StoryFlow, StoryStructure } from "./structure.ts";

/**
 * How an episode is built, for whoever tells it without the ink runtime. Pure: files are handed in.
 * @throws TypeError for ink that does not compile, or that uses what no episode uses (gathers, sequences, threads)
 */
export function storyStructure(source: Pick<EpisodeSource, "files">): StoryStructure {
  const seat = seatOf(source.files[ENTRY_FILE] ?? "");
  const { tree } = compileInk(source.files, vocabularyOf(seat));
  if (tree === null) throw new TypeError("The ink does not compile.");
  const knots = (tree.content ?? []).filter(({ typeName }) => typeName === "Knot" || typeName === "Function");
  const names = new Set(knots.flatMap((knot) => [knot.name ?? "", ...stitchesOf(knot).map(nameIn(knot))]));
  return {
    seat,
    flows: [
      { name: "", steps: readSteps(ownContent(tree), finder("", names)) },
      ...knots.filter(({ typeName }) => typeName === "Knot").flatMap((knot) => flowsOf(knot, names)),
    ],
    functions: functionsOf(knots, names),
    variables: variablesOf(tree, names),
    lines: linesOf(tree),
  };
}

const stitchesOf = (knot: InkNode): InkNode[] => (knot.content ?? []).filter(({ typeName }) => typeName === "Stitch");

const nameIn = (knot: InkNode) => (stitch: InkNode) => `${knot.name}.${stitch.name}`;

function finder(knot: string, names: ReadonlySet<string>) {
  return (written: string): string | null => (written === "" ? null : passageNamed(written, knot, names));
}

/** What stands in a knot, or in the whole, before its first part with a name of its own. */
function ownContent(node: InkNode): InkNode[] {
  return (node.content ?? []).filter(({ typeName }) => !["Knot", "Stitch", "Function"].includes(typeName));
}

function flowsOf(knot: InkNode, names: ReadonlySet<string>): StoryFlow[] {
  const name = knot.name ?? "";
  const find = finder(name, names);
  const stitches = stitchesOf(knot);
  const steps = readSteps(ownContent(knot), find);
  const first = stitches[0];
  const runsOn = steps.length === 0 && first !== undefined;
  return [
    { name, steps: runsOn ? [{ kind: "go", to: nameIn(knot)(first) }] : steps },
    ...stitches.map((stitch) => ({ name: nameIn(knot)(stitch), steps: readSteps(ownContent(stitch), find) })),
  ];
}

function functionsOf(knots: readonly InkNode[], names: ReadonlySet<string>): Record<string, Expression> {
  const functions: Record<string, Expression> = {};
  for (const knot of knots) {
    if (knot.typeName !== "Function") continue;
    const returned = firstOf(knot, ({ typeName }) => typeName === "ReturnType")?.returnedExpression;
    if (returned) functions[knot.name ?? ""] = readExpression(returned, finder("", names));
  }
  return functions;
}

function firstOf(node: InkNode, is: (node: InkNode) => boolean): InkNode | undefined {
  if (is(node)) return node;
  for (const child of node.content ?? []) {
    const found = firstOf(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

function variablesOf(tree: InkNode, names: ReadonlySet<string>): Record<string, Expression> {
  const variables: Record<string, Expression> = {};
  const read = (node: InkNode): void => {
    if (node.isGlobalDeclaration === true && node.expression) {
      variables[node.variableIdentifier?.name ?? ""] = readExpression(node.expression, finder("", names));
    }
    for (const child of node.content ?? []) read(child);
  };
  read(tree);
  return variables;
}

function linesOf(tree: InkNode): Map<string, StoryLine> {
  const lines = readStoryText(tree).lines.flatMap((line): [string, StoryLine][] => {
    const id = line.tags.find(({ name }) => name === "id")?.value;
    return id === undefined || id === null ? [] : [[id, line]];
  });
  return new Map(lines);
}
