import { tick } from "svelte";

/** What of the browser a visit needs: the address of the page, its history, where it is scrolled to, what has the focus. */
export interface VisitParts {
  readonly hash: () => string;
  readonly state: () => unknown;
  readonly replace: (state: Steps, hash?: string) => void;
  readonly push: (state: Steps, hash: string) => void;
  readonly go: (by: number) => void;
  readonly scrolled_px: () => number;
  readonly scrollTo: (scrolled_px: number) => void;
  readonly focused: () => { focus(options: { preventScroll: boolean }): void } | null;
}

/** What a visit shows; the page makes it, so that whatever reads it is drawn again when it changes. */
export interface ShownPage {
  /** The address that is shown; empty outside the record. */
  hash: string;
  /** Counts the pages shown, so that the focus can follow. */
  arrivals: number;
}

/** Kept with each entry of the browser's history. */
export interface Steps {
  /** Entries of this page before it. */
  readonly taken: number;
  /** At how many the record was opened; null outside of it. */
  readonly opened: number | null;
}

/** Whether an address is one of the record's. */
const isRecord = (hash: string): boolean => /^#record(\/|$)/.test(hash);

/**
 * A reader's way through the record by address, so that Back, reload and a link all lead to the same page; and back
 * to the story, to what had the focus there.
 */
export class RecordVisit {
  /** The page come back from, when Back was used. */
  cameFrom: string | null = null;
  readonly shown: ShownPage;
  readonly #parts: VisitParts;
  #steps: Steps;
  readonly #scrolled = new Map<number, number>();
  #before: ReturnType<VisitParts["focused"]> = null;

  constructor(shown: ShownPage, parts: VisitParts) {
    this.shown = shown;
    this.#parts = parts;
    const hash = parts.hash();
    shown.hash = isRecord(hash) ? hash : "";
    this.#steps = asSteps(parts.state()) ?? { taken: 0, opened: null };
    parts.replace(this.#steps);
  }

  get open(): boolean {
    return this.shown.hash !== "";
  }

  /** Entries of history that lie before this one: how far to go back to leave none of them behind. */
  get taken(): number {
    return this.#steps.taken;
  }

  /** To be called whenever the address has changed. */
  async follow(): Promise<void> {
    const { hash, state, replace, scrolled_px } = this.#parts;
    const before = this.#steps;
    this.#scrolled.set(before.taken, scrolled_px());
    const known = asSteps(state());
    const to = hash();
    this.#steps = known ?? this.#next(to);
    if (known === null) replace(this.#steps);
    if (isRecord(to) && !this.open) this.#before = this.#parts.focused();
    this.cameFrom = known !== null && known.taken < before.taken ? this.shown.hash : null;
    await this.#show(isRecord(to) ? to : "");
  }

  /** Changes the address while a reader types: one entry of history for the whole search. */
  rewrite(to: string, isFirst: boolean): void {
    this.#scrolled.set(this.#steps.taken, this.#parts.scrolled_px());
    if (isFirst) {
      this.#steps = this.#next(to);
      this.#parts.push(this.#steps, to);
    } else this.#parts.replace(this.#steps, to);
    this.shown.hash = to;
  }

  /** Back to the story: by the way one came, or forward to it where one came straight to the record. */
  close(): void {
    const { taken, opened } = this.#steps;
    if (opened !== null) {
      this.#parts.go(opened - taken);
      return;
    }
    this.#steps = { taken: taken + 1, opened: null };
    this.#parts.push(this.#steps, "");
    void this.#show("");
  }

  #next(to: string): Steps {
    const { taken, opened } = this.#steps;
    const openedNow = this.open ? opened : taken;
    return { taken: taken + 1, opened: isRecord(to) ? openedNow : null };
  }

  async #show(hash: string): Promise<void> {
    const wasOpen = this.open;
    this.shown.hash = hash;
    this.shown.arrivals += 1;
    await tick();
    if (hash === "" && wasOpen) this.#before?.focus({ preventScroll: true });
    const returns = hash === "" || this.cameFrom !== null;
    this.#parts.scrollTo(returns ? (this.#scrolled.get(this.#steps.taken) ?? 0) : 0);
  }
}

function asSteps(state: unknown): Steps | null {
  if (typeof state !== "object" || state === null || !("taken" in state) || !("opened" in state)) return null;
  const { taken, opened } = state;
  return typeof taken === "number" && (typeof opened === "number" || opened === null) ? { taken, opened } : null;
}
