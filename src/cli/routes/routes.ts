import {
  aboutYears,
  inAmerican,
  type Judgement,
  type NoRoute,
  type Practical,
  plainRoute,
  plainStep,
  type Route,
  type RouteSet,
} from '../../advice';
import { QUESTIONS, type Snapshot } from '../../app';
import { representativeOf } from '../../network';
import { profileWithCv } from '../options/cv-option';
import type { ProfileOptions } from '../options/profile-option';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose, usd } from '../print/print';
import { plainReadings, refOf, tellReadings } from '../print/read-as';
import { table } from '../print/table';
import { terminalWidth } from '../print/terminal';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { explainCommand } from './explain';
import { ODDS_WORDS, VERDICT_WORDS } from './odds-words';
import { type PlanFileOptions, planFile } from './plan-file';

export type RouteOptions = ReadOptions &
  ProfileOptions &
  PlanFileOptions & { readonly json?: true; readonly explain?: string; readonly language?: string };

/** What belongs to a route stands below its headline, behind this. */
const INDENT = '   ';

/** `career-atlas routes`. */
export function routesCommand(from: string, to: string, options: RouteOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const profile = await profileWithCv(snapshot, options);
    const { language } = options;
    const ends = { from: refOf(snapshot, 'from', from, language), to: refOf(snapshot, 'to', to, language) };
    const input = inputFrom(QUESTIONS.routes.fields, options, { ...ends, profile });
    if (options.explain !== undefined) return explainCommand(snapshot, input, options.explain, options.json === true);
    const answer = snapshot.routes(input);
    if (options.json) {
      printJson({ understood: plainReadings(snapshot, { from, to }, language), ...withNames(snapshot, answer) });
      return exitOf(answer);
    }
    const file = answer.kind === 'RouteSet' ? planFile(snapshot, answer.routes, profile, options) : null;
    if (file !== null) {
      process.stdout.write(file);
      return exitOf(answer);
    }
    tellReadings(snapshot, { from, to }, language);
    if (answer.kind === 'NoRoute') printNoRoute(snapshot, answer);
    else printRoutes(snapshot, answer);
    return exitOf(answer);
  });
}

function exitOf({ kind }: RouteSet | NoRoute): number {
  return kind === 'RouteSet' ? EXIT.done : EXIT.no;
}

function printRoutes(snapshot: Snapshot, answer: RouteSet): void {
  const { routes, exact } = answer;
  printJudgement(snapshot, answer.judged());
  routes.forEach((route, place) => {
    print(`\n${prose(headline(snapshot, route), `${place + 1}. `)}`);
    printRoute(snapshot, route);
    printPractical(route.practical, place === 0);
  });
  if (!exact) {
    const remedy = 'Give it more time (--budget), or ask for fewer steps (--max-steps).';
    print(`\n${prose(`The search ran out of time: there may be better routes. ${remedy}`)}`);
  }
}

/** What a counsellor would say, and the nearer goals. */
export function printJudgement({ graph }: Snapshot, { verdict, why, nearer }: Judgement): void {
  print(prose(`${VERDICT_WORDS[verdict]} ${why.join(' ')}`));
  if (nearer.length === 0) return;
  print('You could reach these sooner:');
  for (const goal of nearer) print(prose(`${nameOf(graph.roles[goal.role])}: ${goal.why}`, `${INDENT}- `));
}

/** "Teacher -> UX Designer". */
export function headline(snapshot: Snapshot, route: Route): string {
  return route.roles.map((role) => nameOf(snapshot.graph.roles[role])).join(' -> ');
}

function printRoute(snapshot: Snapshot, route: Route): void {
  const graph = snapshot.graph;
  const payOf = (role: number) => graph.roles[role]!.typicalPayUsd ?? representativeOf(graph, role).typicalPayUsd;
  const pay = payOf(route.roles.at(-1)!);
  const had = payOf(route.roles[0]!);
  const study = route.studyYears >= 0.1 ? `, ${aboutYears(route.studyYears)} of that study or training` : '';
  print(
    prose(
      `${aboutYears(route.years)}${study}, pay ${usd(had)} -> ${usd(pay)}, ${ODDS_WORDS[route.odds]} this way`,
      INDENT,
    ),
  );
  const rows = route.steps.map((step) => [
    nameOf(graph.roles[step.to]),
    step.years,
    step.coverage === null ? null : Math.round(step.coverage * 100),
    step.entry.credentials
      .filter(({ held }) => !held)
      .map(({ credential, by }) => inAmerican(by ?? credential.name))
      .join(', '),
    step
      .learn()
      .slice(0, 3)
      .map((gap) => nameOf(graph.competencies[gap.competency]))
      .join(', '),
  ]);
  const header = ['step to', 'years', 'covered %', 'get first', 'learn first'];
  print(table(header, rows, terminalWidth() - INDENT.length).replace(/^(?=.)/gm, INDENT));
  for (const sentence of route.why) print(prose(sentence, `${INDENT}- `));
  print(prose(`What gets you hired at the end: ${route.steps.at(-1)!.entry.hiredFor}`, `${INDENT}- `));
}

/** Costs and pay; of the first route also what to know, what to try and what to do this week. */
function printPractical({ money, hardFacts, tryFirst, thisWeek }: Practical, isFirst: boolean): void {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Money', money],
    ['Good to know', isFirst ? hardFacts : []],
    ['Try it first', isFirst ? tryFirst : []],
    ['This week', isFirst ? thisWeek : []],
  ];
  for (const [title, sentences] of parts) {
    if (sentences.length === 0) continue;
    print(`${INDENT}${title}:`);
    for (const sentence of sentences) print(prose(sentence, `${INDENT}- `));
  }
}

/** Why there is no way, and the nearest one. */
export function printNoRoute(snapshot: Snapshot, { reason, relaxation, nearest }: NoRoute): void {
  print(prose(reason));
  if (relaxation !== null) print(prose(relaxation));
  if (nearest === null) return;
  print(`\n${prose(headline(snapshot, nearest), 'That would open: ')}`);
  printRoute(snapshot, nearest);
}

/** The answer with ids and titles in place of numbers. */
function withNames(snapshot: Snapshot, answer: RouteSet | NoRoute): object {
  if (answer.kind === 'RouteSet') {
    const { judged, routes, ...rest } = answer;
    const { nearer, why, because, verdict } = judged();
    const goals = nearer.map((goal) => ({ ...goal, role: roleIn(snapshot, goal.role) }));
    return {
      verdict,
      verdictWhy: why,
      verdictRules: because,
      nearer: goals,
      ...rest,
      routes: routes.map((route) => namedRoute(snapshot, route)),
    };
  }
  return namedRefusal(snapshot, answer);
}

/** A refusal as JSON has it. */
export function namedRefusal(snapshot: Snapshot, answer: NoRoute): object {
  return { ...answer, nearest: answer.nearest === null ? null : namedRoute(snapshot, answer.nearest) };
}

/** A role as JSON has it. */
export function roleIn({ graph }: Snapshot, number: number): { id: string | undefined; title: string | undefined } {
  return { id: graph.roles[number]?.id, title: graph.roles[number]?.title };
}

/** A route as JSON has it: ids and titles in place of numbers. */
export function namedRoute(snapshot: Snapshot, route: Route): unknown {
  const { competencies } = snapshot.graph;
  const role = (number: number) => roleIn(snapshot, number);
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
