import type { Move, MoveOrder, RunningAtlas } from '../app';
import { profileWithCv } from './cv-option';
import { print, printJson, table } from './print';
import { nameOf, tellUnknown, tellUnknownRole } from './unknown-reference';
import { withAtlas } from './with-store';

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
  return withAtlas(async (atlas) => {
    const { first, order, stepDown: allowStepDown } = options;
    const role = atlas.resolve('Role', 'role', ref);
    if (role?.kind !== 'Role') return tellUnknownRole(atlas, ref);
    const profile = await profileWithCv(atlas, options);
    const moves = atlas.nextMoves(role, { profile, orderBy: MOVE_ORDERS[order], allowStepDown });
    if ('kind' in moves) return tellUnknown(atlas, moves);
    const page = moves.slice(0, first);
    if (options.json) printJson({ role: role.id, title: role.title, moves: page.map((move) => plain(atlas, move)) });
    else if (page.length === 0) print(`No move out of ${role.title} is known.`);
    else printMoves(atlas, page);
    return page.length === 0 ? 1 : 0;
  });
}

function printMoves(atlas: RunningAtlas, moves: readonly Move[]): void {
  const { roles } = atlas.graph();
  const rows = moves.map((move) => [
    nameOf(roles[move.to]),
    move.likelihood === null ? '?' : (move.likelihood * 100).toFixed(2),
    move.years ?? '?',
    move.learningHours ?? '?',
    move.coverage === null ? '?' : Math.round(move.coverage * 100),
    move.payChangeUsd === null ? '?' : move.payChangeUsd.toLocaleString('en-US'),
    move.stepDown ? 'down' : '',
    sentences(atlas, move).slice(0, 2).join(' '),
  ]);
  print(table(['move to', 'of leavers %', 'years', 'hours', 'covered %', 'pay change $', '', 'why'], rows));
}

/** What makes the move likelier, strongest first. */
function sentences(atlas: RunningAtlas, move: Move): readonly string[] {
  const reasons = move.isJudged ? (atlas.moveGrounds(move)?.reasons ?? []) : [];
  return reasons.filter((reason) => reason.contribution > 0).map((reason) => reason.sentence);
}

function plain(atlas: RunningAtlas, { from, to, progression, isJudged, ...move }: Move): unknown {
  const { roles, progressions } = atlas.graph();
  const grounds = isJudged ? atlas.moveGrounds({ from, to }) : null;
  return {
    to: { id: roles[to]?.id, title: roles[to]?.title },
    ...move,
    confidence: progression === null ? null : progressions.confidence[progression],
    likelihoodFactors: grounds?.reasons ?? [],
    likelihoodNote: grounds?.note ?? null,
  };
}
