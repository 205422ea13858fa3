import type { ChosenPlay, Reveal, Scene, SceneLine } from "@connection-denied/playthrough";
import { GameError } from "../game/client.ts";
import { faultInWords } from "../game/fault-in-words.ts";
import type { GameAnswers, GameRequest, GameTurn, PlayedTurn } from "../game/messages.ts";
import { PART_UNFETCHED } from "../late/fetch-part.ts";
import { readKeptTurn, type ToldBy, turnToKeep } from "../save/kept-turn.ts";
import type { Kept } from "../save/save-keeper.ts";
import type { KeepResult } from "../save/text-store.ts";
import { breath } from "../scene/breath.ts";
import { type Intensity, SETTINGS_KEY, type Settings } from "../settings/settings.ts";
import type { Caption } from "../sound/sounds.ts";
import { changeOf } from "../summary/change.ts";
import { codeOf, isOfTheMoment, LOST } from "./refusals.ts";
import type { Services } from "./services.ts";

/** A story that plays itself: which night, whether it stops for talk, and whether its words are large. */
export interface Watching {
  readonly seed: number;
  readonly talk: boolean;
  readonly large: boolean;
}

export type PanelName =
  | "watch"
  | "scenes"
  | "statements"
  | "log"
  | "note"
  | "summary"
  | "settings"
  | "pause"
  | "source";

/** What a source panel is about: a told line (or a moment of the reveal) and what stands behind it. */
export interface SourceQuestion {
  text: string;
  claims: readonly string[];
  invented: boolean;
}

/** One plain sentence above the story, and what can be done about it. */
export interface Notice {
  key: string;
  args?: Record<string, string>;
  offerFresh?: boolean;
  /** Does once more what failed. */
  again?: () => void;
}

/** The save of a first turn whose game the worker has not begun yet. */
const UNBEGUN = "";

/** Stages where what was just said stays above what is said now; elsewhere each passage stands alone. */
const KEEPS_EARLIER: ReadonlySet<Scene["stage"]> = new Set(["story", "phone", "call", "horizon", "days"]);

const KEEP_NOTICE: Readonly<Partial<Record<KeepResult, string>>> = {
  full: "notice-storage-full",
  refused: "notice-storage-refused",
};

/** What the page knows of one sitting: the scene, what is open over it, the settings. Drawing is the components'. */
export class Session {
  services = $state.raw<Services>() as Services;
  turn = $state.raw<GameTurn | null>(null);
  earlier = $state.raw<readonly PlayedTurn[]>([]);
  reveal = $state.raw<{ reveal: Reveal; seed: number } | null>(null);
  panel = $state<PanelName | null>(null);
  question = $state.raw<SourceQuestion | null>(null);
  settings = $state.raw<Settings>() as Settings;
  notice = $state.raw<Notice | null>(null);
  /** What could be heard in this sitting, by turn. */
  captions = $state.raw<ReadonlyMap<number, readonly Caption[]>>(new Map());
  /** Text of the record of the last night played to its end, to be heard from the far end. */
  night = $state.raw<string | null>(null);
  act = $state<string | null>(null);
  /** While the story plays itself nothing of it is kept. */
  watching = $state.raw<Watching | null>(null);
  busy = $state(false);
  /** Counts the passages shown, so that the screen knows when to move the focus. */
  arrivals = $state(0);
  /** Whether what the page opens with has been seen before the game was there. */
  seen = false;
  /** Whether anything was done on this page since it was opened; a browser may still know of what was done before a reload. */
  touched = false;
  #storageNoted = false;
  /** Of the game that the first turn was shown for. */
  #seed = 0;
  /** Where the player was before the story began to play itself. */
  #ownPlace: string | null = null;

  constructor(services: Services) {
    this.services = services;
    this.settings = services.settings;
  }

  /** Something lies over the story: a panel, or the record. */
  get covered(): boolean {
    return this.panel !== null || this.services.visit.open;
  }

  /** Whether the night of what is shown has begun. */
  get begun(): boolean {
    return this.turn !== null && this.turn.save !== UNBEGUN;
  }

  get scene(): Scene | null {
    return this.turn?.scene ?? null;
  }

  get lines(): readonly SceneLine[] {
    return this.turn?.shown[this.settings.intensity] ?? [];
  }

  linesAt(shown: GameTurn["shown"]): readonly SceneLine[] {
    return shown[this.settings.intensity];
  }

  /** Shows what was kept, before anything is waited for where its turn was kept too; else begins a night. */
  async open({ save, turn, night }: Kept): Promise<void> {
    if (!this.services.ownsStory) this.notice = { key: "notice-second-tab" };
    this.night = night;
    if (save === null) return this.#openFresh();
    const { game, keeper } = this.services;
    try {
      const resumed = game.ask({ type: "resume", save });
      const shown = readKeptTurn(turn, save, this.#toldBy());
      if (shown !== null) this.#arrive(shown, []);
      const opened = await resumed;
      if (shown === null) this.#arrive(opened, []);
    } catch (error) {
      // Not a word against what is kept.
      if (isOfTheMoment(error)) return this.#tell(error, () => void keeper.read().then((kept) => this.open(kept)));
      await keeper.setAside().catch(() => {});
      await this.startFresh();
      this.notice = { key: "notice-save-unreadable", args: { reason: faultInWords(error, this.services.words) } };
    }
  }

  /** Shows the first turn at once, and puts the game's own in its place when there is one: what is chosen meanwhile waits for it. */
  async #openFresh(): Promise<void> {
    const { firstTurn, game, newSeed } = this.services;
    const { language } = this.settings;
    const first = await firstTurn(language).catch(() => null);
    if (first === null) return this.startFresh();
    this.#seed = newSeed();
    this.#arrive({ ...first, save: UNBEGUN }, []);
    try {
      const begun = await game.ask({ type: "start", seed: this.#seed });
      if (!this.begun && this.settings.language === language) this.turn = begun;
    } catch {
      // Nothing is amiss with what is shown. The next choice asks again, and tells.
    }
  }

  /** Fetches what comes after the first choice while that is being read. Where it does not come, whoever needs it says so. */
  async fetchRest(): Promise<void> {
    await this.services.game.ask({ type: "fetch-rest" }).catch(() => {});
  }

  /** Says that a part of the page did not come, and offers to fetch it again. */
  unfetched(again: () => void): void {
    this.notice = { key: "notice-part-unfetched", again };
  }

  async startFresh(seed = this.services.newSeed()): Promise<void> {
    this.reveal = null;
    this.act = null;
    await this.#run(async () => {
      this.#arrive(await this.services.game.ask({ type: "start", seed }), []);
    });
  }

  /** Begins the far end of the last night, or of a sample where there is none or it cannot be heard any more. */
  async startFar(): Promise<void> {
    this.watching = null;
    this.#ownPlace = null;
    this.reveal = null;
    this.act = null;
    const { game, newSeed } = this.services;
    const begin = (night: string | null) => game.ask({ type: "start-far", seed: newSeed(), night });
    await this.#run(async () => {
      try {
        this.#arrive(await begin(this.night), []);
      } catch (error) {
        if (this.night === null || !(error instanceof GameError) || isOfTheMoment(error)) throw error;
        this.#arrive(await begin(null), []);
        this.notice = { key: "notice-night-unheard", args: { reason: error.message } };
      }
      if (this.turn !== null) void this.#keep(this.turn);
    });
  }

  async startWatching(watching: Watching): Promise<void> {
    const before = this.turn;
    await this.startFresh(watching.seed);
    if (this.turn === before) return;
    if (this.watching === null) this.#ownPlace = before?.save || null;
    this.watching = watching;
  }

  /** Back to where the player was. */
  async stopWatching(): Promise<void> {
    const save = this.#ownPlace;
    this.#ownPlace = null;
    this.watching = null;
    if (save === null) return this.startFresh();
    this.reveal = null;
    this.act = null;
    await this.#run(async () => {
      this.#arrive(await this.services.game.ask({ type: "resume", save }), []);
    });
  }

  async choose(choiceId: string): Promise<void> {
    const before = this.turn;
    const choice = before?.scene.choices.find((one) => one.id === choiceId);
    if (!before || !choice || this.busy) return;
    await this.#run(async () => {
      const after = await this.ask({ type: "choose", choice: choiceId });
      const sameScene = after.scene.sceneId === before.scene.sceneId && KEEPS_EARLIER.has(after.scene.stage);
      const played = { turn: before.scene.turn, shown: before.shown, chosen: choice };
      this.#arrive(after, sameScene ? [...this.earlier, played] : []);
      this.act = choice.act ?? null;
      this.services.announce(changeOf(before.scene.view, after.scene.view, this.services.words));
      void this.#keep(after);
    });
  }

  async rewind(): Promise<void> {
    await this.#run(async () => {
      const turn = await this.ask({ type: "rewind" });
      this.act = null;
      this.reveal = null;
      this.#arrive(turn, []);
      void this.#keep(turn);
    });
  }

  /** Continues from a record file. Throws with one sentence when it is not one that can be played here. */
  async openRecord(record: string): Promise<void> {
    this.#goOnFrom(await this.ask({ type: "open-record", record }));
  }

  /** Plays on from the beginning of a scene met before. Throws with one sentence when the way there is no longer open. */
  async playFrom(way: ChosenPlay): Promise<void> {
    this.#goOnFrom(await this.ask({ type: "play-from", ...way }));
  }

  async eraseAll(): Promise<void> {
    await this.services.keeper.eraseAll();
    this.night = null;
  }

  keepCaptions(turn: number, captions: readonly Caption[]): void {
    const earlier = [...this.captions].filter(([kept]) => kept < turn);
    this.captions = new Map([...earlier, [turn, captions]]);
  }

  captionsOf(turn: number): readonly Caption[] {
    return this.captions.get(turn) ?? [];
  }

  openSource(question: SourceQuestion): void {
    this.question = question;
    this.panel = "source";
  }

  gradeOf(claim: string): string {
    return this.turn?.grades[claim] ?? "estimate";
  }

  change<K extends keyof Settings>(name: K, value: Settings[K]): void {
    this.settings = { ...this.settings, [name]: value };
    this.services.applySettings(this.settings, this.services.words);
    void this.services.store.write(SETTINGS_KEY, JSON.stringify(this.settings)).catch(() => {});
  }

  /** Goes on in another language, at the same moment and with the same passages above it. */
  async changeLanguage(language: string): Promise<void> {
    const settings = { ...this.settings, language };
    await this.#run(async () => {
      const words = await this.services.speakAs(settings);
      this.services = { ...this.services, words };
      this.change("language", language);
      if (this.turn === null) return;
      const first = this.begun ? null : await this.services.firstTurn(language);
      if (first !== null) {
        this.turn = { ...first, save: UNBEGUN };
        void this.#beginIn(language);
        return;
      }
      const { turn, earlier } = await this.ask({ type: "tell-again", from: this.earlier[0]?.turn ?? null });
      this.turn = turn;
      this.earlier = earlier;
    });
  }

  /** Puts the game's own first turn in the place of what is shown already. */
  async #beginIn(language: string): Promise<void> {
    try {
      const { turn } = await this.ask({ type: "tell-again", from: null });
      if (!this.begun && this.settings.language === language) this.turn = turn;
    } catch {
      // As when it was opened: the next choice asks again, and tells.
    }
  }

  setIntensity(intensity: Intensity): void {
    this.change("intensity", intensity);
  }

  /**
   * Asks the game. A worker that died, or was put away by the device, is opened again from the last save and asked
   * once more.
   */
  async ask<R extends GameRequest>(request: R): Promise<GameAnswers[R["type"]]> {
    const { game } = this.services;
    try {
      return await game.ask(request);
    } catch (error) {
      const save = this.turn?.save;
      if (save === undefined || !(error instanceof GameError) || !LOST.has(error.code)) throw error;
      await game.ask(save === UNBEGUN ? { type: "start", seed: this.#seed } : { type: "resume", save });
      return game.ask(request);
    }
  }

  #tell(error: unknown, again?: () => void): void {
    if (again !== undefined && codeOf(error) === PART_UNFETCHED) {
      this.unfetched(again);
      return;
    }
    const reason = faultInWords(error, this.services.words);
    this.notice = { key: "notice-fault", args: { reason }, offerFresh: true };
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await work();
    } catch (error) {
      this.#tell(error, () => void this.#run(work));
    } finally {
      this.busy = false;
    }
  }

  #goOnFrom(turn: GameTurn): void {
    this.watching = null;
    this.#ownPlace = null;
    this.reveal = null;
    this.act = null;
    this.#arrive(turn, []);
    void this.#keep(turn);
  }

  #arrive(turn: GameTurn, earlier: readonly PlayedTurn[]): void {
    this.turn = turn;
    this.earlier = earlier;
    this.arrivals += 1;
    const { seat, stage } = turn.scene;
    if (seat !== "mother") return;
    if (stage === "reveal" && this.reveal === null) void this.#loadReveal();
    if (!this.watching && (stage === "reveal" || stage === "ladder")) void this.#keepNight();
  }

  async #keepNight(): Promise<void> {
    try {
      this.night = JSON.stringify(await this.ask({ type: "record" }));
      await breath();
      await this.services.keeper.keepNight(this.night);
    } catch {
      // Where nothing can be kept, the save has said so; the night can still be heard until the page is closed.
    }
  }

  async #loadReveal(): Promise<void> {
    try {
      this.reveal = await this.ask({ type: "reveal" });
    } catch (error) {
      this.#tell(error, () => void this.#loadReveal());
    }
  }

  #toldBy(): ToldBy {
    return { game: this.services.gameVersion, language: this.settings.language };
  }

  async #keep(turn: GameTurn): Promise<void> {
    if (this.watching) return;
    const toldBy = this.#toldBy();
    const result = await this.services.keeper.keep(turn.save, () => turnToKeep(turn, toldBy));
    const key = KEEP_NOTICE[result];
    if (key === undefined || this.#storageNoted) return;
    this.#storageNoted = true;
    this.notice = { key };
  }
}
