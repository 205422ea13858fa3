export { compileEpisode, draftEpisode, type EpisodeDraft, type EpisodeSource } from "./compile.ts";
export { openingOf } from "./opening.ts";
export { problemLine, STORY_PROBLEM_CODES, StoryError, type StoryProblem, type StoryProblemCode } from "./problem.ts";
export type { StoryLine } from "./story-line.ts";
export { storyStructure } from "./structure/read-structure.ts";
export type {
  Expression,
  StoryBranch,
  StoryChoice,
  StoryFlow,
  StoryStep,
  StoryStructure,
} from "./structure/structure.ts";
export * from "./vocabulary.ts";
export { citingLines, extractWords } from "./words/extract-words.ts";
export {
  checkTranslation,
  isWhole,
  sourceMark,
  storyWordsOf,
  TITLE_ID,
  type Translation,
  type TranslationGaps,
  translationGaps,
} from "./words/translation.ts";
export { type TranslationUnit, translationUnits } from "./words/translation-unit.ts";
