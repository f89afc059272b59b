/** Why moves are likely, in as few words as tell it: each reason once, with the moves that it speaks for. */
import type { Move, RunningAtlas } from '../app';
import type { MoveFactor } from '../moves';

/** Reasons of a move that are told, the strongest ones. */
const MOST_REASONS = 2;
/** A reason is told of all but a few if no more than these lack it. */
const MOST_EXCEPTIONS = 2;

/** A reason, and the moves that it makes likelier. */
export interface SharedReason {
  readonly sentence: string;
  /** "all of them", "all but A; B", "A; B; C": titles have commas in them. */
  readonly whose: string;
}

/** The strongest reasons for each move that its row in the table doesn't tell, said once each; first what speaks for most. */
export function sharedReasons(atlas: RunningAtlas, moves: readonly Move[]): readonly SharedReason[] {
  const bySentence = new Map<string, Move[]>();
  for (const move of moves) {
    for (const sentence of reasonsBesideRow(atlas, move)) {
      const alike = bySentence.get(sentence);
      if (alike === undefined) bySentence.set(sentence, [move]);
      else alike.push(move);
    }
  }
  return [...bySentence]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([sentence, having]) => ({ sentence, whose: whose(atlas, moves, having) }));
}

function reasonsBesideRow(atlas: RunningAtlas, move: Move): readonly string[] {
  const reasons = move.isJudged ? (atlas.moveGrounds(move)?.reasons ?? []) : [];
  return reasons
    .filter(({ factor, contribution }) => contribution > 0 && !isInRow(move, factor))
    .slice(0, MOST_REASONS)
    .map(({ sentence }) => sentence);
}

/** True if the row has the figure itself: how pay changes, and what share of the needs is had. */
function isInRow({ payChangeUsd, coverage }: Move, factor: MoveFactor): boolean {
  if (factor === 'PAY') return payChangeUsd !== null;
  return factor === 'SKILLS' && coverage !== null;
}

function whose(atlas: RunningAtlas, moves: readonly Move[], having: readonly Move[]): string {
  const titles = (some: readonly Move[]) => some.map(({ to }) => atlas.graph().roles[to]?.title ?? '').join('; ');
  const lacking = moves.filter((move) => !having.includes(move));
  if (having.length === 1 || having.length <= lacking.length || lacking.length > MOST_EXCEPTIONS) return titles(having);
  return lacking.length === 0 ? 'all of them' : `all but ${titles(lacking)}`;
}
