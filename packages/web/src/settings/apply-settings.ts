import { languageOf } from "../words/languages.ts";
import type { Settings } from "./settings.ts";

export interface SettingsTarget {
  root: HTMLElement;
  setTitle(title: string): void;
  title: string;
  neutralTitle: string;
  prefersLight(): boolean;
  prefersContrast(): boolean;
}

/** From here on nothing may stay in place over the words. */
const LARGE_TEXT_PERCENT = 150;

function themeOf(settings: Settings, target: SettingsTarget): string {
  if (settings.theme !== "system") return settings.theme;
  if (target.prefersContrast()) return "contrast";
  return target.prefersLight() ? "light" : "dark";
}

/** Writes the settings to the root element, where the style sheets read them. */
export function applySettings(settings: Settings, target: SettingsTarget): void {
  const { tag, direction } = languageOf(settings.language);
  target.root.lang = tag;
  target.root.dir = direction;
  target.root.dataset.theme = themeOf(settings, target);
  target.root.dataset.motion = settings.motion;
  target.root.dataset.text = settings.textSize >= LARGE_TEXT_PERCENT ? "large" : "usual";
  target.root.style.fontSize = `${settings.textSize}%`;
  target.setTitle(settings.neutralTitle ? target.neutralTitle : target.title);
}
