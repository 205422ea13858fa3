import type { Count } from "@connection-denied/protocol";

/** Of what is said between the widget and the page around it; it changes when a message means something else. */
const MESSAGES_VERSION = 1;

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** What a page around the widget may set; what it leaves out stays as it is. */
export interface Setting {
  readonly language?: string;
  readonly theme?: Theme;
}

/** What the widget tells: `height` in CSS pixels. */
export type Told =
  | { readonly type: "ready"; readonly languages: readonly string[] }
  | { readonly type: "resize"; readonly height: number }
  | ({ readonly type: "counts" } & Count);

/** The window of the widget, as far as it is used here. */
export interface FramedWindow {
  readonly parent: { postMessage(message: unknown, origin: string): void };
  addEventListener(
    type: "message",
    listener: (event: { readonly data: unknown; readonly origin: string; readonly source: unknown }) => void,
  ): void;
}

/** The origin that a page says it has, or null for what is none. */
export function readOrigin(text: string | null): string | null {
  const url = text !== null && URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text ? text : null;
}

export const readTheme = (value: unknown): Theme | undefined => THEMES.find((theme) => theme === value);

function readSetting(data: unknown): Setting | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, version, language, theme } = data as Readonly<Record<string, unknown>>;
  if (type !== "connection-denied:set" || version !== MESSAGES_VERSION) return null;
  const known = readTheme(theme);
  return { ...(typeof language === "string" && { language }), ...(known !== undefined && { theme: known }) };
}

/**
 * Speaks with the page around, which named its origin in the frame's address: only it is told anything, and only it may set
 * anything. Another page cannot name itself, as the server says which may frame this one at all. Gives what tells it.
 */
export function meetHostPage(
  own: FramedWindow,
  origin: string | null,
  set: (setting: Setting) => void,
): (told: Told) => void {
  if (origin === null || own.parent === (own as unknown)) return () => {};
  own.addEventListener("message", ({ data, origin: from, source }) => {
    const setting = from === origin && source === own.parent ? readSetting(data) : null;
    if (setting !== null) set(setting);
  });
  return ({ type, ...told }) =>
    own.parent.postMessage({ type: `connection-denied:${type}`, version: MESSAGES_VERSION, ...told }, origin);
}
