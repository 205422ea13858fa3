import { gradeOf, SURENESS, type TimelineYear } from "@connection-denied/evidence";

/** A part of a year's column: how many claims of one grade, and where it stands, in pixels. */
interface ColumnPart {
  readonly grade: (typeof SURENESS)[number];
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

interface Column {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly ColumnPart[];
  readonly isNamed: boolean;
}

export interface TimelineDrawing {
  readonly columns: readonly Column[];
  /** Heights with a number beside them. */
  readonly levels: readonly { readonly count: number; readonly y: number }[];
  readonly ground: number;
}

const LEFT = 34;
const RIGHT = 12;
const TOP = 12;
const BELOW = 26;

/** Columns of claims a year, the surest at the bottom, in a field of this size in pixels. */
export function drawTimeline(years: readonly TimelineYear[], width: number, height: number): TimelineDrawing {
  const most = Math.max(1, ...years.map(({ claims }) => claims.length));
  const step = most > 80 ? 25 : most > 30 ? 10 : 5;
  const top = Math.ceil(most / step) * step;
  const ground = height - BELOW;
  const yOf = (count: number): number => ground - (count / top) * (ground - TOP);
  const each = (width - LEFT - RIGHT) / Math.max(1, years.length);
  // A year's name is about thirty-six pixels wide.
  const every = Math.max(1, Math.ceil(36 / each));
  const columns = years.map((year, index) => ({
    year: year.year,
    x: LEFT + index * each,
    width: Math.max(2, each * 0.78),
    parts: partsOf(year, yOf),
    isNamed: (years.length - 1 - index) % every === 0,
  }));
  const levels = Array.from({ length: top / step + 1 }, (_, index) => ({ count: index * step, y: yOf(index * step) }));
  return { columns, levels, ground };
}

function partsOf({ byGrade }: TimelineYear, yOf: (count: number) => number): ColumnPart[] {
  let below = 0;
  return SURENESS.flatMap((grade) => {
    const count = byGrade[gradeOf(grade)] ?? 0;
    if (count === 0) return [];
    const y = yOf(below + count);
    const height = yOf(below) - y;
    below += count;
    return [{ grade, count, y, height }];
  });
}
