/**
 * Moves out of a role that the model of moves does not know, such as ESCO's: those of its closest reading that the model knows. Whoever
 * holds a role holds its readings. They are for lists of next moves alone; routes take their moves from elsewhere.
 */
import { CLASSIFICATIONS } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import { groundsOf, type MoveGrounds } from '../moves';
import type { Profile } from '../needs';
import type { Move } from './move';
import { officialMoves, officialSentence } from './official/official-moves';
import { voiceFor } from './official/official-voice';
import { likeliestMoves, namedMoves } from './rated-moves';
import { rolesOfJob } from './readings/job-roles';
import { readingTable } from './readings/reading-table';
import { type Reading, readingsOf } from './readings/readings';
import { isSameWork } from './readings/relations';

/**
 * The moves out of a role that one of its readings lends it, likeliest first, each job once; then those of its progressions that lead
 * elsewhere. Likelihoods of the former sum to 1. Null if the model knows no reading of the role.
 */
export function liftedMoves(graph: CareerGraph, role: RoleNode, profile: Profile): readonly Move[] | null {
  const { job } = readingTable(graph);
  const own = ownMoves(graph, role, profile);
  const shown = (target: number) => (job[target] === job[role.index] ? null : job[target]!);
  for (const { role: through, relation } of readingsOf(graph, role.index)) {
    const lent = likeliestMoves(graph, graph.roles[through]!, profile, shown);
    if (lent === null) continue;
    const total = lent.reduce((sum, { likelihood }) => sum + (likelihood ?? 0), 0);
    const lifted = lent.map((move): Move => {
      const likelihood = (move.likelihood ?? 0) / total;
      const named = own.get(job[move.to]!);
      own.delete(job[move.to]!);
      if (named !== undefined) return { ...named, likelihood, isJudged: true, through };
      // What a wider role pays is not what this one does.
      const payChangeUsd = isSameWork(relation) ? move.payChangeUsd : null;
      return { ...move, from: role.index, payChangeUsd, likelihood, isJudged: true, through };
    });
    return [...lifted, ...own.values()];
  }
  return null;
}

/** By job: the surest progression of a role that leads there, the surest first. */
function ownMoves(graph: CareerGraph, role: RoleNode, profile: Profile): Map<number, Move> {
  const { job } = readingTable(graph);
  const { confidence } = graph.progressions;
  const sure = ({ progression }: Move) => confidence[progression!]!;
  const moves = namedMoves(graph, role, profile).sort((a, b) => sure(b) - sure(a));
  const jobs = new Map<number, Move>();
  for (const move of moves) if (!jobs.has(job[move.to]!)) jobs.set(job[move.to]!, move);
  return jobs;
}

/** What the model says for and against a move, and of which reading it says it; null if it does not judge the move. */
export function moveGrounds(
  graph: CareerGraph,
  { from, to, through }: Pick<Move, 'from' | 'to' | 'through'>,
): MoveGrounds | null {
  if (through === null) return withServices(graph, { from, to }, groundsOf(graph, graph.roles[from]!, to));
  const reading = readingsOf(graph, from).find(({ role }) => role === through);
  for (const target of rolesOfJob(graph, to)) {
    const grounds = groundsOf(graph, graph.roles[through]!, target);
    if (grounds !== null && reading !== undefined)
      return {
        ...withServices(graph, { from: through, to: target }, grounds)!,
        note: [lentBy(graph, reading), grounds.note].filter((each) => each !== null).join(' '),
      };
  }
  return null;
}

/** The grounds with what employment services add to them, strongest first. */
function withServices(
  graph: CareerGraph,
  { from, to }: { readonly from: number; readonly to: number },
  grounds: MoveGrounds | null,
): MoveGrounds | null {
  const [official] = officialMoves(graph, from, to);
  const voice = official === undefined ? null : voiceFor(graph, from);
  if (grounds === null || official === undefined || voice === null) return grounds;
  const heard = {
    factor: 'OFFICIAL' as const,
    contribution: Math.log(voice(to)),
    sentence: officialSentence(official),
  };
  const reasons = [...grounds.reasons, heard].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return { ...grounds, reasons };
}

/** "Modelled for Electricians (O*NET), of which it is a kind." */
function lentBy(graph: CareerGraph, { role, relation }: Reading): string {
  const { title, scheme, source } = graph.roles[role]!;
  const where = CLASSIFICATIONS[scheme].isOurs ? '' : ` (${graph.sources[source]!.name})`;
  return `Modelled for ${title}${where}, ${WHICH_IS[relation]}.`;
}

const WHICH_IS: Readonly<Record<Reading['relation'], string>> = {
  exactMatch: 'which is the same work',
  closeMatch: 'which is the same work',
  broadMatch: 'of which it is a kind',
  narrowMatch: 'which is a kind of it',
};
