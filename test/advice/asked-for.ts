/** Routes on the graph of the seeds, as a person with a profile gets them. */
import type { NoRoute, Route, RouteSet } from '../../src/advice';
import type { CareerGraph } from '../../src/graph';
import { seedsGraph } from '../app/seeds-graph';
import { routesOf } from '../asked';

export let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

type Input = Parameters<typeof routesOf>[1];
export type Profile = NonNullable<Input['profile']>;
export type More = Partial<Input>;

/** The whole answer. */
export const ask = (from: string, to: string, more: More = {}): RouteSet | NoRoute =>
  routesOf(graph, { from, to, ...more });

/** The routes of an answer that has some. */
export const routesFor = (from: string, to: string, more: More = {}): readonly Route[] => {
  const answer = ask(from, to, more);
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  return answer.routes;
};

/** The way through the goal's own door. */
export const direct = (from: string, to: string, profile: Profile = {}): Route =>
  routesFor(from, to, { profile, first: 20 }).find(({ steps }) => steps.length === 1)!;

/** What is held and left of each credential of the last step. */
export const credentialsOf = ({ steps }: Route) =>
  Object.fromEntries(
    steps.at(-1)!.entry.credentials.map(({ credential, held, yearsLeft }) => [credential.name, { held, yearsLeft }]),
  );
