import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import { mount, unmount } from "svelte";
import { createAnnouncer } from "./announce/announcer.ts";
import App from "./app/App.svelte";
import type { Services } from "./app/services.ts";
import { Session } from "./app/session.svelte.ts";
import { copyPage } from "./first-sight/copy-page.ts";
import type { EarlyPress } from "./first-sight/early-presses.ts";
import { createCopyKeeper, withCopy } from "./first-sight/page-copy.ts";
import { COPY_PLACE } from "./first-sight/page-copy-place.ts";
import { replayPresses, takePresses } from "./first-sight/replay-presses.ts";
import { createGameClient, type GamePort } from "./game/client.ts";
import { fetchFirstTurn } from "./game/first-turn.ts";
import gameAddress from "./game/game.worker.ts?worker&url";
import { onUnfetched } from "./late/fetch-part.ts";
import { leaveNow } from "./leave/quick-exit.ts";
import type { CampaignDesk } from "./message/campaign-desk.ts";
import type { ProofWorker } from "./message/solve-proof.ts";
import { RecordVisit } from "./public-record/record-visit.ts";
import { shownPage } from "./public-record/shown-page.svelte.ts";
import { readKeptIn } from "./save/kept-in.ts";
import { openStore, takeOver } from "./save/open-store.ts";
import { createSaveKeeper, type Kept } from "./save/save-keeper.ts";
import { takeTabLock } from "./save/tab-lock.ts";
import type { TextStore } from "./save/text-store.ts";
import { loadPlayScreen } from "./scene/load-play-screen.ts";
import { applySettings } from "./settings/apply-settings.ts";
import { parseSettings, SETTINGS_KEY, type Settings } from "./settings/settings.ts";
import { preferredLanguage } from "./words/languages.ts";
import { foreseeWords, speak } from "./words/library.ts";
import type { Words } from "./words/words.ts";

// The only place that reaches for clock, chance, storage and network. Everything else is handed what it needs.

const after = (delay_ms: number, run: () => void) => void window.setTimeout(run, delay_ms);

function optional<T>(read: () => T): T | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}

function openGame(): GamePort {
  return new Worker(gameAddress, { type: "module" }) as unknown as GamePort;
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

/** Type of a language's own, fetched by those who read in it; fonts.css has the Latin letters. */
const TYPE: Readonly<Record<string, () => Promise<unknown>>> = { ko: () => import("./style/type-ko.css") };

/** Fetches a language with its type, and writes it to the page. */
async function speakAs(settings: Settings): Promise<Words> {
  const [words] = await Promise.all([speak(settings.language), TYPE[settings.language]?.()]);
  apply(settings, words);
  return words;
}

/** Without a worker that serves what is kept, there is nothing to keep it for. */
async function keepLanguage(language: string): Promise<void> {
  const { keepLanguageFiles } = await import("./keep-offline/keep-language-files.ts");
  await keepLanguageFiles(language, { caches: optional(() => window.caches), fetch: (path) => window.fetch(path) });
}

function apply(settings: Settings, words: Words): void {
  applySettings(settings, {
    root: document.documentElement,
    setTitle: (title) => {
      document.title = title;
    },
    title: words("title"),
    neutralTitle: words("title-neutral"),
    prefersLight: () => matchMedia("(prefers-color-scheme: light)").matches,
    prefersContrast: () => matchMedia("(prefers-contrast: more)").matches,
  });
}

function download(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  after(10_000, () => URL.revokeObjectURL(address));
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function openVisit(): RecordVisit {
  history.scrollRestoration = "manual";
  const visit = new RecordVisit(shownPage(), {
    hash: () => location.hash,
    state: () => history.state,
    replace: (steps, hash) => history.replaceState(steps, "", hash),
    push: (steps, hash) => history.pushState(steps, "", `${location.pathname}${location.search}${hash}`),
    go: (by) => history.go(by),
    scrolled_px: () => window.scrollY,
    scrollTo: (top) => window.scrollTo({ top, behavior: "instant" }),
    focused: () => (document.activeElement instanceof HTMLElement ? document.activeElement : null),
  });
  return visit;
}

/** A browser that does not go back does not hold anybody up. */
function goBack(visit: RecordVisit): Promise<void> {
  if (visit.taken === 0) return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener("popstate", () => resolve(), { once: true });
    after(300, resolve);
    history.go(-visit.taken);
  });
}

function deskOpener(store: TextStore): () => Promise<CampaignDesk> {
  let desk: Promise<CampaignDesk> | null = null;
  const openWorker = () =>
    new Worker(new URL("./message/solve-proof.worker.ts", import.meta.url), { type: "module" }) as ProofWorker;
  return () => {
    desk ??= import("./message/open-desk.ts").then(({ openDesk }) =>
      openDesk({
        fetch: (...request) => window.fetch(...request),
        crypto: window.crypto,
        openWorker,
        fingerprint: import.meta.env.CAMPAIGN_KEY_FINGERPRINT ?? "",
        read: () => store.read("outbox"),
        write: (text) => store.write("outbox", text),
      }),
    );
    return desk;
  };
}

/** What a page that kept something will want, fetched while it is looked up what that is: its words and its screen. */
function foresee(): void {
  if (readKeptIn(() => window.localStorage) === null) return;
  void foreseeWords(preferredLanguage(navigator.languages));
  void loadPlayScreen();
}

const copies = createCopyKeeper(() => window.localStorage);
/** Not after another tab has taken the copy away: it erased, or set what this page does not know of. */
let mayCopy = true;
window.addEventListener("storage", ({ key, newValue }) => {
  if (key === COPY_PLACE && newValue === null) mayCopy = false;
});

/** Copies the page once what it shows is kept; not what plays itself, nor what lies under something else. */
function keepCopy(session: Session, target: HTMLElement, save: string): void {
  const { services, settings } = session;
  const isShown = session.turn?.save === save && session.watching === null && !session.covered;
  if (!isShown || !mayCopy || services.store.kind === "memory") return;
  const leaving = { plainTitle: services.words("title-neutral"), erasesOnLeaving: settings.eraseOnExit };
  const copy = copyPage(document, target, leaving);
  if (copy !== null) copies.keep(copy);
}

/** What was pressed on the copy, once the page can take its place in one picture; null where there is none. */
async function takeFromCopy(target: HTMLElement): Promise<readonly EarlyPress[] | null> {
  if (!target.hasChildNodes() && !("left" in document.documentElement.dataset)) return null;
  await Promise.race([loadPlayScreen(), new Promise<void>((go) => after(3000, go))]);
  return takePresses(target);
}

const game = createGameClient(openGame, () => document.documentElement.lang);

interface Prepared {
  readonly services: Omit<Services, "leave" | "announce">;
  readonly kept: Kept;
}

async function prepare(onKept: (save: string) => void): Promise<Prepared> {
  foresee();
  const places = { database: () => window.indexedDB, simple: () => window.localStorage, after };
  const [opened, lock] = await Promise.all([
    openStore(places),
    takeTabLock({
      locks: optional(() => navigator.locks),
      storage: optional(() => window.localStorage),
      tab: crypto.getRandomValues(new Uint32Array(2)).join("-"),
      now: () => Date.now(),
      every: (period_ms, run) => {
        const timer = window.setInterval(run, period_ms);
        return () => window.clearInterval(timer);
      },
    }),
  ]);
  const store = withCopy(opened, copies);
  if (lock.held) await takeOver(store, places).catch(() => {});
  window.addEventListener("pagehide", () => lock.release());
  const keeper = createSaveKeeper({ store, mayWrite: () => lock.held, onKept });
  const [written, kept] = await Promise.all([store.read(SETTINGS_KEY).catch(() => null), keeper.read()]);
  const settings = parseSettings(written, navigator.languages);
  const services = {
    words: await speakAs(settings),
    firstTurn: fetchFirstTurn,
    speakAs: async (chosen: Settings) => {
      const words = await speakAs(chosen);
      if (import.meta.env.PROD) void keepLanguage(chosen.language);
      return words;
    },
    game,
    // The build names the file after what is in it.
    gameVersion: gameAddress,
    store,
    keeper,
    ownsStory: lock.held,
    settings,
    newSeed,
    after,
    applySettings: apply,
    desk: deskOpener(store),
    visit: openVisit(),
    site: `${location.origin}${location.pathname}`.replace(/\/$/, ""),
    copy,
    download,
  };
  return { services, kept };
}

async function main(): Promise<void> {
  const target = document.getElementById("app");
  if (!target) return;
  let onKept = (_save: string): void => {};
  const { services: prepared, kept } = await prepare((save) => onKept(save));
  const voice = document.createElement("div");
  voice.className = "unseen";
  voice.setAttribute("role", "status");
  document.body.append(voice);
  const announcer = createAnnouncer({
    show: (text) => {
      voice.textContent = text;
    },
    after,
  });
  let page: object | null = null;
  const leave = (eraseFirst: boolean, words: Words) =>
    void leaveNow({
      clear: () => {
        if (page) void unmount(page);
        document.body.replaceChildren();
        document.documentElement.dataset.left = "";
      },
      setTitle: (title) => {
        document.title = title;
      },
      title: words("title-neutral"),
      replaceWith: (address) => location.replace(address),
      goBack: () => goBack(prepared.visit),
      erase: () => prepared.keeper.eraseAll(),
      eraseFirst,
    });
  const session = new Session({ ...prepared, announce: announcer.announce, leave });
  onKept = (save) => keepCopy(session, target, save);
  onUnfetched((again) => session.unfetched(again));
  // Beside the drawing of the page, and not before: what the first turn needs comes alone over a slow network.
  game.wake();
  const opened = session.open(kept);
  const early = await takeFromCopy(target);
  session.seen = early !== null;
  target.replaceChildren();
  page = mount(App, { target, props: { session } });
  replayPresses(target, early ?? [], after);
  await opened;
  // Only now, so that nothing that comes later holds up the first line: first what the next scene needs, then what to keep.
  await Promise.all([session.fetchRest(), loadPlayScreen()]);
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    await keepLanguage(session.settings.language);
    await navigator.serviceWorker.register("/sw.js").catch(() => {});
  }
}

main().catch((error: unknown) => {
  // A copy of the page without a game would take presses for ever.
  document.getElementById("app")?.replaceChildren();
  throw error;
});
