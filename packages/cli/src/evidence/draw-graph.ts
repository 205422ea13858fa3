import { type EvidenceGraph, evidenceGraph, findClaim, graphAsDot, TOPICS } from "@connection-denied/evidence";
import { BadInput } from "../bad-input.ts";
import { type Given, textOption } from "../command.ts";
import { checkWritable, openEvidence, writeOut } from "../content.ts";
import type { Streams } from "../streams.ts";
import { graphPicture } from "./graph-picture.ts";
import { unknownClaim } from "./near-claims.ts";

/** `evidence graph [ID …]`: claims, sources and disputes in the DOT language, or as a picture. */
export function drawGraph(ids: readonly string[], given: Given, streams: Streams): number {
  const svg = textOption(given, "svg");
  if (svg !== undefined) checkWritable(svg);
  const graph = graphOf(ids, textOption(given, "topic"));
  if (svg === undefined) streams.out(graphAsDot(graph));
  else writeOut(svg, graphPicture(graph));
  streams.say(
    `${graph.claims.length} claims, ${graph.sources.length} sources, ${graph.disputes.length} pairs that say otherwise\n`,
  );
  return 0;
}

function graphOf(ids: readonly string[], topic: string | undefined): EvidenceGraph {
  const record = openEvidence();
  if (topic !== undefined && !Object.hasOwn(TOPICS, topic)) {
    throw new BadInput(`There is no topic "${topic}"; the topics are ${Object.keys(TOPICS).join(", ")}.`);
  }
  const named = ids.map((id) => {
    const claim = findClaim(record, id);
    if (claim === undefined) throw unknownClaim(record, id);
    return claim.id;
  });
  const ofTopic = [...record.claims.values()].filter((claim) => claim.topic === topic).map(({ id }) => id);
  const wanted = [...named, ...ofTopic];
  return evidenceGraph(record, wanted.length === 0 ? undefined : wanted);
}
