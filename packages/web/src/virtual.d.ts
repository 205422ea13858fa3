/**
 * Made by build/episodes.ts: the story compiled when the client is built, the grade of each claim it cites, and its words
 * in other languages, each fetched when somebody reads in it.
 */
declare module "virtual:episode/eight-minutes" {
  export const episode: import("@connection-denied/playthrough").CompiledEpisode;
  export const grades: Readonly<Record<string, string>>;
  export const translations: Readonly<
    Record<string, () => Promise<{ words: import("@connection-denied/playthrough").StoryWords }>>
  >;
}

/** The same for the episode that hears a night. */
declare module "virtual:episode/the-other-end" {
  export const episode: import("@connection-denied/playthrough").CompiledEpisode;
  export const grades: Readonly<Record<string, string>>;
  export const translations: Readonly<
    Record<string, () => Promise<{ words: import("@connection-denied/playthrough").StoryWords }>>
  >;
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
