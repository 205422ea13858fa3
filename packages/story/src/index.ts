export { compileEpisode, draftEpisode, type EpisodeDraft, type EpisodeSource } from "./compile.ts";
export { problemLine, STORY_PROBLEM_CODES, StoryError, type StoryProblem, type StoryProblemCode } from "./problem.ts";
export * from "./vocabulary.ts";
export { citingLines, extractWords } from "./words.ts";
