/** One polite voice for everything that is not the passage itself. Bursts are spoken one after another, none lost. */
export interface Announcer {
  announce(text: string): void;
}

export interface AnnouncerParts {
  /** Puts the text into the live region; called with "" between two messages so that a repeated one is read again. */
  show(text: string): void;
  after(delay_ms: number, run: () => void): void;
  gap_ms?: number;
}

const CLEAR_ms = 60;

export function createAnnouncer({ show, after, gap_ms = 900 }: AnnouncerParts): Announcer {
  const waiting: string[] = [];
  let speaking = false;

  function next(): void {
    const text = waiting.shift();
    if (text === undefined) {
      speaking = false;
      return;
    }
    speaking = true;
    show("");
    after(CLEAR_ms, () => show(text));
    after(gap_ms, next);
  }

  return {
    announce(text) {
      if (text === "") return;
      waiting.push(text);
      if (!speaking) next();
    },
  };
}
