/** Rules of sense: no two sentences of one answer contradict each other or its figures. Each finds what is wrong, in words. */
import type { Judgement, Route, RouteStep } from '../../../src/advice';
import { yearsText } from '../../../src/advice/chains/chain-figures';
import { nearnessByLadder } from '../../../src/advice/chains/ladders';
import { usualHolder } from '../../../src/advice/doors/standing';
import { yearsListed } from '../../../src/advice/jobs/exits';
import { kinship } from '../../../src/advice/jobs/kinship';
import { rolesNamed } from '../../../src/advice/jobs/named-roles';
import { rungsUp } from '../../../src/advice/jobs/rungs';
import { ENTRY_MODEL } from '../../../src/advice/numbers/entry-model';
import { MOVE_MODEL } from '../../../src/advice/numbers/move-model';
import { WORD_MODEL } from '../../../src/advice/numbers/words';
import { relevanceBrought } from '../../../src/advice/price/backing';
import { entersBySubject } from '../../../src/advice/price/own-subject';
import type { Door } from '../../../src/domain';
import type { CareerGraph } from '../../../src/graph';
import { jobsOf } from '../../../src/network';
import { heldIsEarned } from './earned';
import { SAID_RULES } from './said';

/** An answer, as a client sees it. */
export interface Told {
  readonly graph: CareerGraph;
  readonly judged: Judgement;
  readonly routes: readonly Route[];
}

/** Says what is wrong with an answer: one text a contradiction. */
export type SenseRule = (told: Told) => readonly string[];

/** Years of texts and figures are each rounded to two decimals. */
const ROUNDED = 0.02;

const eachRoute =
  (find: (route: Route, told: Told) => readonly string[]): SenseRule =>
  (told) =>
    told.routes.flatMap((route, place) => find(route, told).map((text) => `way ${place + 1}: ${text}`));

const eachStep = (find: (step: RouteStep) => readonly string[]): SenseRule =>
  eachRoute(({ steps }) => steps.flatMap(find));

const all = (sentences: readonly string[]) => sentences.join(' ');

/** The parts of a step add up to its years, and the steps to the way's. */
const partsAddUp: SenseRule = (told) => [
  ...eachStep(({ years, entry: { studyYears, experienceYears, searchYears } }) => {
    const sum = studyYears + experienceYears + searchYears;
    return Math.abs(sum - years) > 2 * ROUNDED ? [`parts of ${sum.toFixed(2)} years, ${years} years shown`] : [];
  })(told),
  ...eachRoute(({ years, steps }) => {
    const sum = steps.reduce((total, step) => total + step.years, 0);
    return Math.abs(sum - years) > ROUNDED * steps.length ? [`steps of ${sum.toFixed(2)} years, ${years} shown`] : [];
  })(told),
];

/** The years that a way's first sentence and the verdict say are those of the figures. */
const yearsAreThose: SenseRule = ({ judged, routes }) => {
  const [best] = routes as readonly [Route, ...Route[]];
  const wrong = routes.flatMap(({ years, why }, place) => {
    const said = why.find((sentence) => /about .+ (to become|the first way)/.test(sentence)) ?? '';
    return said.includes(`about ${yearsText(years)}`) ? [] : [`way ${place + 1}: "${said}" for ${years} years`];
  });
  const inAll = /It takes about ([\d.]+ \w+) in all/.exec(all(judged.why))?.[1];
  const isWrong = inAll !== undefined && inAll !== yearsText(best.years);
  return isWrong ? [...wrong, `verdict says ${inAll} for ${best.years} years`] : wrong;
};

/** Nobody is told to apply now who has to study, or to work for years, first; or of study where there is none. */
const studyIsSaid: SenseRule = ({ judged, routes }) => {
  const [best] = routes as readonly [Route, ...Route[]];
  const asks = /It takes about ([\d.]+ \w+) of (full-time )?study/.exec(all(judged.why));
  const wrong = routes.flatMap(({ why, steps }, place) =>
    /Apply now/.test(all(why)) &&
    (steps[0]!.entry.studyYears > WORD_MODEL.course || steps[0]!.entry.experienceYears > WORD_MODEL.served)
      ? [`way ${place + 1}: "Apply now" before ${steps[0]!.entry.studyYears} years of study`]
      : [],
  );
  return asks !== null && best.studyYears < WORD_MODEL.course ? [...wrong, `"${asks[0]}" without study`] : wrong;
};

/** The verdict, the odds and the sentences about both go together. */
const oddsAgree: SenseRule = ({ judged: { verdict, why, because }, routes }) => {
  const [best] = routes as readonly [Route, ...Route[]];
  const wrong: string[] = [];
  const isRare = best.odds === 'RARE' || best.odds === 'EXCEPTIONAL';
  if (verdict === 'USUAL' && isRare) wrong.push(`USUAL with odds ${best.odds}`);
  if (verdict === 'USUAL' && because.includes('shut-door')) wrong.push('USUAL through a shut door');
  if (!isRare && /(Few people|Hardly anybody) manage/.test(all(why))) wrong.push(`few manage it, odds ${best.odds}`);
  for (const route of routes) {
    const told = all(route.why);
    if (/Many people make this move/.test(told) && route.odds !== 'COMMON')
      wrong.push(`most succeed, odds ${route.odds}`);
    if (/(Few people|Hardly anybody) gets? in/.test(told) && (route.odds === 'COMMON' || route.odds === 'POSSIBLE'))
      wrong.push(`few get in, odds ${route.odds}`);
  }
  return wrong;
};

/** More pay is never said of less, and what is said of pay has a figure behind it. */
const payAgrees: SenseRule = ({ graph, judged, routes }) => {
  const [best] = routes as readonly [Route, ...Route[]];
  const payOf = (role: number) => graph.roles[role]!.typicalPayUsd;
  const [now, then] = [payOf(best.roles[0]!), payOf(best.roles.at(-1)!)];
  const wrong: string[] = [];
  if (
    /^It pays about .* less|to earn about .* less/m.test(judged.why.join('\n')) &&
    now !== null &&
    then !== null &&
    then >= now
  )
    wrong.push(`less pay is said of ${then} after ${now}`);
  routes.forEach(({ stepDown, why, roles }, place) => {
    const told = all(why);
    if (/means a pay cut/.test(told)) {
      const pay = stepDown === null ? null : payOf(roles[stepDown.step + 1]!);
      const before = stepDown === null ? null : payOf(roles[stepDown.step]!);
      if (pay === null || before === null || pay >= before)
        wrong.push(`way ${place + 1}: a step down from ${before} to ${pay}`);
    }
    const isPaid = /You are paid during/.test(told);
    const hasPaid = /\(paid (training|work)\)/.test(told);
    if (isPaid && hasPaid) wrong.push(`way ${place + 1}: says twice that it is paid`);
  });
  return wrong;
};

/** A credential counts as held only if the person has it or a step before earned it; what a person lacks stays lacking. */
const credentialsAreEarned: SenseRule = eachRoute(({ steps, why }) => {
  const wrong: string[] = [];
  const replaced = new Map<string, string>();
  const held = new Set<string>();
  for (const { entry } of steps) {
    for (const { credential, held: isHeld, by, yearsLeft } of entry.credentials) {
      const { name } = credential;
      if (isHeld && by === null && replaced.has(name))
        wrong.push(`"${name}" is held, though only "${replaced.get(name)}" was done`);
      if (!isHeld && held.has(name)) wrong.push(`"${name}" was held, and is left again`);
      if (isHeld && yearsLeft > 0) wrong.push(`"${name}" is held, with ${yearsLeft} years left`);
      if (isHeld) held.add(name);
      else if (by !== null) replaced.set(name, by);
    }
  }
  const lacks = /Many employers who hire .* want a bachelor's degree/.test(all(why));
  if (lacks)
    for (const { entry } of steps)
      for (const { credential, held: isHeld } of entry.credentials)
        if (isHeld && credential.kind === 'BACHELOR')
          wrong.push(`"${credential.name}" is held by somebody without a degree`);
  return wrong;
});

/**
 * What the door of a step asks in years of related work, the jobs before it and the work planned for it give at least in a third: in work that
 * the door names, in near work, or on rungs of a ladder that leads there. Who stands no lower in near work applies as they are.
 */
const yearsAreEarned: SenseRule = eachRoute(({ roles, steps }, { graph }) => {
  const jobs = roles.map((role) => jobsOf(graph).standIn[role]!);
  return steps.flatMap(({ entry: { door, studyYears } }, place) => {
    const to = jobs[place + 1]!;
    const asked = door.experienceYears;
    if (asked < LEAST_ASKED || (place === 0 && canApply(graph, door, roles[0]!, roles[1]!))) return [];
    const work = steps.slice(0, place + 1).map(({ entry: { experienceYears, searchYears } }, at) => {
      if (!countsAt(graph, door, jobs[at]!, to)) return at === place ? experienceYears : 0;
      return experienceYears + (at === 0 ? usualHolder(graph, jobs[0]!).experienceYears : searchYears);
    });
    // Who came into the job before has what its door asked.
    const before =
      place > 0 && countsAt(graph, door, jobs[place]!, to) ? steps[place - 1]!.entry.door.experienceYears : 0;
    const earned =
      Math.max(
        work.reduce((sum, years) => sum + years, 0),
        before + work.at(-1)!,
      ) +
      ENTRY_MODEL.practice.share * studyYears;
    const job = graph.roles[to]!.title;
    return earned < asked / 3 ? [`${job} asks for ${asked} years, and the way gives ${earned.toFixed(1)}`] : [];
  });
});

const LEAST_ASKED = 1.5;

/** Who stands no lower in near work shows what they did there, and applies without having held the job that is asked for. */
function canApply(graph: CareerGraph, { door, experienceYears }: Door, from: number, to: number): boolean {
  const up = rungsUp(graph, from, to);
  if (!(up <= 0) || door === 'LICENCE') return false;
  const { level, below } = MOVE_MODEL.besideOwnWork;
  return experienceYears <= (up < 0 ? below : level) && relevanceBrought(graph, {}, from, to) >= MOVE_MODEL.newField;
}

function countsAt(graph: CareerGraph, { experienceIn }: Door, job: number, to: number): boolean {
  if (experienceIn.some((id) => rolesNamed(graph, id).includes(job))) return true;
  // People who know the trade say that this very work is hired there.
  if (yearsListed(graph, job, to) !== null || entersBySubject(graph, job, to)) return true;
  return kinship(graph, job, to) >= ENTRY_MODEL.provenWork || nearnessByLadder(graph, job, to) > 0;
}

/** Nothing is said twice: not in one way, and not in the verdict and a way. */
const nothingTwice: SenseRule = ({ judged, routes }) =>
  routes.flatMap(({ why }, place) => {
    const seen = new Set(judged.why.map(content));
    return why.flatMap((sentence) => {
      const key = content(sentence);
      const isTwice = seen.has(key);
      seen.add(key);
      return isTwice ? [`way ${place + 1} says twice: ${sentence}`] : [];
    });
  });

/** What a sentence is about, without its figures and small words. */
function content(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\$?[\d.,]+/g, '#')
    .replace(/\b(about|the|a|an|in|this|that|it|is|are)\b|[^a-z#]+/g, ' ');
}

/** A way passes no job twice, none that is its goal's or start's twin, and no later way only repeats the first one's start. */
const waysDiffer: SenseRule = ({ graph, routes }) => {
  const [best, ...others] = routes as readonly [Route, ...Route[]];
  const starts = new Set([best.roles[1]]);
  return others.flatMap(({ roles, years, why }, place) => {
    const wrong: string[] = [];
    const first = roles[1]!;
    if (roles.length > 2 && best.roles.length > 2 && starts.has(first))
      wrong.push(`starts as ${graph.roles[first]!.title} again`);
    const said = why.find((sentence) => sentence.includes('the first way')) ?? '';
    const longer = years - best.years;
    if (said.includes('longer than the first way') && longer <= 0) wrong.push(`"${said}" is ${longer} years longer`);
    if (said.includes('less than the first way') && longer >= 0) wrong.push(`"${said}" is ${longer} years longer`);
    if (!/, (but|and) |less than the first way/.test(said)) wrong.push(`no reason for it: "${said}"`);
    starts.add(first);
    return wrong.map((text) => `way ${place + 2}: ${text}`);
  });
};

/** What somebody brings is nothing that the same step has them learn. */
const bringsWhatCounts: SenseRule = eachRoute(({ steps, why }, { graph }) => {
  const brought = /You bring (.+?), which /.exec(all(why))?.[1]?.toLowerCase();
  if (brought === undefined) return [];
  const names = brought.split(/, | and /);
  const last = steps.at(-1)!;
  const learnt = (steps.length === 1 ? last.learn() : []).map(({ competency }) =>
    graph.competencies[competency]!.name.toLowerCase(),
  );
  return names.filter((name) => learnt.includes(name)).map((name) => `"${name}" is brought and to be learnt`);
});

/** Nearer goals are sooner than the goal, other jobs than both ends, and there only for what is hard. */
const nearerIsNearer: SenseRule = ({ graph, judged: { verdict, nearer }, routes }) => {
  const [best] = routes as readonly [Route, ...Route[]];
  if (nearer.length > 0 && (verdict === 'USUAL' || verdict === 'POSSIBLE'))
    return [`nearer goals for what is ${verdict}`];
  return nearer.flatMap(({ role, years }) =>
    years >= best.years || role === best.roles[0] || role === best.roles.at(-1)
      ? [`${graph.roles[role]!.title} in ${years} years is no nearer goal`]
      : [],
  );
};

/** Sentences are whole, their articles are right, and their spelling is American. */
const readsWell: SenseRule = ({ judged, routes }) =>
  [...judged.why, ...judged.nearer.map(({ why }) => why), ...routes.flatMap(({ why }) => why)].flatMap((sentence) => {
    const wrong: string[] = [];
    if (!/^[“A-Z0-9].*[.!]$/s.test(sentence) && !/^i[A-Z]/.test(sentence)) wrong.push('no whole sentence');
    if (/undefined|NaN|null|Infinity|\s{2}|\.\.|: \w+: |\ba a\b|\ban an\b/.test(sentence)) wrong.push('broken');
    if (/\ba (?!uni|use|usa|uti|uro|eu|one)[aeiou][a-z]/.test(sentence)) wrong.push('"a" before a vowel');
    if (/\b(licen[c]e|programme|learnt|labour|organis|anew|whoever|centre)\b/i.test(sentence))
      wrong.push('not American');
    return wrong.map((text) => `${text}: ${sentence}`);
  });

/** All rules, by their name. */
export const SENSE_RULES: Readonly<Record<string, SenseRule>> = Object.freeze({
  'parts-add-up': partsAddUp,
  'years-are-those': yearsAreThose,
  'study-is-said': studyIsSaid,
  'odds-agree': oddsAgree,
  'pay-agrees': payAgrees,
  'credentials-are-earned': credentialsAreEarned,
  'held-is-earned': heldIsEarned,
  'years-are-earned': yearsAreEarned,
  'nothing-twice': nothingTwice,
  'ways-differ': waysDiffer,
  'brings-what-counts': bringsWhatCounts,
  'nearer-is-nearer': nearerIsNearer,
  'reads-well': readsWell,
  ...SAID_RULES,
});

/** What is wrong with an answer, by the rules' names: "pay-agrees: ...". */
export function contradictions(told: Told): readonly string[] {
  return Object.entries(SENSE_RULES).flatMap(([name, rule]) => rule(told).map((text) => `${name}: ${text}`));
}
