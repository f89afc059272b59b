/** Sentences about the years of work that a way asks for, and how to get them where you are. */
import { listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import { firstPost } from '../chains/ways-in';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import type { MovePrice } from '../price/move-price';
import { nameInTalk, worthLearning } from './learning';
import { stepNeeds } from './step-needs';
import { aJob } from './title';

/** The longest time to serve on a way, if it is more than some months and you don't prepare for it beside other work. */
export function experienceSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const served = chain.filter((move) => !isPreparing(chain, move));
  if (served.length === 0) return null;
  const longest = served.reduce((most, move) => (move.experienceYears > most.experienceYears ? move : most));
  if (longest.experienceYears < WORD_MODEL.served) return null;
  const asked = longest.way.door.experienceYears;
  const from = aJob(graph, longest === chain[0] ? search.from : longest.from);
  if (longest.keptKind < MOVE_MODEL.newField) {
    const post = firstPost(graph, longest.to, chain[0]!.from);
    const such = post === null ? '' : `, for example as ${aJob(graph, post)}`;
    const years = longest.experienceYears;
    const wanted = `Employers want about ${yearsText(asked)} of related work`;
    return years >= WORD_MODEL.unserved * asked
      ? `${wanted}, which a job as ${from} does not give you: start in a junior or trainee job in this field${such}.`
      : `${wanted}. Your years of work count for part of it; plan on the other ${yearsText(years)} in a junior job in this field${such}.`;
  }
  const plan = `plan on ${yearsText(longest.experienceYears)} as ${from}`;
  const to = aJob(graph, longest === chain.at(-1) ? search.to : longest.to);
  return asked < WORD_MODEL.served
    ? `Before you become ${to}, ${plan}.`
    : `Employers want about ${yearsText(asked)} of related work before they hire ${to}: ${plan}.`;
}

/** How to use the time before a first move into other work: such tasks where you are, and what to learn. */
export function preparingSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const [first] = chain;
  if (!isPreparing(chain, first!)) return null;
  const { to, experienceYears } = first!;
  const { learn } = stepNeeds(graph, search.profile, [search.from], to).detail;
  const names = worthLearning(graph, to, learn)
    .slice(0, WORD_MODEL.learnt)
    .map(({ competency }) => nameInTalk(graph, competency));
  const learning = names.length === 0 ? '' : `, and learn ${listed(names)}`;
  return `Use about ${yearsText(experienceYears)} to prepare: take on tasks of this kind next to your work as ${aJob(graph, search.from)}${learning}.`;
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
