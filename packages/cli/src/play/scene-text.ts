import {
  type Intensity,
  type Scene,
  type SceneChoice,
  type SceneLine,
  visibleLines,
  type Where,
} from "@connection-denied/playthrough";
import { FIRM_SPACE, fold } from "../fold.ts";
import { cardLabel, nameOf } from "../words/names.ts";

export interface TextStyle {
  /** 0: one line for each line of the story. */
  readonly columns: number;
  readonly intensity: Intensity;
}

/** The lines of a scene as a terminal shows them: what was heard, and a mark where there is a source to look up. */
export function linesText(scene: Scene, style: TextStyle): string {
  const shown = visibleLines(scene, style.intensity);
  return shown
    .map((line, index) => fold(`${lead(line)}${line.heard}${mark(line, index + 1)}`, style.columns))
    .join("\n\n");
}

function lead(line: SceneLine): string {
  if (line.voice === "far") return "(far) ";
  return line.voice === "display" ? "[display] " : "";
}

/** `[c 3]`: the command that shows the sources of line 3. `[en]`: there are no words in the language asked for. */
function mark(line: SceneLine, number: number): string {
  const language = line.language === undefined ? "" : ` [${line.language}]`;
  if (line.claims.length > 0) return `${language} [c${FIRM_SPACE}${number}]`;
  return line.invented ? `${language} [invented]` : language;
}

/** The numbered choices of a scene. */
export function choicesText(scene: Scene, style: TextStyle): string {
  return scene.choices
    .map((choice, index) => `${fold(`${index + 1}. ${choiceText(choice)}`, style.columns, "  ")}`)
    .join("\n");
}

/** A choice, with what saying it costs. */
export function choiceText(choice: SceneChoice): string {
  return choice.seconds === undefined ? choice.text : `${choice.text} (${choice.seconds} s)`;
}

/** Where she is and when: what the page has as its heading. */
export function headingText({ seat, stage, where, dayBefore, view }: Scene): string {
  if (stage === "note" || stage === "reveal" || stage === "ladder") return "";
  // At work and in the shop it is evening, and nobody has looked at a clock.
  if (seat === "daughter" && stage === "story" && where !== undefined) return WHERE[where];
  const place = where === undefined ? nameOf(view.place) : WHERE[where];
  if (view.day > dayBefore + 1) return `${place}, days ${dayBefore + 1} to ${view.day}`;
  if (view.day > 0) return `${place}, day ${view.day}`;
  return view.t_s === 0 || where === "path" ? place : `${place}, ${view.clock}`;
}

const WHERE: Readonly<Record<Where, string>> = {
  pump: "At the pump",
  path: "On the path",
  row: "In the row",
  flat: "In the house of nine rooms",
  stairs: "On the stairs",
  works: "At the packing hall",
  yard: "At the driving school",
  hall: "In the hall under the church",
  shop: "At Manager Seo's",
};

/** Where am I, what have I got, what can I do. */
export function summaryText(scene: Scene): string {
  const { view } = scene;
  if (scene.seat === "daughter") return farSummaryText(scene);
  const parts = (["handset", "battery", "card"] as const).map((part) => `${part} ${nameOf(view.parts[part])}`);
  const bars = view.phone === "apart" || view.phone === "given-back" ? "" : `, ${view.bars} of 5 bars`;
  return [
    whereAndWhen(scene),
    `The telephone is ${nameOf(view.phone)}${bars}. ${parts.join(", ")}.`,
    view.connected ? `The line is ${view.line}; ${view.airSeconds} seconds on the air.` : "You are not on the line.",
    view.lampVisible
      ? "From here you can see the lamp of the mast across."
      : "From here you cannot see the mast across.",
    `You have ${view.money_CNY} yuan. There are ${scene.choices.length} things you can do.`,
  ].join("\n");
}

function farSummaryText({ view, where, choices }: Scene): string {
  return [
    `${where === undefined ? "In Seoul" : WHERE[where]}. ${view.day > 0 ? `It is day ${view.day} after that night.` : `It is ${view.clock}.`}`,
    view.connected ? `The line is ${view.line}; ${view.airSeconds} seconds.` : "You are not on the line.",
    `There are ${choices.length} things you can do.`,
  ].join("\n");
}

function whereAndWhen({ view, where }: Scene): string {
  if (where !== undefined) return `${WHERE[where]}.`;
  const place = `You are at ${nameOf(view.place)}.`;
  if (view.t_s === 0) return place;
  return view.day > 0 ? `It is day ${view.day} after the night. ${place}` : `It is ${view.clock}. ${place}`;
}

/** The card that is always at hand. */
export function cardText(scene: Scene): string {
  return scene.noteCard
    .map(({ label, value }) => `${cardLabel(label)}: ${typeof value === "string" ? nameOf(value) : value}`)
    .join("\n");
}
