import type { EvidenceCheck } from "./check.ts";
import { spokenTexts } from "./spoken-texts.ts";

/** No line and no wording of ours names a person or a town of the real cases. */
export const checkRealNames: EvidenceCheck = (record, usage) => {
  const forbidden = record.forbiddenNames.map(({ name, because }) => ({ name, because, pattern: asPattern(name) }));
  return spokenTexts(record, usage).flatMap(({ where, text }) =>
    forbidden
      .filter(({ pattern }) => pattern.test(text))
      .map(({ name, because }) => ({
        code: "real-name" as const,
        message: `"${where}" says "${name}" (${because}); name the province, or nobody.`,
        where,
      })),
  );
};

/** The name as whole words, however its parts are joined. Capitals matter: "musan" inside a word is none. */
function asPattern(name: string): RegExp {
  const parts = name.split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const joined = parts.map((part, index) => (index === 0 ? part : `[\\s-]?${eitherCase(part)}`)).join("");
  return new RegExp(`(?<![\\p{L}])${joined}(?![\\p{L}])`, "u");
}

/** Eun-mi and Eun-Mi are the same. */
const eitherCase = (part: string): string => {
  const first = part.charAt(0);
  return /\p{L}/u.test(first) ? `[${first.toLowerCase()}${first.toUpperCase()}]${part.slice(1)}` : part;
};
