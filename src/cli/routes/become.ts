import { type AskBack, aboutYears, type Future, type SameWork, type Wish } from '../../advice';
import { type FuturesHeard, QUESTIONS, type Snapshot, type StateNotJob, WISH_WORDS } from '../../app';
import { capital, listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import { everydayTitle } from '../../network';
import { profileWithCv } from '../options/cv-option';
import type { ProfileOptions } from '../options/profile-option';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose, usd } from '../print/print';
import { plainReadings, refOf, tellReadings } from '../print/read-as';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { SHORT_VERDICTS } from './odds-words';
import { namedRoute, roleIn } from './routes';

export type BecomeOptions = ReadOptions & ProfileOptions & { readonly language?: string; readonly json?: true };

/** `career-atlas become`. */
export function becomeCommand(from: string, options: BecomeOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const profile = await profileWithCv(snapshot, options);
    const ref = refOf(snapshot, 'from', from, options.language);
    const input = inputFrom(QUESTIONS.futures.fields, options, { from: ref, profile });
    const answer = snapshot.futures(input, true);
    if (options.json) printJson(plainAnswer(snapshot, from, options.language, answer));
    else if (answer.kind === 'StateNotJob') printState(answer);
    else printFutures(snapshot, from, options.language, answer);
    return answer.kind === 'StateNotJob' || answer.groups.length === 0 ? EXIT.no : EXIT.done;
  });
}

function plainAnswer(
  snapshot: Snapshot,
  from: string,
  language: string | undefined,
  answer: FuturesHeard | StateNotJob,
): object {
  if (answer.kind === 'StateNotJob')
    return { ...answer, suggestions: answer.suggestions.map(({ index }) => roleIn(snapshot, index)) };
  const { heard, notHeard, assumed, notes, sameWork, ladder, groups, askBack, total, revision } = answer;
  return {
    understood: plainReadings(snapshot, { from }, language),
    heard,
    notHeard,
    assumed,
    notes,
    sameWork: sameWork.map(({ role, ...place }) => ({
      ...place,
      role: role === null ? null : roleIn(snapshot, role),
    })),
    ladder: ladder.map(({ role, years, payStart }) => ({ role: roleIn(snapshot, role), years, payStart })),
    groups: groups.map(({ way, title, why, jobs }) => ({
      way,
      title,
      why,
      jobs: jobs.map((job) => plainFuture(snapshot, job)),
    })),
    askBack: askBack.map(({ options, ...asked }) => ({
      ...asked,
      options: options.map(({ adds, removes, ...option }) => ({
        ...option,
        adds: adds.map((role) => roleIn(snapshot, role)),
        removes: removes.map((role) => roleIn(snapshot, role)),
      })),
    })),
    total,
    revision,
  };
}

function plainFuture(snapshot: Snapshot, future: Future): object {
  const { role, way, why, gate, years, studyYears, odds, verdict, payStart, payLater, payNote, meets, misses } = future;
  const { firstStep, route } = future;
  return {
    role: roleIn(snapshot, role),
    way,
    why,
    gate,
    years,
    studyYears,
    odds,
    verdict,
    payStart,
    payLater,
    payNote,
    meets,
    misses,
    firstStep,
    route: route === null ? null : namedRoute(snapshot, route),
  };
}

function printState({ asked, question, suggestions }: StateNotJob): void {
  print(prose(`"${asked}" says what you are, not what you do. ${question}`));
  if (suggestions.length > 0) print(prose(`Perhaps: ${suggestions.map(({ title }) => title).join(', ')}.`));
}

function printFutures(
  snapshot: Snapshot,
  from: string,
  language: string | undefined,
  { heard, notHeard, assumed, notes, sameWork, ladder, groups, askBack, total, ...answer }: FuturesHeard,
) {
  const { graph } = snapshot;
  tellReadings(snapshot, { from }, language);
  const { title, id } = graph.roles[answer.from]!;
  if (heard.length > 0) print(`${prose(listed(heard.map(({ meaning }) => meaning)), 'Heard: ')}\n`);
  if (notHeard.length > 0) print(`${prose(listed(notHeard.map((words) => `"${words}"`)), 'What I could not use: ')}\n`);
  for (const note of notes) print(`${prose(note)}\n`);
  if (sameWork.length > 0) printSameWork(sameWork);
  if (groups.length === 0) return;
  print(`${prose(`From ${title} (${id}) you could become:`)}\n`);
  if (ladder.length > 0) {
    const rungs = ladder.map(({ role, years, payStart }) => {
      const pay = payStart === null ? '' : `, ${paid(payStart)}`;
      return `${nameOf(graph.roles[role])} (${aboutYears(years)}${pay})`;
    });
    print(`${prose(rungs.join(' -> '), 'Your ladder: ')}\n`);
  }
  for (const { title: group, jobs } of groups) {
    print(group);
    for (const job of jobs) printFuture(snapshot, job);
    print('');
  }
  if (assumed.length > 0) print(prose(`Taken for granted: ${assumed.join('; ')}.`));
  for (const asked of askBack) printAskBack(snapshot, asked);
  print(prose(`${total} jobs are within reach: career-atlas reachable lists them all.`));
}

/** Pay next to today's, in words. */
const PAY_WORDS: Readonly<Record<SameWork['payChange'], string>> = {
  MORE: 'more pay',
  SAME: 'about the same pay',
  LESS: 'less pay',
};

function printSameWork(places: readonly SameWork[]): void {
  print('Your work, in another place');
  for (const { title, payChange, asks, why, meets, employers, firstStep } of places) {
    print(prose(`${title}: ${PAY_WORDS[payChange]} (our estimate)${asks === null ? '' : `; asks: ${asks}`}`, '- '));
    print(prose(why, '  '));
    if (meets.length > 0) print(prose(`Meets: ${wished(meets)}.`, '  '));
    print(prose(`Who employs: ${employers}.`, '  '));
    print(prose(`This week: ${firstStep}`, '  '));
  }
  print('');
}

function printAskBack({ graph }: Snapshot, { question, options }: AskBack): void {
  const told = options.flatMap(({ label, adds, removes }) => {
    const names = (roles: readonly number[]) => listed(roles.slice(0, 3).map((role) => everydayName(graph, role)));
    const parts = [
      ...(adds.length === 0 ? [] : [`adds ${names(adds)}`]),
      ...(removes.length === 0 ? [] : [`takes away ${names(removes)}`]),
    ];
    return parts.length === 0 ? [] : [`"${label}" ${listed(parts)}.`];
  });
  print(prose(`To know more: ${question} ${told.join(' ')}`));
}

function everydayName(graph: CareerGraph, role: number): string {
  return everydayTitle(graph, graph.roles[role]!.id) ?? '';
}

function printFuture({ graph }: Snapshot, future: Future): void {
  const { role, gate, years, verdict, payStart, payLater, payNote, why, meets, misses, firstStep } = future;
  const facts = [
    ...(gate === null ? [] : [`${gate.name}${gate.held ? ' (you have it)' : ''}`]),
    aboutYears(years),
    SHORT_VERDICTS[verdict],
    payStart === null ? (payNote ?? 'pay unknown') : `starts at ${paid(payStart)}`,
    ...(payLater === null ? [] : [`later ${paid(payLater)}`]),
  ];
  print(prose(`${capital(everydayName(graph, role))}: ${facts.join('; ')}`, '- '));
  print(prose(why.join(' '), '  '));
  if (meets.length > 0) print(prose(`Meets: ${wished(meets)}.`, '  '));
  if (misses.length > 0) print(prose(`Misses: ${wished(misses)}.`, '  '));
  print(prose(`This week: ${firstStep}`, '  '));
}

function wished(wishes: readonly Wish[]): string {
  return listed(wishes.map((wish) => WISH_WORDS[wish]));
}

function paid({ minUsd, maxUsd }: { readonly minUsd: number; readonly maxUsd: number }): string {
  return minUsd === maxUsd ? usd(minUsd) : `${usd(minUsd)} to ${usd(maxUsd)}`;
}
