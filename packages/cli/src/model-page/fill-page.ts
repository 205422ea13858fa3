import { BadInput } from "../bad-input.ts";
import type { ModelTable } from "./model-table.ts";

const begin = (name: string): string => `<!-- table ${name}: made by "npm run cli -- model-tables", not by hand -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

/** The page with every table between its two marks, and nothing else changed. @throws BadInput for a page without them. */
export function fillPage(page: string, tables: readonly ModelTable[]): string {
  return tables.reduce((text, { name, markdown }) => fillTable(text, name, markdown), page);
}

function fillTable(page: string, name: string, markdown: string): string {
  const from = page.indexOf(begin(name));
  const to = page.indexOf(end(name));
  if (from < 0 || to < from) {
    throw new BadInput(
      `The page has no place for the table ${name}; put the lines ${begin(name)} and ${end(name)} into it.`,
    );
  }
  return `${page.slice(0, from + begin(name).length)}\n${markdown}\n${page.slice(to)}`;
}
