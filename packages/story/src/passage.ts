import { type InkNode, type SourcePlace, sourcePlace } from "./ink-node.ts";

/** A knot or stitch, and where its diverts lead. */
export interface Passage {
  /** `knot` or `knot.stitch`; empty for what stands above the first knot. */
  readonly name: string;
  readonly place: SourcePlace | null;
  /** Passages this one diverts to, by name. */
  readonly leadsTo: readonly string[];
  /** Passages named here as values (`x = -> talk`), to be gone to later. */
  readonly mentions: readonly string[];
  /** `-> END` stands here. */
  readonly ends: readonly SourcePlace[];
  /** `-> DONE` stands here. */
  readonly dones: readonly SourcePlace[];
  /** It leaves by `->->` or by a divert held in a variable, which only playing can follow. */
  readonly leavesElsewhere: boolean;
}

interface OpenPassage {
  name: string;
  place: SourcePlace | null;
  targets: string[];
  values: string[];
  labels: Set<string>;
  ends: SourcePlace[];
  dones: SourcePlace[];
  leavesElsewhere: boolean;
}

/** Reads knots, stitches and the ways between them. Functions are no passages. */
export function readPassages(tree: InkNode): Passage[] {
  const open: OpenPassage[] = [];
  const root = openPassage("", null);
  open.push(root);
  collect(tree, root, open);
  const names = new Set(open.map((passage) => passage.name));
  return open.map((passage) => resolve(passage, names));
}

function openPassage(name: string, place: SourcePlace | null): OpenPassage {
  return { name, place, targets: [], values: [], labels: new Set(), ends: [], dones: [], leavesElsewhere: false };
}

function collect(node: InkNode, current: OpenPassage, open: OpenPassage[]): void {
  if (node.typeName === "Function") return;
  const inside = enter(node, current, open);
  if (node.typeName === "DivertTarget") {
    inside.values.push(...(node.content ?? []).map(targetOf));
    return;
  }
  if (node.typeName === "Divert" && node.isFunctionCall !== true) follow(node, inside);
  if (node.typeName === "TunnelOnwards") inside.leavesElsewhere = true;
  if ((node.typeName === "Gather" || node.typeName === "Choice") && node.name) inside.labels.add(node.name);
  for (const child of node.content ?? []) collect(child, inside, open);
}

function enter(node: InkNode, current: OpenPassage, open: OpenPassage[]): OpenPassage {
  if (node.typeName !== "Knot" && node.typeName !== "Stitch") return current;
  const name = node.typeName === "Knot" ? (node.name ?? "") : `${knotOf(current.name)}.${node.name ?? ""}`;
  const passage = openPassage(name, sourcePlace(node));
  open.push(passage);
  // Ink runs into a knot's first stitch only when the knot has nothing of its own.
  const first = (node.content ?? [])[0];
  if (node.typeName === "Knot" && first?.typeName === "Stitch") passage.targets.push(`${name}.${first.name ?? ""}`);
  return passage;
}

function follow(divert: InkNode, passage: OpenPassage): void {
  const place = sourcePlace(divert);
  if (place === null && divert.isDone === true) return;
  if (divert.isEnd === true && place !== null) passage.ends.push(place);
  else if (divert.isDone === true && place !== null) passage.dones.push(place);
  else passage.targets.push(targetOf(divert));
}

function targetOf(divert: InkNode): string {
  return divert.target?.dotSeparatedComponents ?? "";
}

function resolve(passage: OpenPassage, names: ReadonlySet<string>): Passage {
  const knot = knotOf(passage.name);
  const leadsTo = new Set<string>();
  let { leavesElsewhere } = passage;
  for (const target of passage.targets) {
    const found = passageNamed(target, knot, names);
    if (found !== null) leadsTo.add(found);
    else if (!passage.labels.has(target)) leavesElsewhere = true;
  }
  const mentions = passage.values.flatMap((value) => passageNamed(value, knot, names) ?? []);
  const { name, place, ends, dones } = passage;
  return { name, place, leadsTo: [...leadsTo], mentions, ends, dones, leavesElsewhere };
}

/** A target names a stitch of the same knot, a passage from the top, or a label inside one. */
export function passageNamed(target: string, knot: string, names: ReadonlySet<string>): string | null {
  const parts = target.split(".");
  const candidates = [`${knot}.${target}`, target, parts.slice(0, 2).join("."), parts[0] ?? ""];
  return candidates.find((candidate) => candidate !== "" && names.has(candidate)) ?? null;
}

function knotOf(passage: string): string {
  return passage.split(".")[0] ?? "";
}
