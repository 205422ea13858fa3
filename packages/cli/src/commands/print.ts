import type { Intensity } from "@connection-denied/playthrough";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, textOption, wholeOption } from "../command.ts";
import { checkWritable, writeOut } from "../content.ts";
import { PAPERS, type Paper } from "../print/html/print-style.ts";
import { printEpisode } from "../print/print-episode.ts";
import { printLesson } from "../print/print-lesson.ts";
import { checkPrinter, writePdf } from "../print/write-pdf.ts";
import type { Streams } from "../streams.ts";

/** What stands in the place of an episode's id for the lesson pack. */
const LESSON = "lesson";
const INTENSITIES: readonly Intensity[] = ["full", "softened", "bare"];
const NIGHTS = 1200;
const MOST_NIGHTS = 20_000;

export const print: Command = {
  name: "print",
  summary: "prints an episode as a gamebook, or the lesson pack, to HTML and PDF",
  help: `Usage: npm run --silent cli -- print <episode | lesson> --out FILE.html [--pdf FILE.pdf] [--paper A5|A4] [--lang en|ko]
       [--intensity full|softened|bare] [--nights N]

An episode becomes a gamebook: numbered passages, a sheet to write on, two dice, notes with sources. The odds are counted over
N nights of the model (${NIGHTS} unless said). A PDF is printed by Chromium, from the place Debian puts it or from CHROMIUM_PATH.`,
  options: {
    out: { type: "string" },
    pdf: { type: "string" },
    paper: { type: "string" },
    lang: { type: "string" },
    intensity: { type: "string" },
    nights: { type: "string" },
  },
  words: [1, 1],
  run(given, streams) {
    const files = { out: textOption(given, "out"), pdf: textOption(given, "pdf") };
    if (files.out === undefined && files.pdf === undefined)
      throw new BadInput("Say where to: --out FILE.html, --pdf FILE.pdf, or both.");
    for (const file of Object.values(files)) if (file !== undefined) checkWritable(file);
    if (files.pdf !== undefined) checkPrinter();
    const html = htmlOf(given, streams);
    if (files.out !== undefined) writeOut(files.out, html);
    if (files.pdf !== undefined) writePdf(html, files.pdf);
    streams.say(
      `Printed ${Object.values(files)
        .filter((file) => file !== undefined)
        .join(" and ")}.\n`,
    );
    return 0;
  },
};

function htmlOf(given: Given, streams: Streams): string {
  const paper = oneOf(given, "paper", PAPERS, given.words[0] === LESSON ? ("A4" as Paper) : ("A5" as Paper));
  const language = textOption(given, "lang") ?? "en";
  if (given.words[0] === LESSON) return printLesson(language, paper);
  const intensity = oneOf(given, "intensity", INTENSITIES, "full" as Intensity);
  const nights = wholeOption(given, "nights", 1, MOST_NIGHTS) ?? NIGHTS;
  const onProgress = (told: number) => streams.say(`\r${told} of ${nights} nights${told === nights ? "\n" : ""}`);
  return printEpisode({ episode: given.words[0] ?? "", language, paper, intensity, nights, onProgress });
}

function oneOf<Value extends string>(given: Given, name: string, allowed: readonly Value[], usual: Value): Value {
  const said = textOption(given, name);
  if (said === undefined) return usual;
  const found = allowed.find((one) => one === said);
  if (found === undefined) throw new BadInput(`--${name} takes ${allowed.join(" or ")}, not "${said}".`);
  return found;
}
