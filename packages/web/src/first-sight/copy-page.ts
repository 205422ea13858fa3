import { type PageCopy, scriptOfGame } from "./page-copy-place.ts";

/** Those in a folder of their own. */
function stylesOfLanguage(page: Document): string[] {
  const links = [...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  return links.map(({ href }) => new URL(href).pathname).filter((path) => /^\/assets\/[^/]+\//.test(path));
}

/**
 * A copy of the page as a next visit will open it: the passage alone, and without what came with its arrival. Null where it is more than
 * text (a map, a horizon, the night as it was), for a picture is not copied with its element, and where no build has made the page.
 */
export function copyPage(
  page: Document,
  target: HTMLElement,
  leaving: Pick<PageCopy, "plainTitle" | "erasesOnLeaving">,
): PageCopy | null {
  const drawnBy = scriptOfGame(page);
  const copy = target.cloneNode(true) as HTMLElement;
  const isText = copy.querySelector("main")?.dataset.stage === "story" && copy.querySelector("canvas, dialog") === null;
  if (drawnBy === "" || !isText) return null;
  for (const past of copy.querySelectorAll(".past, .notice, .heard")) past.remove();
  for (const lines of copy.querySelectorAll(".lines")) {
    lines.classList.remove("paced");
    lines.classList.add("read");
  }
  for (const busy of copy.querySelectorAll("[aria-disabled]")) busy.setAttribute("aria-disabled", "false");
  // The page's policy lets no style in that is written into it.
  for (const styled of copy.querySelectorAll("[style]")) styled.removeAttribute("style");
  const root = [...page.documentElement.attributes].map(({ name, value }) => [name, value]);
  return {
    drawnBy,
    title: page.title,
    ...leaving,
    root: Object.fromEntries(root) as PageCopy["root"],
    styles: stylesOfLanguage(page),
    html: copy.innerHTML,
  };
}
