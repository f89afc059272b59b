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
  { heard, notHeard, assumed, notes, sameWork, ladder, groups, askBack, total }: FuturesHeard,
) {
  const { graph } = snapshot;
  tellReadings(snapshot, { from }, language);
  if (heard.length > 0) print(`${prose(`You said: ${listed(heard.map(({ meaning }) => meaning))}.`)}\n`);
  if (notHeard.length > 0)
    print(`${prose(`I could not use this: ${listed(notHeard.map((words) => `"${words}"`))}.`)}\n`);
  if (assumed.length > 0) print(`${prose(`What I assume about you: ${assumed.join('; ')}.`)}\n`);
  for (const note of notes) print(`${prose(note)}\n`);
  const told = new Set<string>();
  if (sameWork.length > 0) printSameWork(sameWork, told);
  if (groups.length === 0) return;
  print('You could become:\n');
  if (ladder.length > 0) {
    const rungs = ladder.map(({ role, years, payStart }) => {
      const pay = payStart === null ? '' : `, ${paid(payStart)}`;
      return `${nameOf(graph.roles[role])} (${aboutYears(years)}${pay})`;
    });
    print(`${prose(rungs.join(' -> '), 'Your ladder: ')}\n`);
  }
  for (const { title: group, jobs } of groups) {
    printHeading(group);
    for (const job of jobs) printFuture(snapshot, job, told);
  }
  if (askBack.length > 0) printHeading('Questions that would change this list');
  for (const asked of askBack) printAskBack(snapshot, asked);
  if (askBack.length > 0) print('');
  print(prose(`${total} jobs are within reach. To list them all: career-atlas reachable "${from}"`));
}

/** A heading over a line of its own, with an empty line below. */
function printHeading(text: string): void {
  print(`${text}\n${'-'.repeat(text.length)}\n`);
}

/** What to do this week, unless an entry above says the same. */
function printThisWeek(firstStep: string, told: Set<string>): void {
  if (told.has(firstStep)) return;
  told.add(firstStep);
  print(prose(`This week: ${firstStep}`, '  '));
}

/** Pay next to today's, in words. */
const PAY_WORDS: Readonly<Record<SameWork['payChange'], string>> = {
  MORE: 'more pay',
  SAME: 'about the same pay',
  LESS: 'less pay',
};

function printSameWork(places: readonly SameWork[], told: Set<string>): void {
  printHeading('Your work, in another place');
  for (const { title, payChange, asks, why, meets, employers, firstStep } of places) {
    print(prose(`${title}: ${PAY_WORDS[payChange]} (our estimate)`, '- '));
    print(prose(why, '  '));
    if (asks !== null) print(prose(`They ask for ${asks}.`, '  '));
    if (meets.length > 0) print(prose(`Fits what you asked for: ${wished(meets)}.`, '  '));
    print(prose(`Where to look: ${employers}.`, '  '));
    printThisWeek(firstStep, told);
    print('');
  }
}

function printAskBack({ graph }: Snapshot, { question, options }: AskBack): void {
  print(prose(question, '- '));
  for (const { label, adds, removes } of options) {
    const names = (roles: readonly number[]) => listed(roles.slice(0, 3).map((role) => everydayName(graph, role)));
    const parts = [
      ...(adds.length === 0 ? [] : [`adds ${names(adds)}`]),
      ...(removes.length === 0 ? [] : [`takes away ${names(removes)}`]),
    ];
    if (parts.length > 0) print(prose(`"${label}" ${listed(parts)}.`, '  '));
  }
}

function everydayName(graph: CareerGraph, role: number): string {
  return everydayTitle(graph, graph.roles[role]!.id) ?? '';
}

function printFuture({ graph }: Snapshot, future: Future, told: Set<string>): void {
  const { role, gate, years, verdict, payStart, payLater, payNote, why, meets, misses, firstStep } = future;
  print(prose(`${capital(everydayName(graph, role))}: ${aboutYears(years)}, ${SHORT_VERDICTS[verdict]}`, '- '));
  print(prose(why.join(' '), '  '));
  if (gate !== null)
    print(prose(`${gate.held ? 'What it takes, and you have it' : 'What it takes'}: ${gate.name}.`, '  '));
  print(prose(payText(payStart, payLater, payNote), '  '));
  if (meets.length > 0) print(prose(`Fits what you asked for: ${wished(meets)}.`, '  '));
  if (misses.length > 0) print(prose(`Does not fit what you asked for: ${wished(misses)}.`, '  '));
  printThisWeek(firstStep, told);
  print('');
}

/** Pay at the start and later; later pay only where it is more. */
function payText(start: Future['payStart'], later: Future['payLater'], note: string | null): string {
  if (start === null) return note ?? 'We do not know what it pays.';
  const isMore = later !== null && later.maxUsd > start.maxUsd;
  return `It pays ${paid(start)} a year at the start${isMore ? `, and ${paid(later)} later` : ''}.`;
}

function wished(wishes: readonly Wish[]): string {
  return listed(wishes.map((wish) => WISH_WORDS[wish]));
}

function paid({ minUsd, maxUsd }: { readonly minUsd: number; readonly maxUsd: number }): string {
  return minUsd === maxUsd ? usd(minUsd) : `${usd(minUsd)} to ${usd(maxUsd)}`;
}
