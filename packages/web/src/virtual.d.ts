/**
 * Made by build/episodes.ts: the story compiled when the client is built, the grade of each claim it cites, and its words
 * in other languages, each fetched when somebody reads in it.
 */
declare module "virtual:episode/*" {
  export const { episode, grades, translations }: import("./game/story-parts.ts").StoryPart;
}

/** The same for what is told before the first choice of an episode. */
declare module "virtual:opening/*" {
  export const { episode, grades, translations }: import("./game/story-parts.ts").StoryPart;
}

/** Made by build/first-turn.ts: the first turn of a fresh game in a language. */
declare module "virtual:first-turn/*" {
  export const firstTurn: import("./game/first-turn.ts").FirstTurn;
}

/** Made by build/episodes.ts: the record of a night, as text, for those who have played none. */
declare module "virtual:sample-night" {
  export const sampleNight: string;
}

/** Made by build/evidence.ts: the whole record, loaded only when somebody asks. */
declare module "virtual:evidence" {
  export const evidence: import("@connection-denied/evidence").EvidenceParts;
}

/** Made by build/evidence.ts: who cites what, the eras, each entry as it is printed; for those who browse. */
declare module "virtual:record-background" {
  export const background: import("./public-record/record-background.ts").RecordBackground;
}

/** Made by build/compiled-words.ts out of a Fluent text. */
declare module "*.ftl?words" {
  const words: import("./words/words.ts").CompiledWords;
  export default words;
}
