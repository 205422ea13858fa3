import { GROUPINGS, gradeOf, groupClaims, timeline } from "@connection-denied/evidence";
import { eraFacts, eraIds } from "@connection-denied/world";
import { BadInput } from "../bad-input.ts";
import { type Given, printJson, textOption } from "../command.ts";
import { openEvidence } from "../content.ts";
import { fold } from "../fold.ts";
import type { Streams } from "../streams.ts";

interface Listed {
  readonly key: string;
  readonly title: string;
  readonly claims: readonly string[];
}

/** `evidence list --by WHAT`: the whole record in groups, or year by year. */
export function listClaims(given: Given, streams: Streams): number {
  const groups = listed(textOption(given, "by") ?? "topic");
  if (given.options.json === true) {
    printJson(streams, groups);
    return 0;
  }
  const { claims } = openEvidence();
  const told = groups.map(({ key, title, claims: ids }) => {
    const rows = ids.map((id) => {
      const { confidence, statement = "" } = claims.get(id) ?? {};
      return fold(
        `${id} (${confidence === undefined ? "" : gradeOf(confidence)}): ${statement}`,
        streams.columns,
        "  ",
      );
    });
    return [`${key}: ${title} (${ids.length})`, ...rows].join("\n");
  });
  streams.out(`${told.join("\n\n")}\n`);
  return 0;
}

function listed(by: string): Listed[] {
  const record = openEvidence();
  const idsOf = (claims: readonly { readonly id: string }[]): string[] => claims.map(({ id }) => id);
  if (by === "year") {
    return timeline(record).map(({ year, claims, byGrade }) => {
      const grades = Object.entries(byGrade).map(([grade, count]) => `${grade} ${count}`);
      return { key: String(year), title: grades.join(", "), claims: idsOf(claims) };
    });
  }
  const grouping = GROUPINGS.find((one) => one === by);
  if (grouping === undefined) throw new BadInput(`--by takes ${GROUPINGS.join(", ")} or year, not "${by}".`);
  const eras = eraIds().map((era) => ({ name: era, years: eraFacts(era).years }));
  return groupClaims(record, grouping, eras).map((group) => ({ ...group, claims: idsOf(group.claims) }));
}
