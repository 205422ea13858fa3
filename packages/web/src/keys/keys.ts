type KeyAction =
  | { type: "choose"; index: number }
  | { type: "open"; panel: "log" | "note" | "summary" }
  | { type: "exit" };

export interface KeyPress {
  key: string;
  shift: boolean;
  /** Ctrl, Alt or Meta is held: the browser's own business. */
  command: boolean;
  /** The press went into a text field. */
  typing: boolean;
  at_ms: number;
}

const DOUBLE_ms = 700;
const PANELS: Readonly<Record<string, "log" | "note" | "summary">> = { l: "log", n: "note", "?": "summary" };

export interface KeyReader {
  read(press: KeyPress, allowed: { oneCharacter: boolean; panelOpen: boolean }): KeyAction | null;
}

/** Turns key presses into actions. Leaving (Shift+Esc, or Esc twice) works even while typing and inside panels. */
export function createKeyReader(): KeyReader {
  let lastEscape_ms = Number.NEGATIVE_INFINITY;

  function readEscape(press: KeyPress): KeyAction | null {
    const twice = press.at_ms - lastEscape_ms <= DOUBLE_ms;
    lastEscape_ms = press.at_ms;
    return press.shift || twice ? { type: "exit" } : null;
  }

  return {
    read(press, { oneCharacter, panelOpen }) {
      if (press.command) return null;
      if (press.key === "Escape") return readEscape(press);
      // Any key between two presses parts them: closing one panel and the next in haste is not leaving.
      lastEscape_ms = Number.NEGATIVE_INFINITY;
      if (press.typing || !oneCharacter || panelOpen) return null;
      if (/^[1-9]$/.test(press.key)) return { type: "choose", index: Number(press.key) - 1 };
      const panel = PANELS[press.key.toLowerCase()];
      return panel ? { type: "open", panel } : null;
    },
  };
}
