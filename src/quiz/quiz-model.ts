/** What the quiz works out of a graph once: whom it can name, what it can ask, and how likely each answer of each role is. */
import { CLASSIFICATIONS, type QuizItem, quizItemOf } from '../domain';
import { type CareerGraph, type DisciplineNode, type RoleNode, type Sliced, workOnce } from '../graph';
import { affinitiesTo } from './affinity';
import { jobsOf } from './jobs';
import { ANSWERS, answerChances, expectedAnswer } from './response-model';

export interface QuizModel {
  /** Our own roles with an interest profile, ascending; arrays below have a value for each. */
  readonly roles: readonly RoleNode[];
  /** Places in `roles` of the rungs of each job. */
  readonly jobs: readonly (readonly number[])[];
  /** The job of each role. */
  readonly jobOf: Int32Array;
  /** The discipline of each role, a place in `disciplines`, or their number for work outside them. */
  readonly disciplineOf: Int32Array;
  readonly disciplines: readonly DisciplineNode[];
  /** Probability before any answer: all jobs are as likely, and so are the rungs of each. */
  readonly prior: Float64Array;
  /** In the order of their ids. */
  readonly items: readonly QuizItem[];
  readonly itemAt: ReadonlyMap<string, number>;
  /** By item: 0..1 for each role. */
  readonly affinity: readonly Float64Array[];
  /** By item, then by answer - 1: the chance of this answer for each role. */
  readonly chance: readonly (readonly Float64Array[])[];
  /** By item: bits of doubt about the answer that remain once the role is known, for each role. */
  readonly doubt: readonly Float64Array[];
}

const models = workOnce(modelOf);

/** The model of a graph, without items if its seeds have no quiz. About 0.1 s once for 554 roles and 142 items. */
export const quizModelOf: (graph: CareerGraph) => QuizModel = models.of;

/** The same in slices. */
export const quizModelInSlices: (graph: CareerGraph) => Sliced<QuizModel> = models.within;

function* modelOf(graph: CareerGraph): Sliced<QuizModel> {
  const roles = graph.roles.filter(({ scheme, interests }) => CLASSIFICATIONS[scheme].isOurs && interests.length > 0);
  const items = roles.length === 0 ? [] : itemsOf(graph);
  const jobs = jobsOf(graph, roles);
  const jobOf = new Int32Array(roles.length);
  const prior = new Float64Array(roles.length);
  for (const [job, places] of jobs.entries()) {
    for (const place of places) {
      jobOf[place] = job;
      prior[place] = 1 / jobs.length / places.length;
    }
  }
  const affinity: Float64Array[] = [];
  const chance: (readonly Float64Array[])[] = [];
  const doubt: Float64Array[] = [];
  for (const item of items) {
    const had = affinitiesTo(graph, roles, item);
    const chances = chancesOf(had);
    affinity.push(had);
    chance.push(chances);
    doubt.push(doubtsOf(chances));
    yield;
  }
  const itemAt = new Map(items.map(({ id }, at) => [id, at]));
  return { roles, jobs, jobOf, ...disciplinesOf(graph, roles), prior, items, itemAt, affinity, chance, doubt };
}

function disciplinesOf({ disciplines }: CareerGraph, roles: readonly RoleNode[]) {
  const places = new Map(disciplines.map(({ id }, at) => [id, at]));
  return {
    disciplines,
    disciplineOf: Int32Array.from(roles, ({ discipline }) => places.get(discipline ?? '') ?? disciplines.length),
  };
}

function itemsOf(graph: CareerGraph): readonly QuizItem[] {
  const texts = graph.sources.flatMap(({ quiz = [] }) => quiz);
  return texts.map(quizItemOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function chancesOf(affinity: Float64Array): readonly Float64Array[] {
  // Most roles have nothing of what a statement is tied to, so many affinities are equal.
  const known = new Map<number, readonly number[]>();
  const chances = Array.from(affinity, (each) => {
    const chance = known.get(each) ?? answerChances(expectedAnswer(each));
    known.set(each, chance);
    return chance;
  });
  return ANSWERS.map((_, at) => Float64Array.from(chances, (of) => of[at] as number));
}

function doubtsOf(chance: readonly Float64Array[]): Float64Array {
  return Float64Array.from(chance[0]!, (_, role) =>
    chance.reduce((bits, of) => bits - (of[role] as number) * Math.log2(of[role] as number), 0),
  );
}
