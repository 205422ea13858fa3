/** A space at which no line is folded; `fold` prints it as a plain one. */
export const FIRM_SPACE = "\u00a0";

/** Folds a paragraph to a width in columns; a width of 0 leaves it on one line. */
export function fold(text: string, columns: number, indent = ""): string {
  if (columns <= 0) return `${indent}${text.replaceAll(FIRM_SPACE, " ")}`;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  lines.push(indent + line);
  return lines.join("\n").replaceAll(FIRM_SPACE, " ");
}
