import type { RouteInput, Snapshot } from '../app';
import { count } from '../domain';
import { RANKINGS } from '../exports';
import { type NoRoute, plainRoute, plainStep, type Route, type RouteSet } from '../routes';
import { profileWithCv } from './cv-option';
import { nameOf } from './node-name';
import { print, printJson, table, usd } from './print';
import { withSnapshot } from './with-store';

export interface RouteOptions {
  readonly have?: string[];
  readonly hours?: number;
  readonly cv?: string;
  readonly rank: keyof typeof RANKINGS;
  readonly first?: number;
  readonly via?: string[];
  readonly avoid?: string[];
  readonly maxSteps?: number;
  readonly maxYears?: number;
  readonly maxStepHours?: number;
  readonly minCoverage?: number;
  readonly minPay?: number;
  readonly stepDown?: true;
  readonly json?: true;
}

/** `career-atlas routes`. */
export function routesCommand(from: string, to: string, options: RouteOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const input: RouteInput = {
      from,
      to,
      profile: await profileWithCv(snapshot, options),
      rankBy: RANKINGS[options.rank],
      first: options.first,
      via: options.via,
      avoid: options.avoid,
      maxSteps: options.maxSteps,
      maxYears: options.maxYears,
      maxStepHours: options.maxStepHours,
      minCoverage: options.minCoverage,
      minPayUsd: options.minPay,
      allowStepDown: options.stepDown,
    };
    const answer = snapshot.routes(input);
    if (options.json) printJson(withNames(snapshot, answer));
    else if (answer.kind === 'NoRoute') printNoRoute(snapshot, answer);
    else printRoutes(snapshot, answer);
    return answer.kind === 'RouteSet' ? 0 : 1;
  });
}

function printRoutes(snapshot: Snapshot, { routes, exact }: RouteSet): void {
  routes.forEach((route, place) => {
    print(`${place === 0 ? '' : '\n'}${place + 1}. ${headline(snapshot, route)}`);
    printRoute(snapshot, route);
  });
  if (!exact) print('\nThe search ran out of time: there may be better routes. Ask for fewer steps (--max-steps).');
}

function headline(snapshot: Snapshot, route: Route): string {
  return route.roles.map((role) => nameOf(snapshot.graph.roles[role])).join(' -> ');
}

function printRoute(snapshot: Snapshot, route: Route): void {
  const graph = snapshot.graph;
  const pay = graph.roles[route.roles.at(-1)!]?.typicalPayUsd ?? null;
  print(
    `   ${route.years} years, ${count(route.learningHours, 'hour')} of learning, pay ${usd(graph.roles[route.roles[0]!]?.typicalPayUsd)} -> ${usd(pay)}, confidence ${route.confidence}`,
  );
  const rows = route.steps.map((step) => [
    nameOf(graph.roles[step.to]),
    step.years,
    step.learningHours,
    step.coverage === null ? '?' : Math.round(step.coverage * 100),
    step
      .detail()
      .learn.slice(0, 3)
      .map((gap) => nameOf(graph.competencies[gap.competency]))
      .join(', '),
  ]);
  print(table(['step to', 'years', 'hours', 'covered %', 'learn first'], rows).replace(/^/gm, '   '));
  for (const sentence of route.why) print(`   - ${sentence}`);
}

function printNoRoute(snapshot: Snapshot, { reason, relaxation, nearest }: NoRoute): void {
  print(reason);
  if (relaxation !== null) print(relaxation);
  if (nearest === null) return;
  print(`\nThat would open: ${headline(snapshot, nearest)}`);
  printRoute(snapshot, nearest);
}

/** The answer with ids and titles in place of numbers. */
function withNames(snapshot: Snapshot, answer: RouteSet | NoRoute): unknown {
  if (answer.kind === 'RouteSet')
    return { ...answer, routes: answer.routes.map((route) => namedRoute(snapshot, route)) };
  return { ...answer, nearest: answer.nearest === null ? null : namedRoute(snapshot, answer.nearest) };
}

function namedRoute(snapshot: Snapshot, route: Route): unknown {
  const { roles, competencies } = snapshot.graph;
  const role = (number: number) => ({ id: roles[number]?.id, title: roles[number]?.title });
  return {
    ...plainRoute(route),
    roles: route.roles.map(role),
    steps: route.steps.map((step) => {
      const { progression: _, ...plain } = plainStep(step);
      const { have, learn } = step.detail();
      return {
        ...plain,
        from: role(step.from),
        to: role(step.to),
        have: have.map((match) => ({ ...match, competency: nameOf(competencies[match.competency]) })),
        learn: learn.map((gap) => ({ ...gap, competency: nameOf(competencies[gap.competency]) })),
      };
    }),
  };
}
