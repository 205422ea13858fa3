import { createInterface, type Interface } from "node:readline/promises";
import { Writable } from "node:stream";
import {
  type Episodes,
  type Playthrough,
  rewindToSceneStart,
  type Scene,
  save,
  visibleLines,
} from "@connection-denied/playthrough";
import { openEvidence, writeOut } from "../content.ts";
import { fold } from "../fold.ts";
import { nightMapText } from "../map/night-map.ts";
import type { Streams } from "../streams.ts";
import { revealText } from "./by-itself.ts";
import { nightsLikeThis } from "./nights-like-this.ts";
import { stepReveal } from "./reveal-steps.ts";
import { cardText, choicesText, headingText, linesText, summaryText, type TextStyle } from "./scene-text.ts";
import { sourcesText } from "./sources-text.ts";

const KEYS = `a number   choose          c N    sources of line N      ?      where am I, what do I carry
card       the note card   map    the night map          log    everything said so far
back       to the start of the scene                     save   put the game away in a file
reveal     what you could not see, afterwards            nights ten thousand nights like yours, afterwards
again      the last lines once more                      quit   leave at once`;

const NOT_YET = "That comes when the night is over.";
const NOT_FROM_HERE = "From here there is only the telephone.";

export interface Sitting {
  readonly game: Playthrough;
  readonly episodes: Episodes;
  /** Tells a game in the person's language. */
  readonly tell: (game: Playthrough) => Playthrough;
  readonly style: TextStyle;
  readonly streams: Streams;
}

interface Table extends Omit<Sitting, "game"> {
  game: Playthrough;
  readonly ask: (prompt: string) => Promise<string | null>;
  /** Set when the person leaves. */
  left: boolean;
}

/** Plays with a person at a terminal, or with lines from a pipe. Returns the game as it was left. */
export async function playByHand(sitting: Sitting): Promise<Playthrough> {
  const { streams } = sitting;
  const reader = openReader(streams);
  const table: Table = { ...sitting, left: false, ask: lineAsker(reader, streams) };
  streams.out(`${KEYS}\n\n`);
  let stage = "";
  try {
    show(table);
    while (!table.left && !table.game.scene().ended) {
      stage = await meetStage(table, stage);
      if (!table.left) await takeLine(table);
    }
  } finally {
    reader.close();
  }
  return table.game;
}

function openReader(streams: Streams): Interface {
  // The prompt is written by us, so that it folds and pipes like everything else.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  return createInterface({
    input: streams.input,
    output: streams.interactive ? process.stdout : silent,
    terminal: streams.interactive,
  });
}

/** Asks for one line; null when the input has ended. */
function lineAsker(reader: Interface, streams: Streams): Table["ask"] {
  const waiting: string[] = [];
  let ended = false;
  let wake: (() => void) | null = null;
  reader.on("line", (line) => {
    waiting.push(line);
    wake?.();
  });
  reader.on("close", () => {
    ended = true;
    wake?.();
  });
  reader.on("SIGINT", () => reader.close());
  return async (prompt) => {
    if (streams.interactive) {
      reader.setPrompt(prompt);
      reader.prompt();
    } else streams.out(prompt);
    while (waiting.length === 0 && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return waiting.shift() ?? null;
  };
}

/** Shows what a stage has to show when it is entered: the map, or the reveal. */
async function meetStage(table: Table, before: string): Promise<string> {
  const scene = table.game.scene();
  // The reveal is told first; the scene after it shows the night.
  const shown = scene.sceneId === "nights" && scene.stage === "reveal" ? "nights" : scene.stage;
  if (shown === before) return before;
  if (scene.stage === "map") table.streams.out(`${nightMapText(scene)}\n\n${choices(table, scene)}`);
  if (shown === "nights") {
    await stepReveal(table.game, table.streams, table.ask);
    show(table);
  }
  return shown;
}

function show(table: Table): void {
  const scene = table.game.scene();
  const heading = headingText(scene);
  const head = heading === "" ? "" : `${heading}\n\n`;
  table.streams.out(`${head}${linesText(scene, table.style)}\n\n${choices(table, scene)}`);
}

function choices(table: Table, scene: Scene): string {
  return scene.ended ? "" : `${choicesText(scene, table.style)}\n\n`;
}

async function takeLine(table: Table): Promise<void> {
  const typed = await table.ask("> ");
  if (typed === null) {
    table.left = true;
    table.streams.say(
      table.streams.interactive
        ? "You left before the end.\n"
        : "The input ended before the episode did; with --auto a seeded hand chooses.\n",
    );
    return;
  }
  const [word = "", second = ""] = typed.trim().split(/\s+/);
  const scene = table.game.scene();
  if (/^[0-9]+$/.test(word)) await choose(table, scene, Number(word));
  else if (word !== "") await answer(table, scene, word.toLowerCase(), second);
}

async function choose(table: Table, scene: Scene, number: number): Promise<void> {
  const choice = scene.choices[number - 1];
  if (choice === undefined) {
    table.streams.out(`There is no choice ${number}; there are 1 to ${scene.choices.length}.\n\n`);
    return;
  }
  table.game.apply({ type: "choose", choice: choice.id });
  table.streams.out("\n");
  show(table);
  if (choice.act === "message") await keepMessage(table);
}

const MESSAGE_FILE = "connection-denied-message.txt";

/** The terminal's place for the message: one line, in a file where the saves are. */
async function keepMessage({ ask, streams }: Table): Promise<void> {
  const text = (await ask("Your words, in one line; Enter alone for none: "))?.trim() ?? "";
  if (text === "") return;
  writeOut(MESSAGE_FILE, `${text}\n`);
  streams.out(`Kept in ${MESSAGE_FILE} on this device, and nowhere else.\n\n`);
}

async function answer(table: Table, scene: Scene, word: string, second: string): Promise<void> {
  const { streams, style } = table;
  const over = scene.stage === "reveal" || scene.stage === "ladder";
  if (scene.seat === "daughter" && ["map", "reveal", "nights"].includes(word)) {
    streams.out(`${NOT_FROM_HERE}\n\n`);
    return;
  }
  const answers: Record<string, () => void | Promise<void>> = {
    "?": () => streams.out(`${summaryText(scene)}\n\n`),
    c: () => streams.out(`${lineSources(scene, style, Number(second))}\n\n`),
    card: () => streams.out(`${cardText(scene)}\n\n`),
    map: () => streams.out(`${nightMapText(scene)}\n\n`),
    log: () => streams.out(`${logText(table.game, style)}\n\n`),
    reveal: () => streams.out(over ? `${revealText(table.game)}\n\n` : `${NOT_YET}\n\n`),
    nights: () => (over ? nightsLikeThis(table.game, streams) : streams.out(`${NOT_YET}\n\n`)),
    again: () => show(table),
    back: () => {
      table.game = table.tell(rewindToSceneStart(table.game, table.episodes));
      show(table);
    },
    save: () => saveTo(table, second === "" ? "connection-denied-save.json" : second),
    quit: () => {
      table.left = true;
    },
    help: () => streams.out(`${KEYS}\n\n`),
  };
  const act = Object.hasOwn(answers, word) ? answers[word] : undefined;
  if (act === undefined) streams.out(`"${word}" means nothing here.\n${KEYS}\n\n`);
  else await act();
}

function lineSources(scene: Scene, style: TextStyle, number: number): string {
  const line = visibleLines(scene, style.intensity)[number - 1];
  if (line === undefined) return `Write "c" and the number of a line, such as the ones marked [c 3].`;
  return sourcesText(openEvidence(), line.claims, style.columns);
}

function logText(game: Playthrough, { columns, intensity }: TextStyle): string {
  const shown = game.log().flatMap((entry) => {
    if (entry.kind === "choice") return [`> ${entry.choice.text}`];
    return visibleLines({ lines: [entry.line] }, intensity).map((line) => fold(line.heard, columns));
  });
  return shown.join("\n");
}

function saveTo(table: Table, file: string): void {
  writeOut(file, `${JSON.stringify(save(table.game))}\n`);
  table.streams.out(`Put away in ${file}; go on with --resume ${file}.\n\n`);
}
