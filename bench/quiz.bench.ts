/** How often the quiz finds the role whose data people answer by: adaptive beside fixed orders of the same statements. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from '../src/domain';
import type { CareerGraph } from '../src/graph';
import { readOnet, readSeeds } from '../src/importers';
import { prepareReadings, readingsOf } from '../src/network';
import { posteriorOf, type QuizModel, quizModelOf, STOP_RULE } from '../src/quiz';
import { stretchedInterests } from '../src/quiz/affinity';
import { expectedGain } from '../src/quiz/information';
import { graphOf } from './full-graph';
import { table, timed, writeResults } from './harness';
import { PUBLIC_DATA_DIR } from './public-data';
import { type Asking, adaptive, type Errors, fixed, type Outcome, simulated } from './quiz-respondents';

/** People of each role. */
const PEOPLE = 3;

const ERRORS: Readonly<Record<string, Errors>> = {
  none: { deviation: 0, leaning: 0, careless: 0 },
  small: { deviation: 0.4, leaning: 0.2, careless: 0.01 },
  usual: { deviation: 0.7, leaning: 0.4, careless: 0.03 },
  large: { deviation: 1, leaning: 0.5, careless: 0.05 },
};

/** Measures into bench/results/quiz.md. */
export async function run(): Promise<void> {
  const seeds = await readSeeds(join(__dirname, '..', 'seeds'));
  const graph = graphOf(seeds);
  const model = quizModelOf(graph);
  const roles = [...model.roles.keys()];
  const people = Array.from({ length: PEOPLE }, () => roles).flat();
  const orders: Readonly<Record<string, Asking>> = {
    'the quiz': adaptive(model),
    'fixed order, chosen well': fixed(goodOrder(model)),
    'fixed order, by chance': fixed(chanceOrder(model)),
  };
  const rows = Object.entries(ERRORS).flatMap(([name, errors]) =>
    Object.entries(orders).map(([order, asking]) => row([name, order], simulated(model, people, asking, errors, 1))),
  );
  const header = ['errors', 'statements', ...FIGURES];
  const parts = [
    `${model.roles.length} roles in ${model.jobs.length} jobs, ${model.items.length} statements, ${PEOPLE} people of each role.`,
    table(header, rows),
    ...(await withPublishedInterests()),
    speedOf(model),
  ];
  writeResults('quiz', parts.join('\n\n'));
}

const FIGURES = ['role in first 5', 'job in first 5', 'job first', 'discipline', 'also before other work', 'questions'];

function row(names: readonly string[], outcome: Outcome): readonly string[] {
  const share = (value: number) => `${(100 * value).toFixed(1)} %`;
  const { role, job, first, discipline, disciplineOverall, questions } = outcome;
  return [...names, ...[role, job, first, discipline, disciplineOverall].map(share), questions.toFixed(1)];
}

/** Each statement the one that tells most on average over people who answered those before as the quiz expects: one form for all. */
function goodOrder(model: QuizModel): readonly number[] {
  const random = randomNumbers(2);
  const sample = Array.from({ length: 150 }, () => Math.floor(random() * model.roles.length));
  const answers = sample.map((): { item: number; value: number }[] => []);
  const order: number[] = [];
  while (order.length < STOP_RULE.mostAnswered) {
    const posteriors = answers.map((each) => posteriorOf(model, each));
    const gains = model.items.map((_, item) =>
      order.includes(item) ? -1 : posteriors.reduce((sum, posterior) => sum + expectedGain(model, item, posterior), 0),
    );
    const item = gains.indexOf(Math.max(...gains));
    order.push(item);
    for (const [person, role] of sample.entries())
      answers[person]!.push({ item, value: drawn(model, item, role, random) });
  }
  return order;
}

function drawn({ chance }: QuizModel, item: number, role: number, random: () => number): number {
  let left = random();
  for (const [answer, of] of chance[item]!.entries()) {
    left -= of[role]!;
    if (left < 0) return answer + 1;
  }
  return chance[item]!.length;
}

function chanceOrder(model: QuizModel): readonly number[] {
  const random = randomNumbers(3);
  const keys = model.items.map(() => random());
  return [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!).slice(0, STOP_RULE.mostAnswered);
}

/** People whose interests are those that O*NET publishes for the same work, where its release is at hand. */
async function withPublishedInterests(): Promise<readonly string[]> {
  const directory = join(PUBLIC_DATA_DIR, 'onet-29.3');
  if (!existsSync(directory)) return ['O*NET is not at hand, so nobody answered by its interests.'];
  const graph = graphOf([...(await readSeeds(join(__dirname, '..', 'seeds'))), await readOnet(directory)]);
  await prepareReadings(graph);
  const model = quizModelOf(graph);
  const published = new Map([...model.roles.keys()].flatMap((place) => publishedFor(graph, model, place)));
  const affinityOf = (place: number, item: number) => {
    const { tie } = model.items[item]!;
    if (tie.kind !== 'interests') return model.affinity[item]![place]!;
    return stretchedInterests(model.roles, tie.weights, published.get(place)!);
  };
  const people = Array.from({ length: PEOPLE }, () => [...published.keys()]).flat();
  const rows = Object.entries(ERRORS).map(([name, errors]) =>
    row([name], simulated(model, people, adaptive(model), errors, 1, affinityOf)),
  );
  return [
    `People of the ${published.size} roles that have a reading in O*NET, with the interests that O*NET publishes for it:`,
    table(['errors', ...FIGURES], rows),
  ];
}

/** The interests of the first reading of a role in O*NET. */
function publishedFor(graph: CareerGraph, { roles }: QuizModel, place: number): [number, readonly number[]][] {
  const found = readingsOf(graph, roles[place]!.index)
    .map(({ role }) => graph.roles[role]!)
    .find(({ scheme, interests }) => scheme === 'ONET' && interests.length > 0);
  return found === undefined ? [] : [[place, found.interests]];
}

function speedOf(model: QuizModel): string {
  const asking = adaptive(model);
  const { medianMs, p95Ms } = timed([...model.roles.keys()].slice(0, 100), (place) => {
    const answers = [0, 1, 2, 3].map((item) => ({ item, value: 1 + ((place + item) % 5) }));
    asking.next(answers, posteriorOf(model, answers));
  });
  return `Choosing the next question: median ${medianMs.toFixed(2)} ms, 95 % within ${p95Ms.toFixed(2)} ms.`;
}
