import { expect, type Locator, type Page } from "@playwright/test";

/** Every button that carries the story on, in the list of choices or beside a place of the map. */
export const CHOICES = "main .choices button, main .places li.offered button, main .places ~ * li.offered button";

/** Fixes the page's one source of chance, so that a test plays the same night each time. */
export const fixSeed = (page: Page, seed: number): Promise<unknown> => page.addInitScript(replaceChance, seed);

/** Runs in the page. */
export function replaceChance(seed: number): void {
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (!(array instanceof Uint32Array && array.length === 1)) return real(array as never) as T;
    array[0] = seed;
    return array;
  };
}

export async function openStory(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("main[data-turn='0']")).toBeVisible();
  await expect(page.locator(CHOICES).first()).toBeVisible();
}

/** Hands the page the text of a record, by its settings, and goes on from there: in a moment what takes a play half a minute. */
export async function takeUp(page: Page, record: string): Promise<void> {
  await page.getByRole("button", { name: /settings$|^설정$|그 밖의 설정$/i }).click();
  const file = { name: "record.json", mimeType: "application/json", buffer: Buffer.from(record) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: /^(Go on from there|거기서 이어 가기)$/ }).click();
  await expect(page.locator("main[data-stage=ladder]")).toBeVisible();
}

export const choicesOf = (page: Page): Locator => page.locator(CHOICES);

export async function turnOf(page: Page): Promise<number> {
  return Number(await page.locator("main").getAttribute("data-turn"));
}

export async function stageOf(page: Page): Promise<string> {
  return (await page.locator("main").getAttribute("data-stage")) ?? "";
}

async function afterTurn(page: Page, turn: number): Promise<void> {
  // Looks at every frame, where an expectation would look again only after a while.
  await page.locator(`main[data-turn='${turn + 1}']`).waitFor();
}

export async function chooseByMouse(page: Page, index: number): Promise<void> {
  const turn = await turnOf(page);
  await choicesOf(page).nth(index).click();
  await afterTurn(page, turn);
}

/** Walks with Tab from wherever the focus is to the wanted choice, and presses Enter. */
export async function chooseByKeyboard(page: Page, index: number): Promise<void> {
  const turn = await turnOf(page);
  const wanted = choicesOf(page).nth(index);
  for (let presses = 0; presses < 200; presses += 1) {
    if (await wanted.evaluate((button) => button === document.activeElement)) {
      await page.keyboard.press("Enter");
      await afterTurn(page, turn);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`choice ${index + 1} of turn ${turn} was not reached by Tab`);
}

export interface Visit {
  readonly stage: string;
  readonly turn: number;
}

/**
 * Plays until the ladder of acts. `pick` gets the texts on offer and returns which to take; `visit` is called once on
 * every screen before the choice.
 */
export async function playToLadder(
  page: Page,
  choose: (page: Page, index: number) => Promise<void>,
  pick: (texts: readonly string[], turn: number) => number,
  visit: (visit: Visit) => Promise<void> = async () => {},
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (let turns = 0; turns < 150; turns += 1) {
    await expect(choicesOf(page).first()).toBeVisible();
    const here = { stage: await stageOf(page), turn: await turnOf(page) };
    visits.push(here);
    await visit(here);
    if (here.stage === "ladder") return visits;
    await choose(page, pick(await choicesOf(page).allInnerTexts(), here.turn));
  }
  throw new Error("the ladder was not reached in 150 choices");
}

/** A hand that prefers to talk on, then anything it has not done too often; the same for the same texts. */
export function talkative(): (texts: readonly string[], turn: number) => number {
  const taken = new Map<string, number>();
  return (texts) => {
    const cost = (text: string): number =>
      (taken.get(text) ?? 0) * 3 + (/hang up|go home|leave|nothing|끊는다|집으로|나가|아무 말/i.test(text) ? 2 : 0);
    const order = texts
      .map((text, index) => ({ index, text }))
      .sort((a, b) => cost(a.text) - cost(b.text) || a.index - b.index);
    const chosen = order[0];
    if (!chosen) throw new Error("nothing to choose");
    taken.set(chosen.text, (taken.get(chosen.text) ?? 0) + 1);
    return chosen.index;
  };
}

/** Waits until the page has kept the game up to its present turn, in the browser's database. */
export async function waitUntilKept(page: Page): Promise<void> {
  const turn = await turnOf(page);
  await expect.poll(() => page.evaluate(keptTurns)).toBe(turn);
}

/** Waits until the service worker has put by what the page needs without a network; its context must allow one. */
export async function untilKeptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === "activated") return;
    await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
  });
}

/** Runs in the page: how many inputs the kept game has, -1 when none is kept. */
function keptTurns(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("connection-denied");
    opening.onerror = () => resolve(-1);
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = database.transaction("texts", "readonly").objectStore("texts").get("save");
      asked.onerror = () => resolve(-1);
      asked.onsuccess = () => {
        database.close();
        resolve(typeof asked.result === "string" ? JSON.parse(asked.result).record.turns.length : -1);
      };
    };
  });
}
