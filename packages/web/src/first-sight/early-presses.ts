import { createKeyReader } from "../keys/keys.ts";

/** A button, told by its text and which of those that have it. */
interface ToldButton {
  readonly text: string;
  readonly index: number;
}

/** What was done on a copy of the page: a button pressed, or with the focus on it; a key; or leaving at once. */
export type EarlyPress =
  | ({ readonly type: "press" | "focus" } & ToldButton)
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "leave" };

/** Event by which the game asks for them; its `detail` takes them. Nobody hears it where there is no copy. */
export const ASK_PRESSES = "ask-presses";

export type TakePresses = (presses: readonly EarlyPress[]) => void;

/** Buttons of a text, in the order of the page. */
export function buttonsOf(target: HTMLElement, text: string): HTMLElement[] {
  return [...target.querySelectorAll("button")].filter((button) => button.textContent === text);
}

function told(target: HTMLElement, button: HTMLElement): ToldButton {
  const text = button.textContent ?? "";
  return { text, index: buttonsOf(target, text).indexOf(button) };
}

/** The button that leaves the page at once (App.svelte). */
export const LEAVE = "button.leave";

/** Longer than that nobody is waited for who holds something down. */
const HELD_ms = 1000;

const buttonAt = (place: EventTarget | null) => (place instanceof Element ? place.closest("button") : null);

/**
 * Remembers what is pressed on the copy in `target`, which cannot act, until the game asks; what is being pressed then is waited for. Who
 * leaves has done nothing else.
 */
export function rememberPresses(target: HTMLElement, leave: () => void): void {
  const page = target.ownerDocument;
  const keys = createKeyReader();
  const done = new AbortController();
  let presses: EarlyPress[] = [];
  let isHeld = false;
  let give: (() => void) | null = null;

  const goAway = (): void => {
    done.abort();
    presses = [{ type: "leave" }];
    leave();
    give?.();
  };
  const onclick = (event: MouseEvent): void => {
    const button = buttonAt(event.target);
    // A link would lead into the copy, and leave a step behind in the history.
    if (button === null) event.preventDefault();
    else if (button.matches(LEAVE)) goAway();
    else if (button.ariaDisabled !== "true") {
      presses.push({ type: "press", ...told(target, button) });
      button.ariaDisabled = "true";
    }
  };
  const onkeydown = (event: KeyboardEvent): void => {
    isHeld = true;
    const { key, shiftKey, ctrlKey, altKey, metaKey, timeStamp } = event;
    if (event.repeat) return;
    const command = ctrlKey || altKey || metaKey;
    const press = { key, shift: shiftKey, command, typing: false, at_ms: timeStamp };
    // Whether keys of one character are taken, the game knows.
    const action = keys.read(press, { oneCharacter: true, panelOpen: false });
    if (action?.type === "exit") goAway();
    else if (action !== null || key === "Escape") presses.push({ type: "key", key });
  };
  const hold = (): void => {
    isHeld = true;
  };
  /** The click comes after the release. */
  const release = (): void => {
    isHeld = false;
    setTimeout(() => give?.());
  };

  const { signal } = done;
  target.addEventListener("click", onclick, { signal });
  page.addEventListener("keydown", onkeydown, { signal });
  page.addEventListener("pointerdown", hold, { signal });
  for (const type of ["keyup", "pointerup", "pointercancel"]) page.addEventListener(type, release, { signal });
  target.addEventListener(
    ASK_PRESSES,
    (event) => {
      event.preventDefault();
      give = () => {
        done.abort();
        const focused = target.contains(page.activeElement) ? buttonAt(page.activeElement) : null;
        const focus = focused === null ? [] : [{ type: "focus" as const, ...told(target, focused) }];
        (event as CustomEvent<TakePresses>).detail([...focus, ...presses]);
        give = null;
      };
      if (isHeld && !signal.aborted) setTimeout(() => give?.(), HELD_ms);
      else give();
    },
    { once: true },
  );
}
