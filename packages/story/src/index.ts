export { compileEpisode, draftEpisode, type EpisodeDraft, type EpisodeSource } from "./compile.ts";
export { openingOf } from "./opening.ts";
export { problemLine, STORY_PROBLEM_CODES, StoryError, type StoryProblem, type StoryProblemCode } from "./problem.ts";
export * from "./vocabulary.ts";
export { citingLines, extractWords, TITLE_ID } from "./words/extract-words.ts";
export {
  checkTranslation,
  isWhole,
  sourceMark,
  storyWordsOf,
  type Translation,
  type TranslationGaps,
  translationGaps,
} from "./words/translation.ts";
export { type TranslationUnit, translationUnits } from "./words/translation-unit.ts";
