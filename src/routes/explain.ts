/** The reasons for a route's place, as sentences a person finds true and useful. */
import type { EvidenceKind } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import type { Route, RouteSearch, RouteStep } from './route';
import { detourGain, isDetourOf, type Merits } from './selection';

/** A route to explain, with those listed before it. */
export interface Explained {
  readonly route: Omit<Route, 'why'>;
  readonly merits: Merits;
  readonly before: readonly { readonly route: Omit<Route, 'why'>; readonly merits: Merits }[];
}

/** Two to six sentences: rank, detour, start, weakest step, schooling, evidence. */
export function explainRoute(graph: CareerGraph, search: RouteSearch, explained: Explained): readonly string[] {
  const { route } = explained;
  return [
    rankSentence(search, explained),
    detourSentence(graph, explained),
    startSentence(graph, route),
    weakestSentence(graph, search, route),
    schoolingSentence(graph, route),
    evidenceSentence(graph, route),
  ].filter((sentence) => sentence !== null);
}

const FIRST: Readonly<Record<RouteSearch['rankBy'], (route: Omit<Route, 'why'>) => string>> = {
  TIME: (route) => `The quickest way found: ${yearsText(route.years)}.`,
  SKILL_GAP: (route) => `The gentlest way found: no step asks more than ${hoursText(route.cost)} of learning.`,
  PAY: (route) =>
    route.cost === 0
      ? 'No earnings are forgone on the way.'
      : `The least earnings forgone on the way: about ${usdText(route.cost)} over ${yearsText(route.years)}.`,
  LIKELIHOOD: () => 'The way that people take most often, as far as is known.',
  STEPS: (route) => `The fewest moves: ${count(route.steps.length, 'step')} in ${yearsText(route.years)}.`,
};

function rankSentence(search: RouteSearch, { route, before }: Explained): string {
  const first = before[0]?.route;
  if (first === undefined) return FIRST[search.rankBy](route);
  const more = route.cost - first.cost;
  if (more <= 0) return `Ranks level with the first route, ${timeOf(route)}.`;
  switch (search.rankBy) {
    case 'TIME':
      return `${capital(yearsText(more))} longer than the first route.`;
    case 'SKILL_GAP':
      return `Its largest step asks ${hoursText(more)} more than the first route's.`;
    case 'PAY':
      return `Forgoes about ${usdText(more)} more than the first route.`;
    case 'LIKELIHOOD':
      return 'Taken less often than the first route.';
    case 'STEPS':
      return `${capital(count(more, 'step'))} more than the first route.`;
    default:
      return search.rankBy satisfies never;
  }
}

function detourSentence(graph: CareerGraph, { route, merits, before }: Explained): string | null {
  const plain = before.find((other) => isDetourOf(merits, other.merits));
  if (plain === undefined) return null;
  const extra = route.roles.filter((role) => !plain.route.roles.includes(role)).map((role) => titleOf(graph, role));
  const via = `Going through ${listed(extra)}`;
  switch (detourGain(plain.merits, merits)) {
    case 'SMALLER_STEP': {
      const [large, small] = [plain.merits.largestStepHours, merits.largestStepHours];
      const text = `${via} makes the largest step ${percent(1 - small / large)} smaller: ${hoursText(small)} of learning instead of ${hoursText(large)}`;
      return `${text}.`;
    }
    case 'LIKELIER':
      return `${via} is the more usual way.`;
    case 'LESS_FORGONE':
      return `${via} brings better pay sooner: about ${usdText((plain.merits.earningsForgoneUsd ?? 0) - (merits.earningsForgoneUsd ?? 0))} less is forgone.`;
    default:
      return null;
  }
}

function startSentence(graph: CareerGraph, route: Omit<Route, 'why'>): string {
  const first = route.steps[0] as RouteStep;
  const title = titleOf(graph, first.to);
  if (first.coverage >= 0.995) return `You already have all that ${title} is known to ask.`;
  return `You already have ${percent(first.coverage)} of what ${title} asks.`;
}

/** The step that asks most, and what is to be learnt on it. */
function weakestSentence(graph: CareerGraph, search: RouteSearch, route: Omit<Route, 'why'>): string | null {
  const weakest = route.steps.reduce((worst, step) => (step.learningHours > worst.learningHours ? step : worst));
  if (weakest.learningHours === 0) return 'No step asks for more than what the roles before it bring.';
  const learn = weakest.detail().learn.slice(0, 3);
  const names = learn.map((gap) => `${graph.competencies[gap.competency]?.name} (${hoursText(gap.hours)})`);
  const which = route.steps.length === 1 ? 'It asks' : `The hardest step is into ${titleOf(graph, weakest.to)}:`;
  const weeks = Math.ceil(weakest.learningHours / search.profile.weeklyHours);
  return `${which} ${hoursText(weakest.learningHours)} of learning, ${count(weeks, 'week')} at ${search.profile.weeklyHours} hours a week, above all ${listed(names)}.`;
}

/** Schooling shorter than this, in years, isn't worth a sentence. */
const LEAST_SCHOOLING_TOLD = 0.25;

function schoolingSentence(graph: CareerGraph, route: Omit<Route, 'why'>): string | null {
  const schooled = route.steps.filter((step) => step.schoolingYears >= LEAST_SCHOOLING_TOLD);
  if (schooled.length === 0) return null;
  const each = schooled.map((step) => `${yearsText(step.schoolingYears)} for ${titleOf(graph, step.to)}`);
  return `Includes schooling: ${listed(each)}.`;
}

const EVIDENCE: Readonly<Record<EvidenceKind, string>> = {
  OBSERVED: 'observed in survey data',
  SURVEY: 'reported in surveys',
  EXPERT_LIST: "on the publisher's list of related occupations",
  EDITORIAL: "our editors' estimate",
  MODELLED: 'modelled',
  DERIVED: 'inferred from how much the roles have in common',
};

/** How well the steps are supported, and which one is supported least. */
function evidenceSentence(graph: CareerGraph, route: Omit<Route, 'why'>): string {
  const { claims, confidence } = graph.progressions;
  const kinds = route.steps.map((step) => claims(step.progression)[0]?.properties.evidence ?? 'DERIVED');
  const total = kinds.length;
  const counts = [...new Set(kinds)].map((kind) => ({ kind, steps: kinds.filter((other) => other === kind).length }));
  counts.sort((a, b) => b.steps - a.steps);
  const text =
    counts.length === 1
      ? `${total === 1 ? 'The step is' : total === 2 ? 'Both steps are' : `All ${total} steps are`} ${EVIDENCE[kinds[0] as EvidenceKind]}`
      : counts
          .map(({ kind, steps }) => `${steps} of ${total} ${steps === 1 ? 'is' : 'are'} ${EVIDENCE[kind]}`)
          .join(', ');
  const least = route.steps.reduce((a, b) => (confidence[b.progression]! < confidence[a.progression]! ? b : a));
  const sure = confidence[least.progression] as number;
  const weak =
    total > 1 && sure < 0.5 ? `; the least sure is ${titleOf(graph, least.from)} to ${titleOf(graph, least.to)}` : '';
  return `${capital(text)}${weak}.`;
}

function titleOf(graph: CareerGraph, role: number): string {
  return (graph.roles[role] as RoleNode).title;
}

function timeOf(route: Omit<Route, 'why'>): string {
  return `${yearsText(route.years)} in ${count(route.steps.length, 'step')}`;
}

function yearsText(years: number): string {
  const rounded = Math.round(years * 10) / 10;
  if (rounded < 0.2) return count(Math.max(1, Math.round(years * 52)), 'week');
  return rounded === 1 ? '1 year' : `${rounded} years`;
}

function hoursText(hours: number): string {
  return count(Math.round(hours), 'hour');
}

function usdText(usd: number): string {
  return `$${(Math.round(usd / 1000) * 1000).toLocaleString('en-US')}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`;
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
