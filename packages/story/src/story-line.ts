import { type InkNode, type SourcePlace, sourcePlace } from "./ink-node.ts";

export interface LineTag {
  /** Before the colon: `cite` in `#cite:some-claim`. */
  readonly name: string;
  /** After the colon, or null when there is none. */
  readonly value: string | null;
  readonly place: SourcePlace;
}

/** One source line that a player could read: a line of text, or a choice. */
export interface StoryLine {
  readonly kind: "text" | "choice";
  readonly place: SourcePlace;
  /** Knot or `knot.stitch`; empty above the first knot. */
  readonly passage: string;
  readonly inFunction: boolean;
  readonly text: string;
  readonly tags: readonly LineTag[];
  /** Choices only: words or tags that stand outside the brackets. */
  readonly outsideBrackets: boolean;
}

/** A place where logic produces text, told apart so that the rules can refuse it. */
interface LogicSpan {
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Text stands inside a span of one line, or before or after the span on one of its own lines. */
  readonly mixedWithText: boolean;
}

export interface StoryText {
  readonly lines: readonly StoryLine[];
  readonly spans: readonly LogicSpan[];
  readonly glue: readonly SourcePlace[];
  readonly printed: readonly SourcePlace[];
}

interface OpenLine {
  kind: "text" | "choice";
  place: SourcePlace;
  passage: string;
  inFunction: boolean;
  text: string;
  tags: LineTag[];
  outsideBrackets: boolean;
}

interface Where {
  readonly passage: string;
  readonly inFunction: boolean;
  /** The choice whose brackets are being read. */
  readonly choice: OpenLine | null;
}

/** Reads every line of text and every choice out of the parse tree, with tags, in tree order. */
export function readStoryText(tree: InkNode): StoryText {
  const reader = new LineReader();
  reader.read(tree, { passage: "", inFunction: false, choice: null });
  return reader.result();
}

class LineReader {
  readonly #lines = new Map<string, OpenLine>();
  readonly #pieces: { node: InkNode; place: SourcePlace }[] = [];
  readonly #logic: InkNode[] = [];
  readonly #glue: SourcePlace[] = [];
  readonly #printed: SourcePlace[] = [];
  #tag: { text: string; place: SourcePlace; where: Where } | null = null;

  read(node: InkNode, where: Where): void {
    if (node.outputWhenComplete === true) this.#note(this.#printed, node);
    switch (node.typeName) {
      case "Text":
        this.#readText(node, where);
        break;
      case "Tag":
        if (node.isStart === true) this.#openTag(node, where);
        else this.#closeTag();
        break;
      case "Choice":
        this.#readChoice(node, where);
        break;
      case "Glue":
        this.#note(this.#glue, node);
        break;
      case "String":
        break;
      default:
        if (node.typeName === "Conditional" || node.typeName === "Sequence") this.#logic.push(node);
        for (const child of node.content ?? []) this.read(child, placeWithin(node, where));
    }
  }

  result(): StoryText {
    return {
      lines: [...this.#lines.values()].map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() })),
      spans: this.#logic.flatMap((node) => this.#span(node)),
      glue: this.#glue,
      printed: this.#printed,
    };
  }

  #readText(node: InkNode, where: Where): void {
    const place = sourcePlace(node);
    const text = node.text ?? "";
    if (this.#tag !== null) {
      this.#tag.text += text;
      return;
    }
    if (place === null || text === "\n") return;
    if (text.trim() === "") {
      const line = this.#lines.get(lineKey(place));
      if (line !== undefined) line.text += text;
      return;
    }
    this.#pieces.push({ node, place });
    this.#lineAt(place, where).text += text;
  }

  #openTag(node: InkNode, where: Where): void {
    this.#closeTag();
    const place = sourcePlace(node);
    if (place !== null) this.#tag = { text: "", place, where };
  }

  #closeTag(): void {
    const open = this.#tag;
    if (open === null) return;
    this.#tag = null;
    this.#lineAt(open.place, open.where).tags.push(readTag(open.text, open.place));
  }

  #readChoice(node: InkNode, where: Where): void {
    const place = sourcePlace(node);
    if (place === null) return;
    const choice = this.#newLine("choice", place, where);
    // A fallback choice (`* -> somewhere`) shows nothing, so it is no line.
    if (node.isInvisibleDefault !== true) this.#lines.set(`${lineKey(place)} choice`, choice);
    if (node.choiceOnlyContent) this.read(node.choiceOnlyContent, { ...where, choice });
    this.#closeTag();
    for (const outside of [node.startContent, node.innerContent]) {
      if (outside) this.#readOutside(outside, choice, where);
    }
  }

  /** Text before or after the brackets is read as the choice's own, and marked for the rule that refuses it. */
  #readOutside(node: InkNode, choice: OpenLine, where: Where): void {
    const before = { text: choice.text, tags: choice.tags.length };
    this.read(node, { ...where, choice });
    this.#closeTag();
    if (choice.text.trim() !== before.text.trim() || choice.tags.length > before.tags) choice.outsideBrackets = true;
  }

  #lineAt(place: SourcePlace, where: Where): OpenLine {
    if (where.choice !== null) return where.choice;
    const known = this.#lines.get(lineKey(place));
    if (known !== undefined) return known;
    const line = this.#newLine("text", place, where);
    this.#lines.set(lineKey(place), line);
    return line;
  }

  #newLine(kind: "text" | "choice", place: SourcePlace, where: Where): OpenLine {
    const { passage, inFunction } = where;
    return { kind, place, passage, inFunction, text: "", tags: [], outsideBrackets: false };
  }

  #note(places: SourcePlace[], node: InkNode): void {
    const place = sourcePlace(node);
    if (place !== null) places.push(place);
  }

  #span(node: InkNode): LogicSpan[] {
    const place = sourcePlace(node);
    const lastLine = node.debugMetadata?.endLineNumber;
    if (place === null || lastLine === undefined) return [];
    const firstLine = place.line;
    const mixedWithText = this.#pieces.some((piece) => {
      if (piece.place.file !== place.file) return false;
      if (isWithin(piece.node, node)) return firstLine === lastLine;
      return piece.place.line === firstLine || piece.place.line === lastLine;
    });
    return [{ file: place.file, firstLine, lastLine, mixedWithText }];
  }
}

function placeWithin(node: InkNode, where: Where): Where {
  const name = node.name ?? "";
  if (node.typeName === "Knot") return { ...where, passage: name, inFunction: false };
  if (node.typeName === "Stitch") return { ...where, passage: `${where.passage}.${name}` };
  if (node.typeName === "Function") return { ...where, passage: name, inFunction: true };
  return where;
}

function isWithin(node: InkNode, ancestor: InkNode): boolean {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (at === ancestor) return true;
  }
  return false;
}

function lineKey(place: SourcePlace): string {
  return `${place.file}:${place.line}`;
}

function readTag(raw: string, place: SourcePlace): LineTag {
  const text = raw.trim();
  const colon = text.indexOf(":");
  if (colon === -1) return { name: text, value: null, place };
  return { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim(), place };
}
