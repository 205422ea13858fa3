import { drawCopy } from "./draw-copy.ts";
import { rememberPresses } from "./early-presses.ts";
import { COPY_PLACE, type PageCopy, scriptOfGame } from "./page-copy-place.ts";

// What the page does first, in a file of its own that is there long before the game's: shows the page as it was left.

/** No frame is drawn of a page that nobody looks at. */
const PATIENCE_ms = 200;

const target = document.getElementById("app");

function begin(): void {
  const script = document.createElement("script");
  script.type = "module";
  script.src = scriptOfGame(document);
  // A copy without a game would take presses for ever.
  script.onerror = () => target?.replaceChildren();
  document.head.append(script);
}

/** Once what was drawn is seen: the game's script is long work. */
function afterDrawing(go: () => void): void {
  let isGone = false;
  const once = (): void => {
    if (!isGone) go();
    isGone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, PATIENCE_ms);
}

/** Empties the page at once, and goes where there is nothing for the game to do: no text to erase, no step to take back. */
function leave({ erasesOnLeaving, plainTitle }: PageCopy): void {
  target?.replaceChildren();
  document.documentElement.dataset.left = "";
  document.title = plainTitle;
  if (erasesOnLeaving) window.localStorage.removeItem(COPY_PLACE);
  else if (!(history.state?.taken > 0)) location.replace("about:blank");
}

// An address that leads elsewhere is followed by the game.
const copy = target === null || location.hash !== "" ? null : drawCopy(document, target, () => window.localStorage);
if (target === null || copy === null) begin();
else {
  rememberPresses(target, () => leave(copy));
  afterDrawing(begin);
}
