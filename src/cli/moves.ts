import type { Snapshot } from '../app';
import type { Move, MoveOrder } from '../network';
import { profileWithCv } from './cv-option';
import { nameOf } from './node-name';
import { print, printJson, table } from './print';
import { withSnapshot } from './with-store';

export interface MovesOptions {
  readonly have?: string[];
  readonly cv?: string;
  readonly hours?: number;
  readonly order: keyof typeof MOVE_ORDERS;
  readonly first: number;
  /** False after `--no-step-down`. */
  readonly stepDown: boolean;
  readonly json?: true;
}

/** Words for the orders of moves. */
export const MOVE_ORDERS = {
  likelihood: 'LIKELIHOOD',
  time: 'TIME',
  coverage: 'COVERAGE',
  pay: 'PAY',
  confidence: 'CONFIDENCE',
} as const satisfies Record<string, MoveOrder>;

/** `career-atlas moves`. */
export function movesCommand(ref: string, options: MovesOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const { first, order, stepDown: allowStepDown } = options;
    const role = snapshot.role('role', ref);
    const profile = await profileWithCv(snapshot, options);
    const moves = snapshot.nextMoves(role, { profile, orderBy: MOVE_ORDERS[order], allowStepDown });
    const page = moves.slice(0, first);
    if (options.json) printJson({ role: role.id, title: role.title, moves: page.map((move) => plain(snapshot, move)) });
    else if (page.length === 0) print(`No move out of ${role.title} is known.`);
    else printMoves(snapshot, page);
    return page.length === 0 ? 1 : 0;
  });
}

function printMoves(snapshot: Snapshot, moves: readonly Move[]): void {
  const { roles } = snapshot.graph;
  const rows = moves.map((move) => [
    nameOf(roles[move.to]),
    move.likelihood === null ? '?' : (move.likelihood * 100).toFixed(2),
    move.years ?? '?',
    move.learningHours ?? '?',
    move.coverage === null ? '?' : Math.round(move.coverage * 100),
    move.payChangeUsd === null ? '?' : move.payChangeUsd.toLocaleString('en-US'),
    move.stepDown ? 'down' : '',
    sentences(snapshot, move).slice(0, 2).join(' '),
  ]);
  print(table(['move to', 'of leavers %', 'years', 'hours', 'covered %', 'pay change $', '', 'why'], rows));
}

/** What makes the move likelier, strongest first. */
function sentences(snapshot: Snapshot, move: Move): readonly string[] {
  const reasons = move.isJudged ? (snapshot.moveGrounds(move)?.reasons ?? []) : [];
  return reasons.filter((reason) => reason.contribution > 0).map((reason) => reason.sentence);
}

function plain(snapshot: Snapshot, { from, to, progression, isJudged, ...move }: Move): unknown {
  const { roles, progressions } = snapshot.graph;
  const grounds = isJudged ? snapshot.moveGrounds({ from, to }) : null;
  return {
    to: { id: roles[to]?.id, title: roles[to]?.title },
    ...move,
    confidence: progression === null ? null : progressions.confidence[progression],
    likelihoodFactors: grounds?.reasons ?? [],
    likelihoodNote: grounds?.note ?? null,
  };
}
