/** Why the asker's own limits leave no way, and the nearest way that there is. */
import { listed } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import type { Clock, RouteSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { NoRoute } from '../answers/route';
import { questionOf, type SearchQuestion } from '../chains/advice-question';
import type { Chain } from '../chains/beginning';
import { yearsOf, yearsText } from '../chains/chain-figures';
import { stepDownOf } from '../chains/step-facts';
import { askAdvice, bestChain, isLimited } from '../search/ask-advice';
import { ADVICE_UNLIMITED, LIMITS, type Limit, lifted, sets } from '../search/search-limits';
import { titleOf } from '../words/title';

/** The explanation for a search whose limits leave nothing, with the best way if the smallest limit is lifted. */
export function* whyNoAdvice(question: SearchQuestion, clock: Clock): Sliced<NoRoute> {
  const { graph, search } = question;
  const [from, to] = [titleOf(graph, search.from), titleOf(graph, search.to)];
  const active = LIMITS.filter((limit) => sets(search, limit, ADVICE_UNLIMITED));
  const opened: { readonly limit: Limit; readonly chain: Chain }[] = [];
  for (const limit of active) {
    const relaxed = questionOf(graph, { ...lifted(search, limit, ADVICE_UNLIMITED), first: 1 });
    const { chains } = yield* askAdvice(relaxed, clock);
    // Without any limit the goal's own door is the answer, however hard it is.
    const chain = chains[0] ?? (isLimited(relaxed.search) ? undefined : [relaxed.direct]);
    if (chain !== undefined) opened.push({ limit, chain });
  }
  const first = opened[0];
  const chain = first?.chain ?? (yield* bestChain(question, clock));
  const binding = opened.length > 0 ? opened.map(({ limit }) => limit) : active;
  return {
    kind: 'NoRoute',
    reason:
      first === undefined
        ? `People get from ${from} to ${to}, but several of your limits close every way together.`
        : `People get from ${from} to ${to}, but ${reasonFor(search, first.limit)}.`,
    bindingConstraints: binding,
    nearest: new AdviceRoute(graph, search, chain, chain),
    relaxation:
      first === undefined ? 'Loosen several of your limits.' : relaxationFor(graph, search, first.limit, chain),
    revision: graph.revision,
  };
}

function reasonFor({ study }: RouteSearch, limit: Limit): string {
  if (limit !== 'study') return REASONS[limit];
  return study === 'NONE'
    ? 'only with study before you are hired, and you want none'
    : 'only with study that leaves no time for a job, and you want to keep yours';
}

const REASONS: Readonly<Record<Exclude<Limit, 'study'>, string>> = {
  maxSteps: 'only in more steps than you allow',
  maxYears: 'only in more years than you allow',
  maxStepHours: 'only with a step that asks for more hours of learning than you allow',
  minCoverage:
    'only with a step into a role of whose needs you have less than you ask for, or whose needs are not known',
  minPayUsd: 'only by way of roles that pay less than you accept, or whose pay is not known',
  moves: 'only by kinds of move that you left out',
  schemes: 'only by way of roles of classifications that you left out',
  minConfidence: 'only by steps that we are less sure of than you ask for',
  avoid: 'only by way of a role that you want to avoid',
  via: 'not by way of the roles that you asked for',
  stepDown: 'only by way of a role that pays clearly less or stands on a lower rung, and you want no step down',
};

function relaxationFor(graph: CareerGraph, search: RouteSearch, limit: Limit, chain: Chain): string {
  const view = new AdviceRoute(graph, search, chain, chain);
  switch (limit) {
    case 'maxSteps':
      return `Allow ${chain.length} steps instead of ${search.maxSteps}.`;
    case 'maxYears':
      return `Allow ${tenthsUp(yearsOf(chain))} years instead of ${search.maxYears}.`;
    case 'maxStepHours':
      return `Allow ${Math.max(...view.steps.map((step) => step.learningHours))} hours a step instead of ${search.maxStepHours}.`;
    case 'minCoverage': {
      const least = view.steps.map((step) => step.coverage);
      return least.includes(null)
        ? 'Ask for no least coverage: what a role on the way needs is not known.'
        : `Accept a coverage of ${Math.min(...(least as number[]))} instead of ${search.minCoverage}.`;
    }
    case 'minPayUsd': {
      const pays = view.roles.slice(1, -1).map((role) => graph.roles[role]!.typicalPayUsd);
      return pays.includes(null)
        ? 'Ask for no least pay: the pay of a role on the way is not known.'
        : `Accept $${Math.min(...(pays as number[]))} a year instead of $${search.minPayUsd}.`;
    }
    case 'moves':
      return `Allow ${[...new Set(chain.map(({ kindOfMove }) => kindOfMove))].join(', ')}.`;
    case 'schemes':
      return `Allow ${[...new Set(view.roles.map((role) => graph.roles[role]!.scheme))].join(', ')}.`;
    case 'minConfidence':
      return `Accept a confidence of ${Math.floor(Math.min(...view.steps.map((step) => step.confidence)) * 100) / 100} instead of ${search.minConfidence}.`;
    case 'avoid':
      return `Don't avoid ${search.avoid
        .filter((role) => view.roles.includes(role))
        .map((role) => titleOf(graph, role))
        .join(', ')}.`;
    case 'via':
      return `Leave out ${search.via.map((role) => titleOf(graph, role)).join(', ')}: the usual way takes about ${yearsText(yearsOf(chain))}.`;
    case 'study':
      return studyToAccept(chain);
    case 'stepDown':
      return stepDownToAccept(graph, search, chain);
    default:
      return limit satisfies never;
  }
}

/** What there is to study on the nearest way: "Accept about 2 years of study: Associate Degree in Nursing." */
function studyToAccept(chain: Chain): string {
  const left = chain.flatMap(({ way }) => way.credentials.filter(({ yearsLeft }) => yearsLeft > 0));
  const names = new Set(left.map(({ credential, by }) => by ?? credential.name));
  const years = chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
  const pace = chain.some(({ way }) => way.leavesWork) ? 'full-time study' : 'study, which can be done beside work';
  return `Accept about ${yearsText(years)} of ${pace}: ${listed([...names])}.`;
}

function stepDownToAccept(graph: CareerGraph, search: RouteSearch, chain: Chain): string {
  const down = stepDownOf(graph, chain, search);
  return down === null ? 'Allow one step down.' : `Allow one step down, to ${titleOf(graph, chain[down.step]!.to)}.`;
}

function tenthsUp(value: number): number {
  return Math.ceil(value * 10) / 10;
}
