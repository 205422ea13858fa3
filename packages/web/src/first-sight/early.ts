import { drawCopy } from "./draw-copy.ts";
import { rememberPresses } from "./early-presses.ts";
import { scriptOfGame } from "./page-copy-place.ts";

// What the page does first, in a file of its own that is there long before the game's: shows the page as it was left.

/** No frame is drawn of a page that nobody looks at. */
const PATIENCE_ms = 200;

function begin(): void {
  const script = document.createElement("script");
  script.type = "module";
  script.src = scriptOfGame(document);
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

const target = document.getElementById("app");
// An address that leads elsewhere is followed by the game.
const copy = target === null || location.hash !== "" ? null : drawCopy(document, target, () => window.localStorage);
if (target === null || copy === null) begin();
else {
  rememberPresses(target, () => {
    target.replaceChildren();
    document.documentElement.dataset.left = "";
    document.title = copy.plainTitle;
  });
  afterDrawing(begin);
}
