/// <reference path="./gettext-parser.d.ts" />
import { sourceMark, TITLE_ID, type Translation, type TranslationUnit } from "@connection-denied/story";
import { type PoEntry, po } from "gettext-parser";
import { BadInput } from "../bad-input.ts";

/** Names of the headers in which a file says what it translates. */
const EPISODE_HEADER = "X-Episode";
const LANGUAGE_HEADER = "Language";

const VOICES: Readonly<Record<string, string>> = {
  far: "Voice: the one on the telephone. Its own words only; syllables of it may be lost, so use neither – nor …",
  near: "Voice: said beside the telephone.",
  display: "Voice: written on the telephone's small display; keep it short.",
};

/**
 * An episode as a gettext PO file: one entry a line, its id as the context, and as comments all that a translator has to
 * know. Words whose source has changed since are marked fuzzy.
 */
export function poOf(title: string, units: readonly TranslationUnit[], translation: Translation): string {
  const entries = [titleEntry(title, translation), ...units.map((unit) => entryOf(unit, translation))];
  const translations: Record<string, Record<string, PoEntry>> = {};
  for (const entry of entries) translations[entry.msgctxt ?? ""] = { [entry.msgid]: entry };
  const headers = {
    "Project-Id-Version": "connection-denied",
    [LANGUAGE_HEADER]: translation.language,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    [EPISODE_HEADER]: translation.episode,
  };
  return `${po.compile({ charset: "utf-8", headers, translations }, { foldLength: 0 }).toString("utf8")}\n`;
}

function titleEntry(title: string, translation: Translation): PoEntry {
  return { ...wordsEntry(TITLE_ID, title, translation, "Title of the episode."), msgctxt: TITLE_ID };
}

function entryOf(unit: TranslationUnit, translation: Translation): PoEntry {
  const entry = wordsEntry(unit.id, unit.text, translation, notesOf(unit).join("\n"));
  return { ...entry, comments: { ...entry.comments, reference: `${unit.file}:${unit.line}` } };
}

function wordsEntry(id: string, source: string, { lines, from }: Translation, extracted: string): PoEntry {
  const words = Object.hasOwn(lines, id) ? (lines[id] ?? "") : "";
  const outdated = words !== "" && from[id] !== sourceMark(source);
  return {
    msgctxt: id,
    msgid: source,
    msgstr: [words],
    comments: { extracted, ...(outdated ? { flag: "fuzzy" } : {}) },
  };
}

function notesOf({ kind, voice, passage, scene, before, claims, seconds, hard, instead }: TranslationUnit): string[] {
  return [
    `Scene: ${scene ?? "none"} (${passage})`,
    ...(voice === null ? [] : [VOICES[voice] ?? voice]),
    ...(kind === "choice" ? ["A choice: what the player may do or say."] : []),
    ...(seconds === null ? [] : [`Takes ${seconds} seconds on the telephone.`]),
    ...(hard === null ? [] : [`Left out when the story is softened (level ${hard}).`]),
    ...(instead === null ? [] : [`Stands in for a line left out (level ${instead}).`]),
    ...(claims.length === 0 ? [] : [`Says no more than: ${claims.join(", ")}`]),
    ...(before === null ? [] : [`After: ${before}`]),
  ];
}

/** What a PO file says: which episode and language it is for, and its words. */
export interface PoWords {
  readonly episode: string;
  readonly language: string;
  readonly entries: readonly { id: string; source: string; words: string; fuzzy: boolean }[];
}

/** Reads a PO file. @throws BadInput with one sentence. */
export function readPo(text: string, file: string): PoWords {
  const { headers, translations } = parse(text, file);
  const episode = headers[EPISODE_HEADER] ?? "";
  const language = headers[LANGUAGE_HEADER] ?? "";
  if (episode === "" || language === "") {
    throw new BadInput(
      `"${file}" does not say what it translates: keep its headers "${EPISODE_HEADER}" and "${LANGUAGE_HEADER}".`,
    );
  }
  const entries = Object.values(translations).flatMap((byText) =>
    Object.values(byText)
      .filter(({ msgctxt }) => msgctxt !== undefined)
      .map(({ msgctxt = "", msgid, msgstr, comments }) => ({
        id: msgctxt,
        source: msgid,
        words: msgstr[0] ?? "",
        fuzzy: (comments?.flag ?? "").split(/[\s,]+/).includes("fuzzy"),
      })),
  );
  return { episode, language, entries };
}

function parse(text: string, file: string) {
  try {
    return po.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new BadInput(`"${file}" is no PO file: ${reason.replace(/\.$/, "")}.`);
  }
}

/**
 * A translation with the words of a PO file laid over it, for the ids that the source knows. Words made from another
 * source text than today's keep that text's mark, and fuzzy ones the mark they had, so both count as outdated.
 */
export function withPoWords(
  translation: Translation,
  source: Readonly<Record<string, string>>,
  read: PoWords,
): Translation {
  const given = new Map(read.entries.map((entry) => [entry.id, entry]));
  const lines: Record<string, string> = {};
  const from: Record<string, string> = {};
  for (const id of Object.keys(source)) {
    const entry = given.get(id);
    const words = entry?.words || translation.lines[id];
    if (words === undefined || words === "") continue;
    const kept = translation.from[id] ?? "";
    lines[id] = words;
    from[id] = entry === undefined || entry.fuzzy || entry.words === "" ? kept : sourceMark(entry.source);
  }
  return { ...translation, lines, from };
}
