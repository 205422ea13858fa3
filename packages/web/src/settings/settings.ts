import { LANGUAGES, preferredLanguage } from "../words/languages.ts";

const LANGUAGE_TAGS = LANGUAGES.map(({ tag }) => tag);

/** Their key among the texts that are kept. */
export const SETTINGS_KEY = "settings";

export type Intensity = "full" | "softened" | "bare";
type Theme = "dark" | "light" | "contrast" | "system";

export interface Settings {
  /** BCP 47, one of the page's languages. */
  language: string;
  intensity: Intensity;
  theme: Theme;
  /** Per cent of the browser's own size. */
  textSize: number;
  motion: "system" | "reduced";
  /** Lines appear one after another at speaking pace. Off unless asked for; it never punishes. */
  pace: boolean;
  neutralTitle: boolean;
  /** Keys of one character (1 to 9, L, N, ?) can be switched off, for those who speak to their machine. */
  keys: boolean;
  eraseOnExit: boolean;
  /** Off until asked for. */
  sound: boolean;
  /** What can be heard, in words; with or without sound. */
  captions: boolean;
  /** Volumes, per cent. */
  soundOverall: number;
  soundLand: number;
  soundPhone: number;
  soundVoice: number;
}

export const CHOICES = {
  intensity: ["full", "softened", "bare"],
  theme: ["dark", "light", "contrast", "system"],
  textSize: [100, 125, 150, 200],
  motion: ["system", "reduced"],
} as const;

/** The language is the browser's first that there is, until another is chosen. */
export const DEFAULT_SETTINGS: Omit<Settings, "language"> = {
  intensity: "full",
  theme: "dark",
  textSize: 100,
  motion: "system",
  pace: false,
  neutralTitle: false,
  keys: true,
  eraseOnExit: false,
  sound: false,
  captions: false,
  soundOverall: 70,
  soundLand: 100,
  soundPhone: 100,
  soundVoice: 100,
};

function among<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === "boolean" ? value : otherwise;
}

function percent(value: unknown, otherwise: number): number {
  return typeof value === "number" && value >= 0 && value <= 100 ? value : otherwise;
}

/**
 * Settings from a kept text; whatever is missing, old or foreign falls back to its default, one by one.
 * @param wishes languages that the browser asks for, the most wanted first.
 */
export function parseSettings(text: string | null, wishes: readonly string[]): Settings {
  let kept: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value === "object" && value !== null) kept = value;
  } catch {
    // Unreadable settings are no settings.
  }
  const base = DEFAULT_SETTINGS;
  return {
    language: among<string>(LANGUAGE_TAGS, kept.language, preferredLanguage(wishes)),
    intensity: among<Intensity>(CHOICES.intensity, kept.intensity, base.intensity),
    theme: among<Theme>(CHOICES.theme, kept.theme, base.theme),
    textSize: among<number>(CHOICES.textSize, kept.textSize, base.textSize),
    motion: among<Settings["motion"]>(CHOICES.motion, kept.motion, base.motion),
    pace: flag(kept.pace, base.pace),
    neutralTitle: flag(kept.neutralTitle, base.neutralTitle),
    keys: flag(kept.keys, base.keys),
    eraseOnExit: flag(kept.eraseOnExit, base.eraseOnExit),
    sound: flag(kept.sound, base.sound),
    captions: flag(kept.captions, base.captions),
    soundOverall: percent(kept.soundOverall, base.soundOverall),
    soundLand: percent(kept.soundLand, base.soundLand),
    soundPhone: percent(kept.soundPhone, base.soundPhone),
    soundVoice: percent(kept.soundVoice, base.soundVoice),
  };
}
