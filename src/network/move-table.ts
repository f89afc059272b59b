/** The moves that routes ranked by one figure are made of. */
import type { CareerGraph, ProgressionTable } from '../graph';
import type { HeldLevels } from '../needs';

/** Who says that people make a move. */
export const MOVE_BASES = ['STATED', 'READING', 'MODELLED'] as const;

/**
 * STATED: a source, of these two jobs. READING: a source, of roles of which these jobs are the same work, a kind, or what they are a
 * kind of. MODELLED: the model of moves, which finds it among the likeliest.
 */
export type MoveBasis = (typeof MOVE_BASES)[number];

/** Moves in rows, as a ProgressionTable has them; one is a MoveTable of its own roles. */
export interface MoveTable extends Omit<ProgressionTable, 'claims' | 'moveKind' | 'likelihood' | 'share'> {
  /** 0..1, NaN if unknown. */
  readonly likelihood: Float32Array | Float64Array;
  /** What is only there if the table is not the graph's own. */
  readonly joined?: JoinedMoves;
}

/** What moves between jobs rest on, beside their figures. */
export interface JoinedMoves {
  /** Number in MOVE_BASES. */
  readonly basis: Uint8Array;
  /** Place of the progression behind it in the graph's ProgressionTable; -1 for a move of the model. */
  readonly progression: Int32Array;
  /** What holders of each job have, in the words of every classification that moves lead to. */
  readonly held: HeldLevels;
}

/** True if moves go between jobs, false if they go between the graph's own roles. */
export function isJoined(table: MoveTable): boolean {
  return table.joined !== undefined;
}

/** The place of the progression behind a move in the graph's ProgressionTable; null for a move of the model. */
export function progressionOf({ joined }: MoveTable, move: number): number | null {
  const place = joined?.progression[move] ?? move;
  return place === -1 ? null : place;
}

/** Who says that people make a move. */
export function basisOf({ joined }: MoveTable, move: number): MoveBasis {
  return MOVE_BASES[joined?.basis[move] ?? 0]!;
}

/** The tables that the prices of steps are made from. */
export function pricedTables(
  { requirements }: Pick<CareerGraph, 'requirements'>,
  table: MoveTable,
): {
  readonly progressions: MoveTable;
  readonly requirements: CareerGraph['requirements'];
  readonly held?: HeldLevels;
} {
  return { progressions: table, requirements, ...(table.joined !== undefined && { held: table.joined.held }) };
}
