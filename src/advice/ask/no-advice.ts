/** Why the asker's own limits leave no way, and the nearest way that there is. */
import type { Sliced } from '../../graph';
import type { Clock } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { NoRoute } from '../answers/route';
import { questionOf, type SearchQuestion } from '../chains/advice-question';
import type { Chain } from '../chains/beginning';
import { askAdvice, bestChain, isLimited } from '../search/ask-advice';
import { ADVICE_UNLIMITED, closedBy, LIMITS, type Limit, lifted, openedBy, sets } from '../search/search-limits';
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
  const nearest = new AdviceRoute(graph, search, chain, chain);
  const { roles, years, steps } = nearest;
  return {
    kind: 'NoRoute',
    reason:
      first === undefined
        ? `People get from ${from} to ${to}, but several of your limits close every way together.`
        : `People get from ${from} to ${to}, but ${closedBy(search, first.limit)}.`,
    bindingConstraints: binding,
    nearest,
    relaxation:
      first === undefined
        ? 'Loosen several of your limits.'
        : openedBy(first.limit, { graph, search, roles, years, steps, chain }),
    revision: graph.revision,
  };
}
