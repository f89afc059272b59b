/** Made-up people who take the quiz: each suits one role, and answers as the role's data say, with errors of their own. */
import { randomNumbers } from '../src/domain';
import {
  ANSWERS,
  disciplineShares,
  expectedAnswer,
  jobShares,
  LEAST_ANSWER,
  MOST_ANSWER,
  mostTelling,
  posteriorOf,
  type QuizModel,
  STOP_RULE,
} from '../src/quiz';

/**
 * How far people's answers are from those expected. It is another kind of error than the quiz assumes: Laplace's distribution, with
 * long tails; a leaning of each person to agree or disagree with everything; and careless answers.
 */
export interface Errors {
  /** Standard deviation of the error of each answer, in answers. */
  readonly deviation: number;
  /** Largest leaning; it is the same for all answers of a person. */
  readonly leaning: number;
  /** Share of careless answers. */
  readonly careless: number;
}

/** What is asked of a person. */
export interface Asking {
  /** The item to ask next, or null to stop. */
  next(answers: readonly { readonly item: number; readonly value: number }[], posterior: Float64Array): number | null;
}

/** The quiz itself: the most telling item, until the stop rule holds. People who answer the same are asked the same, which is worked out once. */
export function adaptive(model: QuizModel): Asking {
  const known = new Map<string, number | null>();
  return {
    next: (answers, posterior) => {
      const key = answers.map(({ item, value }) => `${item} ${value}`).join();
      const before = known.get(key);
      if (before !== undefined) return before;
      const item = nextOf(answers, posterior);
      known.set(key, item);
      return item;
    },
  };

  function nextOf(...[answers, posterior]: Parameters<Asking['next']>): number | null {
    const best = Math.max(...jobShares(model, posterior));
    const { mostAnswered, leastAnswered, certain } = STOP_RULE;
    if (answers.length >= mostAnswered || (answers.length >= leastAnswered && best >= certain)) return null;
    return mostTelling(model, posterior, new Set(answers.map(({ item }) => item)))?.item ?? null;
  }
}

/** The same items for everybody, in this order. */
export function fixed(order: readonly number[]): Asking {
  return { next: (answers) => order[answers.length] ?? null };
}

/** What came of many people, as shares of them. */
export interface Outcome {
  readonly people: number;
  /** Their role is among the five likeliest roles; their job is among the five likeliest jobs, or is the first. */
  readonly role: number;
  readonly job: number;
  readonly first: number;
  /** Of those in a discipline: it is the first of the eight, or is also likelier than all work outside them. */
  readonly discipline: number;
  readonly disciplineOverall: number;
  /** Questions asked on average. */
  readonly questions: number;
}

/** Has people of these roles take a quiz. @param affinityOf - what a person of a role has of what an item is tied to, 0..1 */
export function simulated(
  model: QuizModel,
  people: readonly number[],
  asking: Asking,
  errors: Errors,
  seed: number,
  affinityOf = (role: number, item: number) => model.affinity[item]![role]!,
): Outcome {
  const random = randomNumbers(seed);
  const sums = { role: 0, job: 0, first: 0, discipline: 0, disciplineOverall: 0, inDiscipline: 0, questions: 0 };
  for (const role of people) {
    const leaning = (2 * random() - 1) * errors.leaning;
    const answers: { item: number; value: number }[] = [];
    let posterior = posteriorOf(model, answers);
    for (let item = asking.next(answers, posterior); item !== null; item = asking.next(answers, posterior)) {
      const meant = expectedAnswer(affinityOf(role, item)) + leaning + laplace(random, errors.deviation);
      const careless = random() < errors.careless;
      const value = careless ? ANSWERS[Math.floor(random() * ANSWERS.length)]! : Math.round(meant);
      answers.push({ item, value: Math.max(LEAST_ANSWER, Math.min(MOST_ANSWER, value)) });
      posterior = posteriorOf(model, answers);
    }
    const jobs = best(jobShares(model, posterior), 5);
    const disciplines = disciplineShares(model, posterior);
    const own = model.disciplineOf[role]!;
    const elsewhere = disciplines.length - 1;
    sums.questions += answers.length;
    if (best(posterior, 5).includes(role)) sums.role++;
    if (jobs.includes(model.jobOf[role]!)) sums.job++;
    if (jobs[0] === model.jobOf[role]) sums.first++;
    if (own === elsewhere) continue;
    sums.inDiscipline++;
    if (best(disciplines.subarray(0, elsewhere), 1)[0] === own) sums.discipline++;
    if (best(disciplines, 1)[0] === own) sums.disciplineOverall++;
  }
  const { inDiscipline } = sums;
  return {
    people: people.length,
    role: sums.role / people.length,
    job: sums.job / people.length,
    first: sums.first / people.length,
    discipline: sums.discipline / inDiscipline,
    disciplineOverall: sums.disciplineOverall / inDiscipline,
    questions: sums.questions / people.length,
  };
}

/** Places of the largest values, largest first; the first of equals. */
function best(values: Float64Array, count: number): readonly number[] {
  return [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b).slice(0, count);
}

/** An error with Laplace's distribution. */
function laplace(random: () => number, deviation: number): number {
  const half = random() - 0.5;
  return (-deviation / Math.SQRT2) * Math.sign(half) * Math.log(1 - 2 * Math.abs(half));
}
