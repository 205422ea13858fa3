import { axisStep, rounded, svgDot, svgLine, svgPlot, svgText } from "../picture/svg.ts";
import { numberText, rangeText } from "../words/figures.ts";
import { modelText } from "./model-text.ts";
import type { Compared, ComparedEra, CompareRun } from "./run-compare.ts";
import { quantile } from "./verdict.ts";

const WIDTH = 760;
const LEFT = 150;
const RIGHT = 126;
const TOP = 84;
const ROW = 74;
/** Heights within a row: the strip of values, and the line of 10 to 90 % under it. */
const STRIP = 46;
const LINE_AT = 56;
const BINS = 90;
/** The axis ends where this share of an era's values does, so that a few long ones do not press the rest together. */
const SHOWN = 0.95;

/** Where values lie, and how many are left out on the right. */
interface Frame {
  readonly most: number;
  readonly step: number;
  readonly base: number;
  x(value: number): number;
}

/** What fewer nights than this share come to is a handful of values: no picture is made of it. */
const PLOTTED_FROM = 0.1;

/**
 * Drawn is what was not drawn from the report itself, differs from night to night and comes about often enough: the rest is
 * a number, and in the table.
 */
export function isPlotted({ origin, rows }: Compared, nights: number): boolean {
  const least = PLOTTED_FROM * nights;
  return origin !== "drawn" && rows.some(({ model, values }) => values.length >= least && model?.p10 !== model?.p90);
}

/** Every plot of a comparison with the name of its file. */
export function comparePlots({ compared, nights }: CompareRun): { file: string; svg: string }[] {
  return compared
    .filter((one) => isPlotted(one, nights))
    .map((one) => ({ file: plotFile(one), svg: comparePlot(one, nights) }));
}

export const plotFile = ({ id }: Pick<Compared, "id">): string => `compare-${id}.svg`;

/** What is reported as a band, and what the model makes as a strip of values over it, an era a row. */
function comparePlot({ what, against, unit, rows }: Compared, nights: number): string {
  const frame = frameOf(rows);
  const title = `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`;
  const height = frame.base + 96;
  const shapes = [
    svgText(24, 30, title, 'font-size="18" font-weight="bold"'),
    svgText(24, 54, `Reported: ${against ?? what}. ${numberText(nights)} nights an era, same plan.`, 'class="quiet"'),
    ...rows.flatMap((row, index) => rowShapes(row, TOP + index * ROW, frame)),
    ...axis(unit, frame),
    svgText(24, height - 32, CAPTION, 'class="quiet" font-size="13"'),
    svgText(24, height - 12, SOURCE, 'font-size="13" font-weight="bold"'),
  ];
  return svgPlot({ width: WIDTH, height, title, description: inWords(rows, unit), shapes });
}

const CAPTION = "Grey band: reported. Strip: the model's values; line and dot under it: 10 to 90 %, and the middle.";
const SOURCE = "Source: the model of Connection Denied, docs/model.md. What is reported leads to its claims there.";

function frameOf(rows: readonly ComparedEra[]): Frame {
  const ends = rows.map(({ reported, values }) =>
    Math.max(reported.high, values.length === 0 ? 0 : quantile(values, SHOWN)),
  );
  const step = axisStep(Math.max(...ends), 8);
  const most = step * Math.ceil(Math.max(...ends) / step);
  const width = WIDTH - LEFT - RIGHT;
  return { most, step, base: TOP + rows.length * ROW, x: (value) => LEFT + (Math.min(value, most) / most) * width };
}

function axis(unit: string, { most, step, base, x }: Frame): string[] {
  const count = Math.round(most / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => {
    const at = x(i * step);
    return `${svgLine(at, at, base, base + 5, 'class="line"')}${svgText(at, base + 22, numberText(i * step), 'text-anchor="middle"')}`;
  });
  const end = WIDTH - RIGHT;
  return [
    svgLine(LEFT, end, base, base, 'class="line"'),
    ...ticks,
    svgText((LEFT + end) / 2, base + 42, unit, 'class="quiet" text-anchor="middle"'),
  ];
}

/** Narrowest band, for a single number. */
const THIN = 4;

function rowShapes({ era, reported, model, verdict, values }: ComparedEra, top: number, frame: Frame): string[] {
  const { x } = frame;
  const from = x(reported.low);
  const width = Math.max(THIN, x(reported.high) - from);
  const left = reported.low === reported.high ? from - THIN / 2 : from;
  const labels = [
    svgText(24, top + 24, era, 'font-weight="bold"'),
    svgText(24, top + 44, `reported ${rangeText(reported)}`, 'class="quiet" font-size="13"'),
    svgText(WIDTH - RIGHT + 12, top + 24, verdict, 'font-weight="bold"'),
    svgText(WIDTH - RIGHT + 12, top + 44, `${numberText(model?.n ?? 0)} values`, 'class="quiet" font-size="13"'),
  ];
  const band = `<rect x="${rounded(left)}" y="${top + 4}" width="${rounded(width)}" height="${LINE_AT + 4}" class="band"/>`;
  const rule = svgLine(LEFT, WIDTH - RIGHT, top + STRIP, top + STRIP, 'class="rule"');
  if (model === null) return [...labels, band, rule];
  const at = top + LINE_AT;
  return [
    ...labels,
    band,
    rule,
    strip(values, top + STRIP, frame),
    svgLine(x(model.p10), x(model.p90), at, at, 'class="line" stroke-width="2"'),
    svgDot(x(model.p50), at),
  ];
}

/** How many values lie where, the fullest bin as tall as the strip. */
function strip(values: readonly number[], base: number, { most, x }: Frame): string {
  const bins = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = Math.floor((value / most) * BINS);
    if (bin < BINS) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const tallest = Math.max(...bins, 1);
  const bars = bins.flatMap((count, bin) => {
    if (count === 0) return [];
    const height = rounded((count / tallest) * (STRIP - 8));
    const [from, to] = [x((bin / BINS) * most), x(((bin + 1) / BINS) * most)];
    return [`M${rounded(from)} ${base}V${rounded(base - height)}H${rounded(to - 0.6)}V${base}Z`];
  });
  return `<path d="${bars.join("")}" class="hill"/>`;
}

function inWords(rows: readonly ComparedEra[], unit: string): string {
  return rows
    .map(({ era, reported, model, verdict }) =>
      model === null
        ? `${era}: reported ${rangeText(reported)} ${unit}, model: never`
        : `${era}: reported ${rangeText(reported)} ${unit}, model ${modelText(model)}, ${verdict}`,
    )
    .join("; ");
}
