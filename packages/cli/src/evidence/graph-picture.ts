import type { EvidenceGraph } from "@connection-denied/evidence";
import { svgLine, svgPlot, svgText } from "../picture/svg.ts";

/** Distances in units of the picture. */
const ROW = 18;
const TOP = 60;
const CLAIMS_RIGHT = 430;
const SOURCES_LEFT = 700;
const WIDTH = 960;
/** How far the bow of a dispute reaches to the left for each row it spans. */
const BOW_PER_ROW = 6;
const BOW_MOST = 150;

/** The graph as an SVG picture: claims in one column, their sources in another, bows between claims that dispute each other. */
export function graphPicture({ claims, sources, rests, disputes }: EvidenceGraph): string {
  const claimAt = new Map(claims.map(({ id }, row) => [id, TOP + row * ROW]));
  const sourceAt = new Map(sources.map(({ id }, row) => [id, TOP + row * ROW]));
  const what = `${claims.length} claims on the left, the ${sources.length} sources they rest on on the right, ${disputes.length} bows between claims that say otherwise`;
  return svgPlot({
    width: WIDTH,
    height: TOP + ROW * (Math.max(claims.length, sources.length) + 1),
    title: "Claims, sources and disputes",
    description: `${what}.`,
    shapes: [
      svgText(24, 28, what, 'font-weight="bold"'),
      ...rests.map(({ claim, source }) => restLine(claimAt.get(claim), sourceAt.get(source))),
      ...disputes.map(([one, other]) => disputeBow(claimAt.get(one), claimAt.get(other))),
      ...claims.map(({ id }) => label(CLAIMS_RIGHT, claimAt.get(id), "end", id)),
      ...sources.map(({ id }) => label(SOURCES_LEFT, sourceAt.get(id), "start", id)),
    ],
  });
}

const restLine = (from = 0, to = 0): string =>
  svgLine(CLAIMS_RIGHT + 6, SOURCES_LEFT - 6, from, to, 'class="line" stroke-width="0.5"');

function disputeBow(from = 0, to = 0): string {
  const reach = Math.min(BOW_MOST, (BOW_PER_ROW * Math.abs(to - from)) / ROW + 10);
  const x = CLAIMS_RIGHT - 262;
  const path = `M${x} ${from}C${x - reach} ${from} ${x - reach} ${to} ${x} ${to}`;
  return `<path d="${path}" class="line" stroke-dasharray="4 3"/>`;
}

const label = (x: number, y = 0, anchor: string, id: string): string =>
  svgText(x, y + 4, id, `text-anchor="${anchor}" font-size="11"`);
