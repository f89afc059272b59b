/** Figures of pairs of roles, worked out when they are asked for. */
import type { CareerGraph, RoleNode } from '../../graph';

/**
 * A figure of each ordered pair of roles, each worked out once; of roles that are not kept, each time. A row takes memory once a figure of
 * it is asked for, 8 bytes a pair: after an edit searches ask for few of them.
 */
export class PairTable {
  /** Place of a role in the table; -1 if it is not kept. */
  private readonly place: Int32Array;
  private readonly count: number;
  /** By place; NaN where a figure is not worked out yet. */
  private readonly rows: (Float64Array | undefined)[];

  constructor(
    private readonly graph: CareerGraph,
    isKept: (role: RoleNode) => boolean,
    private readonly figureOf: (graph: CareerGraph, from: number, to: number) => number,
  ) {
    let count = 0;
    this.place = Int32Array.from(graph.roles, (role) => (isKept(role) ? count++ : -1));
    this.count = count;
    this.rows = new Array<Float64Array | undefined>(count).fill(undefined);
  }

  of(from: number, to: number): number {
    const [place, column] = [this.place[from]!, this.place[to]!];
    if (place === -1 || column === -1) return this.figureOf(this.graph, from, to);
    let row = this.rows[place];
    if (row === undefined) {
      row = new Float64Array(this.count).fill(Number.NaN);
      this.rows[place] = row;
    }
    if (Number.isNaN(row[column])) row[column] = this.figureOf(this.graph, from, to);
    return row[column]!;
  }
}
