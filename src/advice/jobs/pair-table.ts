/** Figures of pairs of roles, worked out when they are asked for. */
import type { CareerGraph, RoleNode } from '../../graph';

/** A figure of each ordered pair of roles, each worked out once; of roles that are not kept, each time. 8 bytes a pair that is kept. */
export class PairTable {
  /** Place of a role in the table; -1 if it is not kept. */
  private readonly place: Int32Array;
  private readonly count: number;
  /** NaN where it is not worked out yet. */
  private readonly figures: Float64Array;

  constructor(
    private readonly graph: CareerGraph,
    isKept: (role: RoleNode) => boolean,
    private readonly figureOf: (graph: CareerGraph, from: number, to: number) => number,
  ) {
    let count = 0;
    this.place = Int32Array.from(graph.roles, (role) => (isKept(role) ? count++ : -1));
    this.count = count;
    this.figures = new Float64Array(count * count).fill(Number.NaN);
  }

  of(from: number, to: number): number {
    const [row, column] = [this.place[from]!, this.place[to]!];
    if (row === -1 || column === -1) return this.figureOf(this.graph, from, to);
    const key = row * this.count + column;
    if (Number.isNaN(this.figures[key])) this.figures[key] = this.figureOf(this.graph, from, to);
    return this.figures[key]!;
  }
}
