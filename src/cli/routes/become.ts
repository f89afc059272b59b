import { type AskBack, aboutYears, type Future, type SameWork, TOLD_IN_FULL, type Wish } from '../../advice';
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
    // The last job that somebody told, if they gave a state instead of one.
    const job = answer.kind === 'StateNotJob' || answer.askedFrom === ref ? from : answer.askedFrom;
    if (options.json) printJson(plainAnswer(snapshot, job, options.language, answer));
    else if (answer.kind === 'StateNotJob') printState(answer);
    else printFutures(snapshot, job, options.language, answer);
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
  const { role, way, place, why, gate, years, studyYears, odds, verdict, payStart, payLater, payNote } = future;
  const { meets, misses, firstStep, route } = future;
  return {
    role: roleIn(snapshot, role),
    way,
    place,
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
  if (assumed.length > 0)
    print(`What I assume about you:\n${assumed.map((sentence) => prose(sentence, '- ')).join('\n')}\n`);
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
  printJobs(snapshot, groups, told);
  if (askBack.length > 0) printHeading('Questions that would change this list');
  for (const asked of askBack) printAskBack(snapshot, asked);
  if (askBack.length > 0) print('');
  print(prose(`${total} jobs are within reach. To list them all: career-atlas reachable "${from}"`));
}

/** Few jobs in full, the one to start with first; of the others a line each. */
function printJobs(snapshot: Snapshot, groups: FuturesHeard['groups'], told: Set<string>): void {
  const jobs = groups
    .flatMap(({ title, jobs: some }) => some.map((job) => ({ way: title.toLowerCase(), job })))
    .sort((a, b) => a.job.place - b.job.place);
  for (const [place, { way, job }] of jobs.entries()) {
    if (place === 0) printHeading('Start here');
    if (place === 1) printHeading('Then look at these');
    if (place === TOLD_IN_FULL) printHeading('Also worth a look');
    if (place < TOLD_IN_FULL) printFuture(snapshot, job, way, told);
    else printInShort(snapshot, job, way);
  }
  if (jobs.length > TOLD_IN_FULL) print('');
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
  MORE: 'often more pay',
  SAME: 'about the same pay',
  LESS: 'less pay',
};

function printSameWork(places: readonly SameWork[], told: Set<string>): void {
  printHeading('Your work, in another place');
  for (const { title, payChange, asks, why, meets, employers, firstStep } of places) {
    print(prose(`${title}: ${PAY_WORDS[payChange]} (our estimate)`, '- '));
    print(prose(why, '  '));
    if (asks !== null) print(prose(`What you need: ${asks}.`, '  '));
    if (meets.length > 0) print(prose(`This fits your wishes: ${wished(meets)}.`, '  '));
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

function printInShort({ graph }: Snapshot, { role, years, verdict, why, payStart }: Future, way: string): void {
  const pay = payStart === null ? '' : `, ${paid(payStart)} at the start`;
  const head = `${capital(everydayName(graph, role))}: ${way}, ${aboutYears(years)}, ${SHORT_VERDICTS[verdict]}${pay}.`;
  print(prose(`${head} ${why[0]}`, '- '));
}

function printFuture({ graph }: Snapshot, future: Future, way: string, told: Set<string>): void {
  const { role, gate, years, verdict, payStart, payLater, payNote, why, meets, misses, firstStep } = future;
  const head = `${capital(everydayName(graph, role))}: ${way}, ${aboutYears(years)}, ${SHORT_VERDICTS[verdict]}`;
  print(prose(head, '- '));
  print(prose(why.join(' '), '  '));
  if (gate !== null) print(prose(gateText(gate), '  '));
  print(prose(payText(payStart, payLater, payNote), '  '));
  if (meets.length > 0) print(prose(`This fits your wishes: ${wished(meets)}.`, '  '));
  if (misses.length > 0) print(prose(`This does not fit your wishes: you asked for ${wished(misses)}.`, '  '));
  printThisWeek(firstStep, told);
  print('');
}

/** All that it takes, in its order; of a selection also how people are chosen. */
function gateText({ kind, name, held, note, takes }: NonNullable<Future['gate']>): string {
  if (held) return `What it takes, and you have it: ${name}.`;
  if (kind !== 'SELECTION') return `What it takes: ${takes ?? name}.`;
  return [...(takes === null ? [] : [`What it takes: ${takes}.`]), `${name}.`, ...(note === null ? [] : [note])].join(
    ' ',
  );
}

/** Pay at the start and later, and what is to be known of it; later pay only where it is more. */
function payText(start: Future['payStart'], later: Future['payLater'], note: string | null): string {
  if (start === null) return note ?? 'We do not know what it pays.';
  const isMore = later !== null && later.maxUsd > start.maxUsd;
  const pay = `It pays ${paid(start)} a year at the start${isMore ? `, and ${paid(later)} later` : ''}.`;
  return note === null ? pay : `${pay} ${note}`;
}

function wished(wishes: readonly Wish[]): string {
  return listed(wishes.map((wish) => WISH_WORDS[wish]));
}

function paid({ minUsd, maxUsd }: { readonly minUsd: number; readonly maxUsd: number }): string {
  return minUsd === maxUsd ? usd(minUsd) : `${usd(minUsd)} to ${usd(maxUsd)}`;
}
