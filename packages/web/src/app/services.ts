import type { GameClient } from "../game/client.ts";
import type { FirstTurn } from "../game/first-turn.ts";
import type { CampaignDesk } from "../message/campaign-desk.ts";
import type { RecordVisit } from "../public-record/record-visit.ts";
import type { SaveKeeper } from "../save/save-keeper.ts";
import type { TextStore } from "../save/text-store.ts";
import type { Settings } from "../settings/settings.ts";
import type { Words } from "../words/words.ts";

/** Everything that touches clock, chance, storage or network. Made once, in main.ts; nothing else reaches for them. */
export interface Services {
  words: Words;
  game: GameClient;
  /** Names the version of the game and of all it tells: a build with one difference in them has another. */
  gameVersion: string;
  /** What a fresh game begins with in a language, to be shown until the game's own is there; null where it has to be waited for. */
  firstTurn(language: string): Promise<FirstTurn | null>;
  store: TextStore;
  keeper: SaveKeeper;
  /** False in a second tab. */
  ownsStory: boolean;
  settings: Settings;
  newSeed(): number;
  after(delay_ms: number, run: () => void): void;
  announce(text: string): void;
  /** Fetches the words of the settings' language and speaks it from now on. */
  speakAs(settings: Settings): Promise<Words>;
  applySettings(settings: Settings, words: Words): void;
  leave(eraseFirst: boolean, words: Words): void;
  desk(): Promise<CampaignDesk>;
  visit: RecordVisit;
  /** Address of this page without what is in it. */
  site: string;
  copy(text: string): Promise<boolean>;
  download(name: string, text: string, type?: string): void;
}
