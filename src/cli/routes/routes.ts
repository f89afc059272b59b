import { QUESTIONS, type Snapshot } from '../../app';
import { count } from '../../domain';
import { type NoRoute, plainRoute, plainStep, type Route, type RouteSet } from '../../routes';
import { EXIT } from '../help';
import { type ProfileOptions, profileWithCv } from '../options/cv-option';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose, usd } from '../print/print';
import { plainReadings, tellReadings } from '../print/read-as';
import { table } from '../print/table';
import { terminalWidth } from '../print/terminal';
import { withSnapshot } from '../with-store';

export type RouteOptions = ReadOptions & ProfileOptions & { readonly json?: true };

/** What belongs to a route stands below its headline, behind this. */
const INDENT = '   ';

/** `career-atlas routes`. */
export function routesCommand(from: string, to: string, options: RouteOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const profile = await profileWithCv(snapshot, options);
    const input = inputFrom(QUESTIONS.routes.fields, options, { from, to, profile });
    const answer = snapshot.routes(input);
    if (options.json) {
      printJson({ understood: plainReadings(snapshot, { from, to }), ...withNames(snapshot, answer) });
      return exitOf(answer);
    }
    tellReadings(snapshot, { from, to });
    if (answer.kind === 'NoRoute') printNoRoute(snapshot, answer);
    else printRoutes(snapshot, answer);
    return exitOf(answer);
  });
}

function exitOf({ kind }: RouteSet | NoRoute): number {
  return kind === 'RouteSet' ? EXIT.done : EXIT.no;
}

function printRoutes(snapshot: Snapshot, { routes, exact }: RouteSet): void {
  routes.forEach((route, place) => {
    print((place === 0 ? '' : '\n') + prose(headline(snapshot, route), `${place + 1}. `));
    printRoute(snapshot, route);
  });
  if (!exact) {
    const remedy = 'Give it more time (--budget), or ask for fewer steps (--max-steps).';
    print(`\n${prose(`The search ran out of time: there may be better routes. ${remedy}`)}`);
  }
}

function headline(snapshot: Snapshot, route: Route): string {
  return route.roles.map((role) => nameOf(snapshot.graph.roles[role])).join(' -> ');
}

function printRoute(snapshot: Snapshot, route: Route): void {
  const graph = snapshot.graph;
  const pay = graph.roles[route.roles.at(-1)!]?.typicalPayUsd ?? null;
  const had = graph.roles[route.roles[0]!]?.typicalPayUsd;
  const effort = `${route.years} years, ${count(route.learningHours, 'hour')} of learning`;
  print(prose(`${effort}, pay ${usd(had)} -> ${usd(pay)}, confidence ${route.confidence}`, INDENT));
  const rows = route.steps.map((step) => [
    nameOf(graph.roles[step.to]),
    step.years,
    step.learningHours,
    step.coverage === null ? null : Math.round(step.coverage * 100),
    step
      .detail()
      .learn.slice(0, 3)
      .map((gap) => nameOf(graph.competencies[gap.competency]))
      .join(', '),
  ]);
  const header = ['step to', 'years', 'hours', 'covered %', 'learn first'];
  print(table(header, rows, terminalWidth() - INDENT.length).replace(/^(?=.)/gm, INDENT));
  for (const sentence of route.why) print(prose(sentence, `${INDENT}- `));
}

function printNoRoute(snapshot: Snapshot, { reason, relaxation, nearest }: NoRoute): void {
  print(prose(reason));
  if (relaxation !== null) print(prose(relaxation));
  if (nearest === null) return;
  print(`\n${prose(headline(snapshot, nearest), 'That would open: ')}`);
  printRoute(snapshot, nearest);
}

/** The answer with ids and titles in place of numbers. */
function withNames(snapshot: Snapshot, answer: RouteSet | NoRoute): object {
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
