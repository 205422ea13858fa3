import { seededHand } from "@connection-denied/playthrough";
import type { Book } from "../book/book.ts";
import type { NightEnd } from "../book/odds.ts";
import { NightHands, type Says } from "../tell/night-hand.ts";
import { type Walk, walkBook } from "./paper-reader.ts";

/**
 * Walks a book again and again, each time with dice of its own. What chooses is what chose on the nights that the book was counted
 * over, from the first of them to the last, and so on from the first as often as asked.
 */
export function* walkNights(book: Book, says: Says, rounds: number): Generator<Walk> {
  for (let round = 0; round < rounds; round += 1) {
    const hands = new NightHands(says);
    for (let night = 1; night <= book.nights; night += 1) {
      const dice = seededHand(round * book.nights + night);
      yield walkBook({ book, dice, choose: hands.night(night) });
    }
  }
}

/** How a walk went: who comes to the passage where they have come is arrested. */
export function endOfWalk({ turned, sheet, rangFrom }: Walk, { air }: Book): NightEnd {
  return { rangFrom, talked: sheet.talked(), arrested: air !== null && turned.includes(air.taken) };
}
