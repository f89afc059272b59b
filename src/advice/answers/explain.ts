/** The reasons for a route's place, as sentences a person finds true and useful. */

import type { EvidenceKind } from '../../domain';
import { CLASSIFICATIONS, capital, count, grouped, listed, oncePer, percent } from '../../domain';
import { type CareerGraph, strongestKind } from '../../graph';
import { isSameJob } from '../../network';
import type { RankedSearch } from '../../routes';
import { type Candidate, compareCosts, detourGain, isDetourOf } from '../../routes';
import { usdText, yearsText } from '../chains/chain-figures';
import { WORD_MODEL } from '../numbers/words';
import { titleOf } from '../words/title';
import type { Route, RouteStep } from './route';
import { viewsOf } from './route-view';

const FIGURES = WORD_MODEL.figures;

/** Listed routes as answers, each with its reasons, which are written when they are asked for. */
export function explainAll(graph: CareerGraph, search: RankedSearch, listed: readonly Candidate[]): readonly Route[] {
  const viewOf = viewsOf(graph, search);
  const described: Described[] = [];
  for (const [place, merits] of listed.entries()) {
    const why = (route: Route) => explainRoute(graph, search, { route, merits, before: described.slice(0, place) });
    described.push({ merits, route: viewOf(merits, why) });
  }
  return described.map(({ route }) => route);
}

interface Described {
  readonly route: Route;
  readonly merits: Candidate;
}

/** A route to explain, with those listed before it. */
interface Explained extends Described {
  readonly before: readonly Described[];
}

/** Three to six sentences: rank, detour, start, longest step, long shot, evidence. */
function explainRoute(graph: CareerGraph, search: RankedSearch, explained: Explained): readonly string[] {
  const { route } = explained;
  return [
    rankSentence(search, explained),
    detourSentence(graph, explained),
    ...countedSentences(graph, search),
    startSentence(graph, explained),
    weakestSentence(graph, search, route),
    longShotSentence(route),
    evidenceSentence(graph, route),
  ].filter((sentence) => sentence !== null);
}

const FIRST: Readonly<Record<RankedSearch['rankBy'], (route: Route) => string>> = {
  TIME: (route) => `The quickest way: ${yearsText(route.years)}.`,
  SKILL_GAP: (route) => `The gentlest way: no step asks more than ${hoursText(route.cost)} of learning.`,
  PAY: (route) =>
    route.cost === 0
      ? 'Every role on the way pays as much as the one you want.'
      : `Measured against the pay of the role you want, about ${usdText(route.cost)} less is earned over the ${yearsText(route.years)} on the way: the least of all ways.`,
  LIKELIHOOD: (route) =>
    route.likelihood === null
      ? `The way we are surest of: confidence ${shareText(route.confidence)}.`
      : `The way that people take most often, as far as is known: ${oneIn(route.likelihood)}.`,
  STEPS: (route) => `The fewest moves: ${count(route.steps.length, 'step')} in ${yearsText(route.years)}.`,
};

function rankSentence(search: RankedSearch, { route, merits, before }: Explained): string {
  const [first] = before;
  if (first === undefined) return FIRST[search.rankBy](route);
  if (compareCosts(merits.route.cost, first.merits.route.cost) <= 0)
    return `Ranks level with the first route, ${timeOf(route)}.`;
  const more = route.cost - first.route.cost;
  if (more <= 0) return tieSentence(search, route, first.route);
  switch (search.rankBy) {
    case 'TIME':
      return `${capital(longer(more))} than the first route.`;
    case 'SKILL_GAP':
      return `Its largest step asks ${hoursText(more)} more than the first route's.`;
    case 'PAY':
      return `About ${usdText(more)} less is earned on the way than by the first route.`;
    case 'LIKELIHOOD':
      return route.likelihood === null
        ? 'Less sure than the first route.'
        : `Taken less often than the first route: ${oneIn(route.likelihood)}.`;
    case 'STEPS':
      return `${capital(count(more, 'step'))} more than the first route.`;
    default:
      return search.rankBy satisfies never;
  }
}

/** What decides between routes whose main cost is the same. */
function tieSentence({ rankBy }: RankedSearch, route: Route, first: Route): string {
  if (rankBy === 'SKILL_GAP' && route.learningHours > first.learningHours) {
    return `Its largest step is as small as the first route's, but it asks ${hoursText(route.learningHours - first.learningHours)} more in all.`;
  }
  if (route.years > first.years) return `As good as the first route, but ${longer(route.years - first.years)}.`;
  return `As good as the first route, within what such figures tell: ${timeOf(route)}.`;
}

function detourSentence(graph: CareerGraph, { route, merits, before }: Explained): string | null {
  const plain = before.find((other) => isDetourOf(merits, other.merits));
  if (plain === undefined) return null;
  const extra = route.roles.filter((role) => !plain.route.roles.includes(role)).map((role) => titleOf(graph, role));
  const via = `Going through ${listed(extra)}`;
  switch (detourGain(plain.merits, merits)) {
    case 'SMALLER_STEP': {
      const [large, small] = [plain.merits.largestStepHours, merits.largestStepHours];
      const text = `${via} makes the largest step ${shareText(1 - small / large)} smaller: ${hoursText(small)} of learning instead of ${hoursText(large)}`;
      return `${text}.`;
    }
    case 'LIKELIER':
      return `${via} is the more usual way.`;
    case 'LESS_FORGONE':
      return `${via} brings better pay sooner: about ${usdText((plain.merits.earningsForgoneUsd ?? 0) - (merits.earningsForgoneUsd ?? 0))} more is earned on the way.`;
    default:
      return null;
  }
}

/** For which jobs the figures are, where jobs stand for the roles asked for. */
function countedSentences(graph: CareerGraph, { from, to, named }: RankedSearch): readonly string[] {
  if (named === undefined) return [];
  const pairs = [[named.from, from] as const, [named.to, to] as const].filter(([role, job]) => role !== job);
  return pairs.map(([role, job]) => {
    const why = isSameJob(graph, role, job) ? 'the same work' : 'of which it is a kind';
    return `“${titleOf(graph, role)}” counts as ${titleOf(graph, job)}${sourceOf(graph, job)}, ${why}: the figures are of that job.`;
  });
}

/** " (O*NET)" for a job that isn't ours. */
function sourceOf(graph: CareerGraph, job: number): string {
  const { scheme, source } = graph.roles[job]!;
  return CLASSIFICATIONS[scheme].isOurs ? '' : ` (${graph.sources[source]!.name})`;
}

function startSentence(graph: CareerGraph, { route, merits }: Explained): string {
  const first = route.steps[0] as RouteStep;
  const title = titleOf(graph, first.to);
  if (first.coverage === null) return `What is needed for ${title} is not known.`;
  const isGeneral = isLevelledByRatings(graph, merits.roles[1]!);
  if (first.coverage >= FIGURES.covered) {
    const all = isGeneral ? 'all general skills and knowledge known to be' : 'all that is known to be';
    return `You start with ${all} needed for ${title}.`;
  }
  const needed = isGeneral ? 'the general skills and knowledge' : 'what is';
  return `You start with ${shareText(first.coverage)} of ${needed} needed for ${title}.`;
}

/** True for roles whose needs are ratings of general skills, which say nothing of licences and degrees. */
function isLevelledByRatings(graph: CareerGraph, role: number): boolean {
  return CLASSIFICATIONS[graph.roles[role]!.scheme].needsAreRatings;
}

/** The step that takes longest, and what is to be learnt on it. */
function weakestSentence(graph: CareerGraph, search: RankedSearch, route: Route): string {
  const longest = route.steps.reduce((worst, step) => (step.years > worst.years ? step : worst));
  const { learningHours, schoolingYears } = longest;
  const learn = longest.detail().learn.slice(0, WORD_MODEL.learnt);
  const names = learn.map((gap) => `${nameInSentence(graph, gap.competency)} (${hoursText(gap.hours)})`);
  const weeks = count(Math.ceil(learningHours / search.profile.weeklyHours), 'week');
  const hours = `${hoursText(learningHours)} of learning, ${weeks} at ${search.profile.weeklyHours} hours a week`;
  const which = route.steps.length === 1 ? 'It' : `The longest step, into ${titleOf(graph, longest.to)},`;
  const school = schoolingYears >= FIGURES.schooling ? `, ${yearsText(schoolingYears)} of it at school` : '';
  const asks = learningHours === 0 ? 'asks for nothing new to learn' : `asks ${hours}, above all ${listed(names)}`;
  return `${which} takes ${yearsText(longest.years)}${school}; it ${asks}.`;
}

/** A name that carries its own brackets reads without them: "Mathematics (knowledge)" is "Mathematics, knowledge". */
function nameInSentence(graph: CareerGraph, competency: number): string {
  const name = graph.competencies[competency]?.name ?? '';
  return name.endsWith(')') ? name.replace(/ \((.+)\)$/, ', $1') : name;
}

const EVIDENCE: Readonly<Record<EvidenceKind, string>> = {
  OBSERVED: 'observed in survey data',
  SURVEY: 'reported in surveys',
  EXPERT_LIST: 'on a list of related occupations drawn up by experts',
  EDITORIAL: 'from our editors',
  MODELLED: 'modelled',
  DERIVED: 'inferred from how much the roles have in common',
};

/** By progression; only those that an answer has named. */
const evidenceByGraph = oncePer((_: CareerGraph) => new Map<number, EvidenceKind>());

/** The strongest kind of evidence that a progression rests on. */
function strongestEvidence(graph: CareerGraph, progression: number): EvidenceKind {
  const known = evidenceByGraph(graph);
  const kind =
    known.get(progression) ??
    strongestKind(graph.progressions.claims(progression).map((claim) => claim.properties.evidence));
  known.set(progression, kind);
  return kind;
}

/** What a step rests on, in words. */
function groundOf(graph: CareerGraph, { basis, progression }: RouteStep): string {
  if (progression === null) return 'estimated by the model of moves';
  const said = EVIDENCE[strongestEvidence(graph, progression)];
  return basis === 'READING' ? `${said} (said of the same work, or a kind of it, under another name)` : said;
}

/** How well the steps are supported, each by its strongest kind of evidence, and which one is supported least. */
function evidenceSentence(graph: CareerGraph, route: Route): string {
  const kinds = route.steps.map((step) => groundOf(graph, step));
  const total = kinds.length;
  const counts = [...new Set(kinds)].map((kind) => ({ kind, steps: kinds.filter((other) => other === kind).length }));
  counts.sort((a, b) => b.steps - a.steps);
  const all = total === 1 ? 'The step is' : total === 2 ? 'Both steps are' : `All ${total} steps are`;
  const parts = counts.map(({ kind, steps }, place) => {
    const of = place === 0 ? ` of ${total} steps` : '';
    return `${steps}${of} ${steps === 1 ? 'is' : 'are'} ${kind}`;
  });
  const text = counts.length === 1 ? `${all} ${kinds[0]}` : parts.join(', ');
  const least = Math.min(...route.steps.map(({ confidence }) => confidence));
  const weak = route.steps.filter(({ confidence }) => confidence <= least + FIGURES.least);
  const named = weak.map((step) => `${titleOf(graph, step.from)} to ${titleOf(graph, step.to)}`);
  const doubt =
    total > 1 && least < FIGURES.doubt && weak.length < total
      ? `; least sure (${shareText(least)}) is ${listed(named)}`
      : '';
  return `${capital(text)}${doubt}; we are ${shareText(route.confidence)} sure of ${total === 1 ? 'it' : 'the whole way'}.`;
}

function longShotSentence(route: Route): string | null {
  if (route.confidence >= FIGURES.longShot) return null;
  return `A long shot: by these estimates about one try in ${grouped(Math.round(1 / route.confidence))} succeeds.`;
}

/** A share of those who leave a role, as people say it. */
function oneIn(likelihood: number): string {
  const leavers = Math.max(1, Math.round(1 / likelihood));
  if (leavers > FIGURES.rarest) return 'fewer than one in a million of those who leave go this way';
  return `about one in ${grouped(leavers)} of those who leave goes this way`;
}

function timeOf(route: Route): string {
  return `${yearsText(route.years)} in ${count(route.steps.length, 'step')}`;
}

/** "0.3 years longer", or that it can't be told apart. */
function longer(years: number): string {
  return years < 1 / 52 ? 'a few days longer' : `${yearsText(years)} longer`;
}

function hoursText(hours: number): string {
  return count(Math.round(hours), 'hour');
}

function shareText(share: number): string {
  return share > 0 && share < FIGURES.least ? 'less than 1 %' : percent(share);
}
