/** The words that are needed from the first scene on, and its first turn, in one piece. A folder that shows something has its own beside it. */
import far from "../far/ko.ftl?raw";
import horizon from "../horizon/ko.ftl?raw";
import map from "../map/ko.ftl?raw";
import picture from "../picture/ko.ftl?raw";
import page from "./ko.ftl?raw";

export const words: readonly string[] = [page, far, map, horizon, picture];

export { firstTurn } from "virtual:first-turn/eight-minutes/ko";
