import { CHOICES } from "../e2e/player.ts";
import type { BarePage } from "./bare-chromium.ts";

const BUTTONS = `[...document.querySelectorAll(${JSON.stringify(CHOICES)})]`;
/** There is a choice that can be pressed. */
export const USABLE = `${BUTTONS}.some((button) => !button.disabled && button.checkVisibility())`;

/**
 * Runs in the page, from its first moment on: when there was a choice that can be pressed, and it had been drawn; ms since 1970. The page
 * itself tells, and is not asked again and again: each question is work of its main thread, which would be measured as if it were the
 * page's own, and waits for what the page does next.
 */
function whenUsable(choices: string, isUsable: () => boolean): Promise<number> {
  return new Promise((usable) => {
    const tell = (): void => {
      if (isUsable()) usable(performance.timeOrigin + performance.now());
    };
    const look = (): void => {
      // After the frame that it is in, and when a press would be answered: before what the page has put off.
      const afterFrame = () => void scheduler.postTask(tell, { priority: "user-blocking" });
      if (document.querySelector(choices) !== null) requestAnimationFrame(afterFrame);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    look();
  });
}
export const WHEN_USABLE = `(${whenUsable})(${JSON.stringify(CHOICES)}, () => ${USABLE})`;
const TURN = "Number(document.querySelector('main')?.dataset.turn ?? -1)";
const STAGE = "document.querySelector('main')?.dataset.stage ?? ''";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: the middle of a choice once it stands still and nothing lies over it. */
function middleOf(button: HTMLElement): Promise<Point> {
  const middle = (): Point => {
    button.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  return new Promise((found) => {
    const look = (before: Point): void => {
      const now = middle();
      const stands =
        now.x === before.x && now.y === before.y && button.contains(document.elementFromPoint(now.x, now.y));
      if (stands) found(now);
      else requestAnimationFrame(() => look(now));
    };
    const first = middle();
    requestAnimationFrame(() => look(first));
  });
}

/** What is drawn late may push a choice away from under the mouse: then it is pressed again. */
const MISSED_AFTER_MS = 3000;

/** Presses a choice with the mouse, in its middle, and waits for the next passage. */
export async function press(page: BarePage, index: number): Promise<void> {
  const turn = await page.read<number>(TURN);
  const isThere = `${TURN} === ${turn + 1}`;
  await page.until(`!${BUTTONS}[${index}].disabled`);
  for (let tries = 0; tries < 5; tries += 1) {
    const point = await page.read<Point>(`(${middleOf})(${BUTTONS}[${index}])`);
    const at = { ...point, button: "left", clickCount: 1 };
    await page.send("Input.dispatchMouseEvent", { ...point, type: "mouseMoved" });
    await page.send("Input.dispatchMouseEvent", { ...at, type: "mousePressed" });
    await page.send("Input.dispatchMouseEvent", { ...at, type: "mouseReleased" });
    const isBusy = `${BUTTONS}[${index}]?.disabled === true`;
    await page.until(`${isThere} || ${isBusy}`, MISSED_AFTER_MS).catch(() => {});
    if (await page.read<boolean>(`${isThere} || ${isBusy}`)) break;
  }
  await page.until(isThere);
}

/** Plays until the ladder of acts; `pick` gets the texts on offer and returns which to take. */
export async function playToLadder(
  page: BarePage,
  pick: (texts: readonly string[], turn: number) => number,
): Promise<void> {
  for (let turns = 0; turns < 150; turns += 1) {
    await page.until(USABLE);
    if ((await page.read<string>(STAGE)) === "ladder") return;
    const texts = await page.read<string[]>(`${BUTTONS}.map((button) => button.innerText)`);
    await press(page, pick(texts, await page.read<number>(TURN)));
  }
  throw new Error("the ladder was not reached in 150 choices");
}
