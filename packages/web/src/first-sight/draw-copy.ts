import { COPY_PLACE, type PageCopy, scriptOfGame } from "./page-copy-place.ts";

interface SafeTarget extends HTMLElement {
  setHTML(html: string, options: object): void;
}

/** Nothing is taken away but what could act: `setHTML` lets no script in and no handler. */
const AS_IT_WAS = { sanitizer: {} };

/**
 * Draws the page as it was left, where there is a copy that this version would draw the same. A browser that has no `setHTML`, or refuses
 * storage, waits for the game.
 * @returns what was drawn; null where there is nothing to see
 */
export function drawCopy(
  page: Document,
  target: HTMLElement,
  storage: () => Pick<Storage, "getItem">,
): PageCopy | null {
  try {
    const copy = JSON.parse(storage().getItem(COPY_PLACE) ?? "null") as PageCopy | null;
    if (copy?.drawnBy !== scriptOfGame(page) || !("setHTML" in target)) return null;
    for (const href of copy.styles) {
      page.head.append(Object.assign(page.createElement("link"), { rel: "stylesheet", href }));
    }
    const { style, ...root } = copy.root;
    for (const [name, value] of Object.entries(root)) page.documentElement.setAttribute(name, value);
    page.documentElement.style.cssText = style ?? "";
    page.title = copy.title;
    (target as SafeTarget).setHTML(copy.html, AS_IT_WAS);
    return copy;
  } catch {
    return null;
  }
}
