import { firstMove, type Odds, usualHolder } from '../../advice';
import { QUESTIONS, type Snapshot } from '../../app';
import type { RoleNode } from '../../graph';
import { jobsOf, type Move, officialMoves, officialSentence } from '../../network';
import { profileWithCv } from '../options/cv-option';
import type { ProfileOptions } from '../options/profile-option';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { plainReadings, tellReadings } from '../print/read-as';
import { table } from '../print/table';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { reasonedMove, sharedReasons } from './move-reasons';
import { SHORT_ODDS } from './odds-words';

export type MovesOptions = ReadOptions & ProfileOptions & { readonly first: number; readonly json?: true };

/** `career-atlas moves`. */
export function movesCommand(ref: string, options: MovesOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const role = snapshot.role('role', ref);
    const profile = await profileWithCv(snapshot, options);
    const moves = snapshot.nextMoves(role, inputFrom(QUESTIONS.nextMoves.fields, options, { profile }));
    const page = moves.slice(0, options.first);
    if (options.json) {
      const understood = plainReadings(snapshot, { role: ref });
      printJson({ understood, role: role.id, title: role.title, moves: page.map((move) => plain(snapshot, move)) });
      return page.length === 0 ? EXIT.no : EXIT.done;
    }
    tellReadings(snapshot, { role: ref });
    if (page.length === 0) print(prose(`No move out of ${role.title} is known.`));
    else printMoves(snapshot, role, page);
    return page.length === 0 ? EXIT.no : EXIT.done;
  });
}

/** How often people manage a move, as the first step of a route says it. */
function oddsOf({ graph }: Snapshot, { from, to }: Pick<Move, 'from' | 'to'>): Odds {
  const { standIn } = jobsOf(graph);
  const [start, goal] = [standIn[from]!, standIn[to]!];
  return firstMove(graph, usualHolder(graph, start), start, goal).odds;
}

function printMoves(snapshot: Snapshot, role: RoleNode, moves: readonly Move[]): void {
  const { roles } = snapshot.graph;
  const through = moves.find((move) => move.through !== null)?.through ?? null;
  const lent = through === null ? '' : `, estimated as those of ${nameOf(roles[through])}`;
  print(`${prose(`Moves out of ${role.title} (${role.id})${lent}:`)}\n`);
  const rows = moves.map((move) => [
    nameOf(roles[move.to]),
    move.likelihood === null ? null : (move.likelihood * 100).toFixed(2),
    move.years,
    move.learningHours,
    move.coverage === null ? null : Math.round(move.coverage * 100),
    SHORT_ODDS[oddsOf(snapshot, move)],
    move.payChangeUsd === null ? null : signed(move.payChangeUsd),
    move.stepDown ? 'down' : '',
  ]);
  print(table(['move to', 'leavers %', 'years', 'hours', 'have %', 'who gets in', 'pay change', 'step'], rows));
  for (const { sentence, whose } of namedByServices(snapshot, moves)) print(prose(`${sentence} (${whose})`, '- '));
  const reasons = sharedReasons(moves.map((move) => reasonedMove(snapshot, move)));
  if (reasons.length > 0) print('\nWhat else makes them likely:');
  for (const { sentence, whose } of reasons) print(prose(`${sentence} (${whose})`, '- '));
}

/** Which services name which of the moves, nearest first, one line a service. */
function namedByServices(
  { graph }: Snapshot,
  moves: readonly Move[],
): readonly { readonly sentence: string; readonly whose: string }[] {
  const named = new Map<string, string[]>();
  for (const { from, to } of moves)
    for (const { source } of officialMoves(graph, from, to)) {
      const titles = named.get(source.name) ?? [];
      named.set(source.name, [...titles, nameOf(graph.roles[to])]);
    }
  return Array.from(named, ([name, titles]) => ({ sentence: `Also named by ${name}.`, whose: titles.join('; ') }));
}

/** "+26,310", "-4,000", "0" */
export function signed(amount: number): string {
  return `${amount > 0 ? '+' : ''}${amount.toLocaleString('en-US')}`;
}

function plain(snapshot: Snapshot, { from, to, progression, isJudged, through, ...move }: Move): unknown {
  const { roles, progressions } = snapshot.graph;
  const grounds = isJudged ? snapshot.moveGrounds({ from, to, through }) : null;
  return {
    to: { id: roles[to]?.id, title: roles[to]?.title },
    ...move,
    through: through === null ? null : { id: roles[through]?.id, title: roles[through]?.title },
    odds: oddsOf(snapshot, { from, to }),
    confidence: progression === null ? null : progressions.confidence[progression],
    likelihoodFactors: grounds?.reasons ?? [],
    likelihoodNote: grounds?.note ?? null,
    namedBy: officialMoves(snapshot.graph, from, to).map((said) => ({
      country: said.country,
      rank: said.rank,
      percent: said.percent,
      sentence: officialSentence(said),
    })),
  };
}
