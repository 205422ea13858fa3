import { SEATS, type Seat } from "./vocabulary.ts";

/** Whose seat it is, by the `# seat:` of the entry file; the mother's when nothing is said. Known before ink is run. */
export function seatOf(entry: string): Seat {
  const named = /^#\s*seat:\s*(\S+)\s*$/m.exec(entry)?.[1];
  return SEATS.find((seat) => seat === named) ?? "mother";
}
