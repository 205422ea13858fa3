/** The words that are needed from the first scene on, and its first turn, in one piece. A folder that shows something has its own beside it. */
import far from "../far/en.ftl?raw";
import horizon from "../horizon/en.ftl?raw";
import map from "../map/en.ftl?raw";
import picture from "../picture/en.ftl?raw";
import page from "./en.ftl?raw";

export const words: readonly string[] = [page, far, map, horizon, picture];

export { firstTurn } from "virtual:first-turn/eight-minutes/en";
