/** The words that are needed from the first scene on, and its first turn, in one piece. A folder that shows something has its own beside it. */
import far from "../far/ko.ftl?words";
import horizon from "../horizon/ko.ftl?words";
import map from "../map/ko.ftl?words";
import picture from "../picture/ko.ftl?words";
import page from "./ko.ftl?words";
import type { CompiledWords } from "./words.ts";

export const words: readonly CompiledWords[] = [page, far, map, horizon, picture];

export { firstTurn } from "virtual:first-turn/eight-minutes/ko";
