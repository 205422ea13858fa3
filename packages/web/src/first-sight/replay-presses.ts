import { ASK_PRESSES, buttonsOf, type EarlyPress, LEAVE, type TakePresses } from "./early-presses.ts";

type After = (delay_ms: number, run: () => void) => void;

/** A button that is not there by then is not there at all. */
const PATIENCE_ms = 3000;

/** What was done on the copy of the page in `target`; null where there is no copy. */
export function takePresses(target: HTMLElement): Promise<readonly EarlyPress[] | null> {
  return new Promise((take: (presses: readonly EarlyPress[] | null) => void) => {
    const detail: TakePresses = take;
    const isUnheard = target.dispatchEvent(new CustomEvent(ASK_PRESSES, { detail, cancelable: true }));
    if (isUnheard) take(null);
  });
}

/** Whether it could be done. */
function act(target: HTMLElement, press: EarlyPress): boolean {
  if (press.type === "key") {
    target.dispatchEvent(new KeyboardEvent("keydown", { key: press.key, bubbles: true, cancelable: true }));
    return true;
  }
  const button =
    press.type === "leave" ? target.querySelector<HTMLElement>(LEAVE) : buttonsOf(target, press.text)[press.index];
  if (press.type === "focus") button?.focus({ preventScroll: true });
  else button?.click();
  return Boolean(button);
}

/** Does on the page in `target` what was done on its copy, one thing after another, each as soon as its button is there. */
export function replayPresses(target: HTMLElement, presses: readonly EarlyPress[], after: After): void {
  const waiting = [...presses];
  const goOn = (): void => {
    for (let press = waiting[0]; press !== undefined && act(target, press); press = waiting[0]) waiting.shift();
    if (waiting.length === 0) watcher.disconnect();
  };
  const watcher = new MutationObserver(goOn);
  watcher.observe(target, { childList: true, subtree: true });
  after(PATIENCE_ms, () => watcher.disconnect());
  goOn();
}
