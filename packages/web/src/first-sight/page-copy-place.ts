/** The page as it was left, to be seen again before the game that it belongs to is there. */
export interface PageCopy {
  /** Address of the game's script: another version draws otherwise. */
  readonly drawnBy: string;
  readonly title: string;
  /** The title of an empty page that belongs to nobody, for who leaves at once. */
  readonly plainTitle: string;
  /** Whether leaving erases what is kept: then the copy is not all of it. */
  readonly erasesOnLeaving: boolean;
  /** Attributes of the root element, by name: language, theme, size of the text. */
  readonly root: Readonly<Record<string, string>>;
  /** Addresses of the style sheets of its language: its type. */
  readonly styles: readonly string[];
  /** What is in the page's one element. */
  readonly html: string;
}

/** Where in simple storage it is. Not one of the keys that begin with a name and a stroke: those stand there for a database. */
export const COPY_PLACE = "connection-denied.page";

/** Address of the game's script, as the build wrote it into the page; nothing where no build did. */
export function scriptOfGame(page: Document): string {
  return page.querySelector<HTMLElement>("script[data-game]")?.dataset.game ?? "";
}
