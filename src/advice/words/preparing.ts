/** Sentences about the years of work that a way asks for, and how to get them where you are. */
import { CLASSIFICATIONS, capital, listed } from '../../domain';
import { type CareerGraph, nodeName } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import { firstPost } from '../chains/ways-in';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import type { MovePrice } from '../price/move-price';
import { stepNeeds } from './step-needs';
import { titleOf } from './title';

/** The longest time to serve on a way, if it is more than some months and you don't prepare for it beside other work. */
export function experienceSentence(graph: CareerGraph, chain: Chain): string | null {
  const served = chain.filter((move) => !isPreparing(chain, move));
  if (served.length === 0) return null;
  const longest = served.reduce((most, move) => (move.experienceYears > most.experienceYears ? move : most));
  if (longest.experienceYears < WORD_MODEL.served) return null;
  const asked = longest.way.door.experienceYears;
  const [from, to] = [titleOf(graph, longest.from), titleOf(graph, longest.to)];
  if (longest.keptKind < MOVE_MODEL.newField) {
    const post = firstPost(graph, longest.to, chain[0]!.from);
    const such = post === null ? '' : `, such as ${titleOf(graph, post)}`;
    const years = longest.experienceYears;
    return years >= WORD_MODEL.unserved * asked
      ? `Employers ask for about ${yearsText(asked)} of related work, which ${from} does not give: start in a trainee or junior post of this work${such}.`
      : `Employers ask for about ${yearsText(asked)} of related work. Your years at work stand for a part of it; plan the other ${yearsText(years)} in a junior post of this work${such}.`;
  }
  const plan = `plan ${yearsText(longest.experienceYears)} as ${from} before ${to}`;
  return asked < WORD_MODEL.served
    ? `${capital(plan)}.`
    : `Employers ask for about ${yearsText(asked)} of related work; ${plan}.`;
}

/** How to use the time before a first move into other work: such tasks where you are, and what to learn. */
export function preparingSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const [first] = chain;
  if (!isPreparing(chain, first!)) return null;
  const { to, experienceYears } = first!;
  const { learn } = stepNeeds(graph, search.profile, [search.from], to).detail;
  const names = CLASSIFICATIONS[graph.roles[to]!.scheme].needsAreRatings
    ? []
    : learn.slice(0, WORD_MODEL.learnt).map(({ competency }) => nodeName(graph.competencies[competency]!));
  const learning = names.length === 0 ? '' : `, and learn ${listed(names)}`;
  return `For about ${yearsText(experienceYears)}, take on work of this kind beside what you do as ${titleOf(graph, search.from)}${learning}.`;
}

/** True for a first move into other work that takes some months: what you do alone does not lead there. */
export function isPreparing(chain: Chain, move: MovePrice): boolean {
  return (
    move === chain[0] &&
    (move.kindOfMove === 'PIVOT' || !move.isNamed) &&
    move.keptKind >= MOVE_MODEL.newField &&
    move.experienceYears >= WORD_MODEL.served
  );
}
