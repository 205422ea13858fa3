import { existsSync } from "node:fs";
import type { Plugin } from "vite";
const ready = existsSync(new URL("../../../tools/read-content.ts", import.meta.url));
export function episodes(): Plugin {
  return {
    name: "episodes", enforce: "pre",
    resolveId(id, from) { if (process.env.SAMPLE && from && /(Reveal|TenThousandNights|Horizon|NightMap)\.svelte$/.test(id) && id.startsWith("../") && (process.env.SAMPLE === "bare" || !existsSync(new URL(id, `file://${from}`)))) return new URL("../src/game/sample/Missing.svelte", import.meta.url).pathname; return id.startsWith("virtual:e") ? `\0${id}` : undefined; },
    async load(id) {
      if (id !== "\0virtual:evidence" && id !== "\0virtual:episode/eight-minutes") return undefined;
      const { sampleEvidence } = await import("../src/game/sample/content.ts");
      const grades = Object.fromEntries(Object.entries(sampleEvidence.claims).map(([key, claim]) => [key, claim.confidence]));
      return id === "\0virtual:evidence" ? `export const evidence = JSON.parse(${JSON.stringify(JSON.stringify(sampleEvidence))});` : `export const episode = {id:"eight-minutes"}; export const grades = ${JSON.stringify(grades)};`;
    },
  };
}
export const playthroughReady = process.env.SAMPLE === undefined && existsSync(new URL("../../playthrough/src/index.ts", import.meta.url)) && ready;
