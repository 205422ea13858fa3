/** How a file of the build shows that it belongs to one language: the words, the story's words, the type. */
const MODULES = [
  /\/(?:first|type)-([a-z]{2,3}(?:-[A-Z]{2})?)\.(?:ts|css)$/,
  /\/([a-z]{2,3}(?:-[A-Z]{2})?)\.ftl(?:\?words)?$/,
  /^\0?virtual:first-turn\/[^/]+\/([a-z]{2,3}(?:-[A-Z]{2})?)$/,
  /^\0?virtual:words\/[^/]+\/([a-z]{2,3}(?:-[A-Z]{2})?)(?:\/opening)?$/,
];
/** Fonts by the script in their names. */
const SCRIPTS: Readonly<Record<string, string>> = { korean: "ko" };

/** The language that a module is for; null for what every reader needs. */
export function languageOfModule(id: string): string | null {
  const found = MODULES.map((pattern) => pattern.exec(id)?.[1]).find((tag) => tag !== undefined);
  const script = Object.keys(SCRIPTS).find((name) => id.includes(`-${name}-`));
  return found ?? (script === undefined ? null : (SCRIPTS[script] ?? null));
}
