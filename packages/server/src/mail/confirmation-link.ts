import { CONFIRMATION_LINK_DAYS } from "@connection-denied/protocol";
import type { AddressKeys } from "./address-keys.ts";

const DAY_S = 86_400;
const shape = /^([0-9a-f-]{36})\.(\d{1,6})\.([A-Za-z0-9_-]{22})$/;

/** `id.day.proof`, where the day (since 1970) is the last on which it confirms: nothing of it is stored. */
export function makeConfirmationToken(keys: AddressKeys, id: string, now_s: number): string {
  const claim = `${id}.${Math.floor(now_s / DAY_S) + CONFIRMATION_LINK_DAYS}`;
  return `${claim}.${keys.sign(claim)}`;
}

/** The id that a token of ours names, or null for one that is forged, cut or over. */
export function readConfirmationToken(keys: AddressKeys, token: string, now_s: number): string | null {
  const [, id = "", day = "", proof = ""] = shape.exec(token) ?? [];
  if (id === "" || !keys.verify(`${id}.${day}`, proof)) return null;
  return Number(day) * DAY_S + DAY_S > now_s ? id : null;
}
