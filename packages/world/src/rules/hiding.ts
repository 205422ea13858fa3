import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { PartId, SpotId } from "../vocabulary.ts";

/** Where the three things go when the night is over. Giving back one part gives back the phone. */
export function hide(draft: WorldState, part: PartId, spot: SpotId): void {
  draft.phone.parts[part] = spot;
  if (spot === "given-back") {
    draft.phone.givenBack = true;
    draft.phone.parts = { handset: spot, battery: spot, card: spot };
  }
  tell(draft, false, { type: "hid", part, spot });
}
