import type { EvidenceGraph } from "@connection-denied/evidence";
import { escaped } from "../picture/escaped.ts";

const ROW = 18;
const TOP = 60;
const CLAIMS_RIGHT = 430;
const SOURCES_LEFT = 700;
const WIDTH = 960;
/** How far the bow of a dispute reaches to the left for each row it spans. */
const BOW_PER_ROW = 6;
const BOW_MOST = 170;

/** The graph as an SVG picture: claims in one column, their sources in another, bows between claims that dispute each other. */
export function graphPicture({ claims, sources, rests, disputes }: EvidenceGraph): string {
  const height = TOP + ROW * (Math.max(claims.length, sources.length) + 1);
  const claimAt = new Map(claims.map(({ id }, row) => [id, TOP + row * ROW]));
  const sourceAt = new Map(sources.map(({ id }, row) => [id, TOP + row * ROW]));
  const what = `${claims.length} claims on the left, the ${sources.length} sources they rest on on the right, ${disputes.length} bows between claims that say otherwise`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description" font-family="Helvetica, Arial, sans-serif" font-size="11" fill="#1a1a1a">`,
    '<title id="title">Claims, sources and disputes</title>',
    `<desc id="description">${what}.</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="24" y="28" font-size="16" font-weight="bold">${what}</text>`,
    ...rests.map(({ claim, source }) => restLine(claimAt.get(claim), sourceAt.get(source))),
    ...disputes.map(([one, other]) => disputeBow(claimAt.get(one), claimAt.get(other))),
    ...claims.map(({ id, statement }) => label(CLAIMS_RIGHT, claimAt.get(id), "end", id, statement)),
    ...sources.map(({ id, title }) => label(SOURCES_LEFT, sourceAt.get(id), "start", id, title)),
    "</svg>",
  ].join("\n")}\n`;
}

const restLine = (from = 0, to = 0): string =>
  `<line x1="${CLAIMS_RIGHT + 6}" y1="${from}" x2="${SOURCES_LEFT - 6}" y2="${to}" stroke="#9a9a9a" stroke-width="0.8"/>`;

function disputeBow(from = 0, to = 0): string {
  const reach = Math.min(BOW_MOST, (BOW_PER_ROW * Math.abs(to - from)) / ROW + 10);
  const x = CLAIMS_RIGHT - 220;
  return `<path d="M${x} ${from}C${x - reach} ${from} ${x - reach} ${to} ${x} ${to}" fill="none" stroke="#1a1a1a" stroke-dasharray="4 3"/>`;
}

const label = (x: number, y = 0, anchor: string, id: string, tip: string): string =>
  `<text x="${x}" y="${y + 4}" text-anchor="${anchor}">${escaped(id)}<title>${escaped(tip)}</title></text>`;
