import { county } from "./county.ts";
import type { Spot } from "./sites.ts";

/** How a team finds its way: shortest in time, along anything. */

/** Side of the squares for each of which the nodes are kept that can be nearest to a spot in it, m. */
const SQUARE_M = 320;
const SQUARES = 32;
const candidates: (readonly number[] | undefined)[] = [];

/** The node nearest to a spot anywhere; of two equally near ones the lower. */
export function nearestNode(spot: Spot): number {
  const column = Math.floor(spot.x_m / SQUARE_M);
  const row = Math.floor(spot.y_m / SQUARE_M);
  if (column < 0 || row < 0 || column >= SQUARES || row >= SQUARES) return nearestOf(allNodes(), spot);
  const square = row * SQUARES + column;
  let near = candidates[square];
  if (near === undefined) {
    near = nodesNearSquare(column, row);
    candidates[square] = near;
  }
  return nearestOf(near, spot);
}

const allNodes = (): number[] => county().network.x_m.map((_, node) => node);

/** No spot of a square is farther than half its diagonal from the centre, so no nearest node can be farther off than this keeps. */
function nodesNearSquare(column: number, row: number): readonly number[] {
  const centre = { x_m: (column + 0.5) * SQUARE_M, y_m: (row + 0.5) * SQUARE_M };
  const nodes = allNodes();
  const most_m = gap_m(nearestOf(nodes, centre), centre) + 1.5 * SQUARE_M;
  return nodes.filter((node) => gap_m(node, centre) <= most_m);
}

function nearestOf(nodes: readonly number[], spot: Spot): number {
  let best = 0;
  let least_m = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const far_m = gap_m(node, spot);
    if (far_m < least_m) {
      best = node;
      least_m = far_m;
    }
  }
  return best;
}

function gap_m(node: number, spot: Spot): number {
  const { network } = county();
  const dx = spot.x_m - (network.x_m[node] ?? 0);
  const dy = spot.y_m - (network.y_m[node] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

export const nodeNamed = (name: string): number => county().network.named.get(name) ?? 0;
