import { Compiler, CompilerOptions } from "inkjs/full";
import type { InkNode } from "./ink-node.ts";
import type { StoryProblem } from "./problem.ts";
import type { Signature, Vocabulary } from "./vocabulary.ts";

export const ENTRY_FILE = "episode.ink";

/** What inkjs made of the files: its parse tree (null if it gave up), its JSON (null if refused), its complaints. */
export interface InkOutcome {
  readonly tree: InkNode | null;
  readonly json: string | null;
  readonly problems: readonly StoryProblem[];
}

/**
 * Runs inkjs over files handed in by path. The vocabulary's EXTERNAL declarations stand in a root of their own that
 * includes the entry file, so authors never write them and every line number stays the author's.
 */
export function compileInk(files: Readonly<Record<string, string>>, vocabulary: Vocabulary): InkOutcome {
  const problems: StoryProblem[] = [];
  const report = (message: string, type: number): void => {
    problems.push(readInkMessage(message, type));
  };
  const options = new CompilerOptions(null, [], false, report, fileHandler(files));
  const compiler = new Compiler(rootSource(vocabulary), options);
  let json: string | null = null;
  try {
    json = compiler.Compile().ToJson() ?? null;
  } catch (error) {
    if (problems.length === 0) problems.push(inkFailure(error));
  }
  return { tree: parsedTree(compiler), json, problems };
}

function rootSource({ questions, commands }: Vocabulary): string {
  const signatures: [string, Signature][] = [...Object.entries(questions), ...Object.entries(commands)];
  const declarations = signatures.map(([name, signature]) => {
    const parameters = signature.parameters.map((_, index) => `value_${index + 1}`);
    return `EXTERNAL ${name}(${parameters.join(", ")})`;
  });
  return `${declarations.join("\n")}\nINCLUDE ${ENTRY_FILE}\n`;
}

function fileHandler(files: Readonly<Record<string, string>>) {
  return {
    ResolveInkFilename: (path: string): string => path,
    LoadInkFileContents: (path: string): string => {
      const source = Object.hasOwn(files, path) ? files[path] : undefined;
      if (source === undefined) throw new Error(`there is no file "${path}" in the episode's folder`);
      return source;
    },
  };
}

function parsedTree(compiler: Compiler): InkNode | null {
  try {
    return compiler.parsedStory as unknown as InkNode;
  } catch {
    // inkjs throws when it stopped before it had a tree; what it said about that is in the problems already.
    return null;
  }
}

/** inkjs writes `ERROR: 'file' line 3: message`; its severity 2 is an error, the rest are warnings or author notes. */
function readInkMessage(raw: string, type: number): StoryProblem {
  const match = /^[A-Z ]+: (?:'([^']*)' )?line (\d+): ([\s\S]*)$/.exec(raw);
  const code = type === 2 ? "ink-error" : "ink-warning";
  if (match === null) return { file: ENTRY_FILE, line: 0, code, message: oneLine(raw) };
  return { file: match[1] ?? ENTRY_FILE, line: Number(match[2]), code, message: oneLine(match[3] ?? raw) };
}

function inkFailure(error: unknown): StoryProblem {
  const message = error instanceof Error ? error.message : String(error);
  return { file: ENTRY_FILE, line: 0, code: "ink-error", message: oneLine(message) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
