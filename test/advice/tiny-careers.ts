/** The smallest careers that a rule of advice can be asked about: a start, a job on the way and a goal. */
import type { AdviceQuestion } from '../../src/advice/chains/advice-question';
import { type Beginning, type Chain, extended } from '../../src/advice/chains/beginning';
import type { NearerCase } from '../../src/advice/chains/nearer-case';
import type { MovePrice } from '../../src/advice/price/move-price';
import { type VerdictCase, verdictCase } from '../../src/advice/verdict/verdict-case';
import type { Door, Seniority } from '../../src/domain';
import type { CareerGraph } from '../../src/graph';
import { graphOf } from '../network/roles-graph';

export const [START, JOB, GOAL] = [0, 1, 2] as const;

/** What is known of a role. */
interface Tiny {
  readonly seniority?: Seniority;
  readonly pay?: number;
  readonly discipline?: string;
  readonly experienceYears?: number;
}

interface TinyQuestion {
  readonly start?: Tiny;
  readonly job?: Tiny;
  readonly goal?: Tiny;
  /** Straight into the goal; as `moveWith`. */
  readonly direct?: Partial<MovePrice>;
  /** Relevance for the goal. */
  readonly near?: { readonly start?: number; readonly job?: number };
  readonly stepDown?: AdviceQuestion['stepDown'];
}

/** A graph of a start, a job and a goal that nothing links. */
export function tinyGraph({
  start = {},
  job = {},
  goal = {},
}: Pick<TinyQuestion, 'start' | 'job' | 'goal'>): CareerGraph {
  const given = [start, job, goal];
  const graph = graphOf({ a: {}, b: {}, c: {} });
  const roles = graph.roles.map((role, index) => {
    const { pay = null, ...known } = given[index]!;
    return { ...role, typicalPayUsd: pay, ...known };
  });
  return Object.assign(Object.create(Object.getPrototypeOf(graph)), graph, { roles }) as CareerGraph;
}

/** A question from the start to the goal. */
export function tinyQuestion({
  direct = {},
  near = {},
  stepDown = 'ONE',
  ...roles
}: TinyQuestion = {}): AdviceQuestion {
  const straight = moveWith({ from: START, to: GOAL, ...direct });
  return {
    graph: tinyGraph(roles),
    start: START,
    goal: GOAL,
    direct: straight,
    standing: {} as AdviceQuestion['standing'],
    held: [START],
    stepDown,
    near: new Map([
      [START, near.start ?? 0],
      [JOB, near.job ?? 1],
    ]),
    first: new Map(),
  };
}

/** A move with these figures; else of someone whose work counts in full, and who climbs no rung. */
export function moveWith(figures: Partial<MovePrice> = {}, door: Partial<Door> = {}): MovePrice {
  const way = {
    door: { door: 'EXPERIENCE', hiredFor: '', credentials: [], experienceYears: 0, experienceIn: [], ...door },
    credentials: [],
    besideWork: 0,
    leavesWork: false,
  };
  return {
    from: START,
    to: JOB,
    way,
    relevance: 1,
    keptRelevance: 1,
    kind: 'LATERAL',
    isNamed: true,
    sure: 1,
    share: null,
    rungs: 0,
    years: 1,
    studyYears: 0,
    trainedYears: 0,
    experienceYears: 0,
    odds: 'COMMON',
    isShut: false,
    stepDown: false,
    cost: 1,
    ...figures,
  } as unknown as MovePrice;
}

/** A credential that a move leaves to do. */
export function left(kind: string, yearsLeft: number, name: string = kind) {
  return {
    credential: { kind, name, years: yearsLeft },
    held: false,
    yearsLeft,
    by: null,
    byKind: null,
    isBesideWork: false,
  };
}

/** A move that leaves these credentials to do. */
export function moveStudying(credentials: readonly ReturnType<typeof left>[], door: Partial<Door> = {}): MovePrice {
  const move = moveWith({}, door);
  return { ...move, way: { ...move.way, credentials } } as unknown as MovePrice;
}

/** The beginning of a route. */
export function behind(...moves: readonly Partial<MovePrice>[]): Beginning {
  const beginning = moves.reduce<Beginning | null>((before, move) => extended(before, moveWith(move)), null);
  return beginning!;
}

/** A route of such moves; the last one leads into the goal. */
export function route(...moves: readonly Partial<MovePrice>[]): Chain {
  return moves.map((move, place) =>
    moveWith({ from: place === 0 ? START : JOB, to: place === moves.length - 1 ? GOAL : JOB, ...move }),
  );
}

/** A route straight into the goal, with these figures of its verdict. */
export function tinyCase(
  figures: Partial<VerdictCase> = {},
  move: Partial<MovePrice> = {},
  roles: Pick<TinyQuestion, 'start' | 'goal'> = {},
): VerdictCase {
  const chain = route(move);
  return { ...verdictCase(tinyGraph(roles), chain, { from: START, to: GOAL }), ...figures };
}

/** A hard goal, for which the job may be a nearer one. @param move - straight into the job */
export function tinyNearer({ move = {}, isOnTheWay = false, ...roles }: TinyNearer = {}): NearerCase {
  const graph = tinyGraph(roles);
  const moveTo = () => moveWith(move);
  return { graph, start: START, goal: GOAL, stations: new Set(isOnTheWay ? [JOB] : []), most: 2, moveTo };
}

interface TinyNearer extends Pick<TinyQuestion, 'start' | 'job' | 'goal'> {
  readonly move?: Partial<MovePrice>;
  readonly isOnTheWay?: boolean;
}
