import { escaped } from "../picture/escaped.ts";
import { nameOf } from "../words/names.ts";
import { type SweepKind, sameThroughout } from "./sweep-plans.ts";
import type { SweptPoint } from "./sweep-table.ts";

const WIDTH = 760;
const HEIGHT = 480;
const LEFT = 76;
const RIGHT = 28;
const TOP = 78;
const BOTTOM = 108;
const BASE = HEIGHT - BOTTOM;
const INK = "#1a1a1a";
const GREY = "#6b6b6b";
const BAND = "#cfcfcf";

const TITLES: Readonly<Record<SweepKind, string>> = {
  minutes: "Nights in which she is found, by minutes of talk",
  place: "Nights in which she is found, by the place of the call",
  era: "Nights in which she is found, by era",
};
const AXES: Readonly<Record<SweepKind, string>> = {
  minutes: "minutes of talk",
  place: "place of the call",
  era: "era",
};

/** Where values lie in the plot. */
interface Frame {
  readonly tick: number;
  readonly ticks: number;
  x(index: number): number;
  y(share: number): number;
}

/** A sweep as an SVG picture: shares with their 95 % intervals, in black and grey alone. */
export function sweepPlot(kind: SweepKind, points: readonly SweptPoint[], seed: number): string {
  const frame = frameOf(kind, points);
  const title = TITLES[kind];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title description" font-family="Helvetica, Arial, sans-serif" font-size="14" fill="${INK}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(inWords(points))}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(LEFT, 30, title, 'font-size="20" font-weight="bold"'),
    text(LEFT, 54, subtitle(kind, points, seed), `fill="${GREY}"`),
    ...shareAxis(frame),
    ...(kind === "minutes" ? lineMarks(points, frame) : barMarks(points, frame)),
    ...pointAxis(kind, points, frame),
    text(LEFT, HEIGHT - 38, intervalNote(kind), `fill="${GREY}" font-size="13"`),
    text(
      LEFT,
      HEIGHT - 18,
      "Source: the model of Connection Denied, docs/model.md. The odds are invented: no source gives any.",
      'font-size="13" font-weight="bold"',
    ),
    "</svg>",
  ].join("\n")}\n`;
}

function frameOf(kind: SweepKind, points: readonly SweptPoint[]): Frame {
  const most = Math.max(...points.map(({ run }) => run.outcomes.found.high), 0.01);
  const tick = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2].find((step) => most / step <= 8) ?? 0.25;
  const ticks = Math.ceil(most / tick);
  const width = WIDTH - LEFT - RIGHT;
  const last = Number(points.at(-1)?.value ?? 1);
  const y = (share: number): number => BASE - (share / (ticks * tick)) * (BASE - TOP);
  if (kind === "minutes") {
    return { tick, ticks, x: (i) => LEFT + (Number(points[i]?.value ?? 0) / last) * (width - 10), y };
  }
  return { tick, ticks, x: (i) => LEFT + ((i + 0.5) / points.length) * width, y };
}

/** Gridlines with the share at each, and what they mean. */
function shareAxis({ tick, ticks, y }: Frame): string[] {
  const digits = tick < 0.01 ? 1 : 0;
  const lines = Array.from({ length: ticks + 1 }, (_, i) => {
    const at = round(y(i * tick));
    const stroke = i === 0 ? INK : "#e2e2e2";
    return [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="${stroke}"/>`,
      text(LEFT - 8, at + 5, `${(i * tick * 100).toFixed(digits)} %`, 'text-anchor="end"'),
    ].join("");
  });
  const middle = (TOP + BASE) / 2;
  const turned = `text-anchor="middle" transform="rotate(-90 20 ${middle})" fill="${GREY}"`;
  return [...lines, text(20, middle, "share of nights found", turned)];
}

function pointAxis(kind: SweepKind, points: readonly SweptPoint[], { x }: Frame): string[] {
  const labels = points.map(({ value }, i) => {
    const at = round(x(i));
    return `<line x1="${at}" x2="${at}" y1="${BASE}" y2="${BASE + 5}" stroke="${INK}"/>${text(at, BASE + 22, labelOf(value), 'text-anchor="middle"')}`;
  });
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  return [...labels, text(middle, BASE + 44, AXES[kind], `text-anchor="middle" fill="${GREY}"`)];
}

function labelOf(value: string | number): string {
  return typeof value === "number" ? String(value) : nameOf(value);
}

/** The interval as a grey band, the shares as a line with dots. */
function lineMarks(points: readonly SweptPoint[], { x, y }: Frame): string[] {
  const at = (i: number, share: number): string => `${round(x(i))},${round(y(share))}`;
  const upper = points.map(({ run }, i) => at(i, run.outcomes.found.high));
  const lower = points.map(({ run }, i) => at(i, run.outcomes.found.low)).reverse();
  const line = points.map(({ run }, i) => at(i, run.outcomes.found.share));
  return [
    `<polygon points="${[...upper, ...lower].join(" ")}" fill="${BAND}"/>`,
    `<polyline points="${line.join(" ")}" fill="none" stroke="${INK}" stroke-width="2"/>`,
    ...points.map(({ run }, i) => dot(x(i), y(run.outcomes.found.share))),
  ];
}

/** The interval as an upright bar with ends, the share as a dot with its number. */
function barMarks(points: readonly SweptPoint[], { x, y }: Frame): string[] {
  return points.flatMap(({ run }, i) => {
    const { share, low, high } = run.outcomes.found;
    const [at, top, bottom] = [round(x(i)), round(y(high)), round(y(low))];
    return [
      `<path d="M${at} ${top}V${bottom}M${at - 9} ${top}h18M${at - 9} ${bottom}h18" stroke="${INK}" stroke-width="2" fill="none"/>`,
      dot(x(i), y(share)),
      text(at + 16, round(y(share)) + 5, `${(share * 100).toFixed(1)} %`, ""),
    ];
  });
}

function dot(x: number, y: number): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="4" fill="${INK}"/>`;
}

function subtitle(kind: SweepKind, points: readonly SweptPoint[], seed: number): string {
  const first = points[0];
  if (first === undefined) return "";
  const nights = first.run.nights.toLocaleString("en");
  return `${sameThroughout(kind, first.plan)}; ${nights} nights at each, the same lucks, seed ${seed}`;
}

function intervalNote(kind: SweepKind): string {
  return `${kind === "minutes" ? "Grey band" : "Bars"}: 95 % interval after Wilson. It holds chance alone, not what the model leaves out.`;
}

function inWords(points: readonly SweptPoint[]): string {
  return points
    .map(({ value, run }) => `${labelOf(value)}: ${(run.outcomes.found.share * 100).toFixed(1)} %`)
    .join("; ");
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escaped(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
