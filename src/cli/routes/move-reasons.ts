/** Why moves are likely, in as few words as tell it: each reason once, with the moves that it speaks for. */

import type { Snapshot } from '../../app';
import type { MoveFactor } from '../../moves';
import type { Move } from '../../network';

/** How many reasons of a move are shown, strongest first. */
const MOST_REASONS = 2;
/** A reason is shown as shared by nearly all moves if at most this many lack it. */
const MOST_EXCEPTIONS = 2;

/** A move by its title, with what speaks for it, strongest first. */
export interface ReasonedMove {
  readonly title: string;
  readonly reasons: readonly string[];
}

/** A reason, and the moves that it makes likelier. */
export interface SharedReason {
  readonly sentence: string;
  /** "all of them", "all but A; B", "A; B; C": titles have commas in them. */
  readonly whose: string;
}

/** What makes a move likelier and its row in the table doesn't tell, strongest first. */
export function reasonedMove(snapshot: Snapshot, move: Move): ReasonedMove {
  const reasons = move.isJudged ? (snapshot.moveGrounds(move)?.reasons ?? []) : [];
  const told = reasons.filter(({ factor, contribution }) => contribution > 0 && !isInRow(move, factor));
  return {
    title: snapshot.graph.roles[move.to]?.title ?? '',
    reasons: told.slice(0, MOST_REASONS).map(({ sentence }) => sentence),
  };
}

/** True if the row has the figure itself: how pay changes, and what share of the needs is had. */
function isInRow({ payChangeUsd, coverage }: Move, factor: MoveFactor): boolean {
  if (factor === 'PAY') return payChangeUsd !== null;
  return factor === 'SKILLS' && coverage !== null;
}

/** The reasons of all moves, each once; first what speaks for most. */
export function sharedReasons(moves: readonly ReasonedMove[]): readonly SharedReason[] {
  const sentences = [...new Set(moves.flatMap(({ reasons }) => reasons))];
  const having = (sentence: string) => moves.filter(({ reasons }) => reasons.includes(sentence));
  return sentences
    .map((sentence) => ({ sentence, having: having(sentence) }))
    .sort((a, b) => b.having.length - a.having.length)
    .map((each) => ({ sentence: each.sentence, whose: whose(moves, each.having) }));
}

function whose(moves: readonly ReasonedMove[], having: readonly ReasonedMove[]): string {
  const titles = (some: readonly ReasonedMove[]) => some.map(({ title }) => title).join('; ');
  const lacking = moves.filter((move) => !having.includes(move));
  if (having.length === 1 || having.length <= lacking.length || lacking.length > MOST_EXCEPTIONS) return titles(having);
  return lacking.length === 0 ? 'all of them' : `all but ${titles(lacking)}`;
}
