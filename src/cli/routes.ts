import { RANKINGS, type RouteInput, type RunningAtlas } from '../app';
import { count } from '../domain';
import type { NoRoute, Route, RouteSet } from '../routes';
import { profileWithCv } from './cv-option';
import { print, printJson, table, usd } from './print';
import { nameOf, tellUnknown } from './unknown-reference';
import { withAtlas } from './with-store';

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
  readonly minPay?: number;
  readonly stepDown?: true;
  readonly json?: true;
}

/** `career-atlas routes`. */
export function routesCommand(from: string, to: string, options: RouteOptions): Promise<number> {
  return withAtlas(async (atlas) => {
    const input: RouteInput = {
      from,
      to,
      profile: await profileWithCv(atlas, options),
      rankBy: RANKINGS[options.rank],
      first: options.first,
      via: options.via,
      avoid: options.avoid,
      maxSteps: options.maxSteps,
      maxYears: options.maxYears,
      maxStepHours: options.maxStepHours,
      minPayUsd: options.minPay,
      allowStepDown: options.stepDown,
    };
    const answer = atlas.routes(input);
    if (answer.kind === 'UnknownReference') return tellUnknown(atlas, answer);
    if (options.json) printJson(withNames(atlas, answer));
    else if (answer.kind === 'NoRoute') printNoRoute(atlas, answer);
    else printRoutes(atlas, answer);
    return answer.kind === 'RouteSet' ? 0 : 1;
  });
}

function printRoutes(atlas: RunningAtlas, { routes, exact }: RouteSet): void {
  routes.forEach((route, place) => {
    print(`${place === 0 ? '' : '\n'}${place + 1}. ${headline(atlas, route)}`);
    printRoute(atlas, route);
  });
  if (!exact) print('\nThe search ran out of time: there may be better routes. Ask for fewer steps (--max-steps).');
}

function headline(atlas: RunningAtlas, route: Route): string {
  return route.roles.map((role) => nameOf(atlas.graph().roles[role])).join(' -> ');
}

function printRoute(atlas: RunningAtlas, route: Route): void {
  const graph = atlas.graph();
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

function printNoRoute(atlas: RunningAtlas, { reason, relaxation, nearest }: NoRoute): void {
  print(reason);
  if (relaxation !== null) print(relaxation);
  if (nearest === null) return;
  print(`\nThat would open: ${headline(atlas, nearest)}`);
  printRoute(atlas, nearest);
}

/** The answer with ids and titles in place of numbers. */
function withNames(atlas: RunningAtlas, answer: RouteSet | NoRoute): unknown {
  if (answer.kind === 'RouteSet') return { ...answer, routes: answer.routes.map((route) => plainRoute(atlas, route)) };
  return { ...answer, nearest: answer.nearest === null ? null : plainRoute(atlas, answer.nearest) };
}

function plainRoute(atlas: RunningAtlas, route: Route): unknown {
  const { roles, competencies } = atlas.graph();
  const role = (number: number) => ({ id: roles[number]?.id, title: roles[number]?.title });
  return {
    ...route,
    roles: route.roles.map(role),
    steps: route.steps.map(({ detail, progression: _, ...step }) => ({
      ...step,
      from: role(step.from),
      to: role(step.to),
      have: detail().have.map((match) => ({ ...match, competency: nameOf(competencies[match.competency]) })),
      learn: detail().learn.map((gap) => ({ ...gap, competency: nameOf(competencies[gap.competency]) })),
    })),
  };
}
