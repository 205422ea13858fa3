import { openEpisode, openEvidence } from "../content.ts";
import { openTranslation } from "../translation/open-translation.ts";
import type { Paper } from "./html/print-style.ts";
import { lessonHtml } from "./lesson/lesson-html.ts";
import { release } from "./release.ts";
import { openPrintWords } from "./words/print-words.ts";

/** The episode that a lesson plays. */
const EPISODE = "eight-minutes";

/** The lesson pack in HTML. @throws BadInput for a language that nothing is printed in */
export function printLesson(language: string, paper: Paper): string {
  const { title, version, language: own } = openEpisode(EPISODE);
  const words = openPrintWords(language);
  const named = language === own ? title : (openTranslation(EPISODE, language).lines.title ?? title);
  return lessonHtml({ words, record: openEvidence(), paper, episode: named, version, release: release() });
}
