import { createKeyReader } from "../keys/keys.ts";

/** What was done on a copy of the page: a button pressed, told by its text and which of those that have it; a key; or leaving at once. */
export type EarlyPress =
  | { readonly type: "button"; readonly text: string; readonly index: number }
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "leave" };

/** Event by which the game asks for them; its `detail` takes them. */
export const ASK_PRESSES = "ask-presses";

/** Buttons of a text, in the order of the page. */
export function buttonsOf(target: HTMLElement, text: string): HTMLElement[] {
  return [...target.querySelectorAll("button")].filter((button) => button.textContent === text);
}

/** The button that leaves the page at once (App.svelte). */
export const LEAVE = "button.leave";

/** Remembers what is pressed on the copy in `target`, which cannot act, until the game asks. Who leaves sees nothing of it any more. */
export function rememberPresses(target: HTMLElement, blank: () => void): void {
  const page = target.ownerDocument;
  const presses: EarlyPress[] = [];
  const keys = createKeyReader();
  const leave = (): void => {
    presses.push({ type: "leave" });
    blank();
  };
  const onclick = ({ target: pressed }: MouseEvent): void => {
    const button = pressed instanceof Element ? pressed.closest("button") : null;
    if (button === null) return;
    if (button.matches(LEAVE)) {
      leave();
      return;
    }
    const text = button.textContent ?? "";
    presses.push({ type: "button", text, index: buttonsOf(target, text).indexOf(button) });
    button.setAttribute("aria-disabled", "true");
  };
  const onkeydown = ({ key, shiftKey, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent): void => {
    const command = ctrlKey || altKey || metaKey;
    const press = { key, shift: shiftKey, command, typing: false, at_ms: timeStamp };
    // Whether keys of one character are taken, the game knows.
    const action = keys.read(press, { oneCharacter: true, panelOpen: false });
    if (action?.type === "exit") leave();
    else if (action !== null) presses.push({ type: "key", key });
  };
  target.addEventListener("click", onclick);
  page.addEventListener("keydown", onkeydown);
  target.addEventListener(
    ASK_PRESSES,
    (event) => {
      target.removeEventListener("click", onclick);
      page.removeEventListener("keydown", onkeydown);
      (event as CustomEvent<(presses: readonly EarlyPress[]) => void>).detail(presses);
    },
    { once: true },
  );
}
