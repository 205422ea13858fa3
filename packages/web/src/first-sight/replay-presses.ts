import { ASK_PRESSES, buttonsOf, type EarlyPress, LEAVE } from "./early-presses.ts";

/** A button that is not there by then is not there at all. */
const PATIENCE_ms = 3000;

function findButton(target: HTMLElement, press: Exclude<EarlyPress, { type: "key" }>): HTMLElement | null {
  if (press.type === "leave") return target.querySelector<HTMLElement>(LEAVE);
  return buttonsOf(target, press.text)[press.index] ?? null;
}

/** Does on the page in `target` what was done on its copy, one thing after another, each as soon as its button is there. */
export function replayPresses(target: HTMLElement, after: (delay_ms: number, run: () => void) => void): void {
  const waiting: EarlyPress[] = [];
  const canAct = (press: EarlyPress): boolean => {
    if (press.type === "key") {
      target.dispatchEvent(new KeyboardEvent("keydown", { key: press.key, bubbles: true, cancelable: true }));
      return true;
    }
    const button = findButton(target, press);
    button?.click();
    return button !== null;
  };
  const goOn = (): void => {
    for (let press = waiting[0]; press !== undefined && canAct(press); press = waiting[0]) waiting.shift();
    if (waiting.length === 0) watcher.disconnect();
  };
  const watcher = new MutationObserver(goOn);
  const take = (presses: readonly EarlyPress[]) => waiting.push(...presses);
  target.dispatchEvent(new CustomEvent(ASK_PRESSES, { detail: take }));
  if (waiting.length === 0) return;
  watcher.observe(target, { childList: true, subtree: true });
  after(PATIENCE_ms, () => watcher.disconnect());
  goOn();
}
