/** Why a job is named to this person: what of theirs counts, what is missing, what to know. */
import { CLASSIFICATIONS, capital, listed, oncePer } from '../../domain';
import { type CareerGraph, nodeName } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Judgement } from '../answers/route';
import type { Chain } from '../chains/beginning';
import { schoolingOfChain } from '../chains/step-facts';
import type { KnownExit } from '../futures/exits';
import type { Strength } from '../futures/strengths';
import { WHY_NAMED } from '../numbers/futures';
import { MOVE_MODEL } from '../numbers/move-model';
import { stepNeeds } from '../words/step-needs';
import { calledInTalk } from '../words/title';

/** The verdict on a way, with its reasons. */
export type Judged = Pick<Judgement, 'verdict' | 'why'>;

/** One to three sentences to the person. @param judged - the verdict on the way, with its reasons; `strengths` - those that count there */
export function whyNamed(
  graph: CareerGraph,
  search: RouteSearch,
  role: number,
  chain: Chain,
  exit: KnownExit | undefined,
  judged: Judged,
  strengths: readonly Strength[] = [],
): readonly string[] {
  const { verdict, why } = judged;
  const counts = strengthSentence(strengths);
  const known = exit?.why ?? (counts === null ? countsSentence(graph, search, role, chain, judged) : null);
  const warning = verdict === 'USUAL' || verdict === 'POSSIBLE' ? [] : why.slice(0, 1);
  const told = [known, counts, newSentence(graph, search, role, chain), ...warning];
  return [...new Set(told.filter((sentence) => sentence !== null))].slice(0, WHY_NAMED.sentences);
}

/** "You speak more than one language, and that counts there." */
function strengthSentence(strengths: readonly Strength[]): string | null {
  return strengths.length === 0
    ? null
    : `${capital(listed([...new Set(strengths.map(({ said }) => said))]))}, and that counts there.`;
}

function countsSentence(graph: CareerGraph, search: RouteSearch, role: number, chain: Chain, { why }: Judged): string {
  const { keptKind, isNamed } = chain[0]!;
  const names = telling(graph, role, stepNeeds(graph, search.profile, [search.from], role).detail.have);
  const from = calledInTalk(graph, search.from);
  if (names.length > 0 && keptKind >= MOVE_MODEL.newField)
    return `What you do as ${from} counts there: ${listed(names)}.`;
  if (isNamed) return `People who leave work as ${from} are hired for it.`;
  if (keptKind >= MOVE_MODEL.newField) return `Much of what you do as ${from} counts there.`;
  return why[0] ?? 'It takes people from other work.';
}

/** What is new there; null where a paper has to be earned first, which teaches it. */
function newSentence(graph: CareerGraph, search: RouteSearch, role: number, chain: Chain): string | null {
  if (schoolingOfChain(chain) >= WHY_NAMED.studied) return null;
  const names = telling(graph, role, stepNeeds(graph, search.profile, [search.from], role).detail.learn);
  return names.length === 0 ? null : `New to you: ${listed(names)}.`;
}

/** Names of the needs that tell most of a job: ratings that every job has, and what most roles ask for, are left out. */
function telling(
  graph: CareerGraph,
  role: number,
  needs: readonly { readonly competency: number }[],
): readonly string[] {
  if (CLASSIFICATIONS[graph.roles[role]!.scheme].needsAreRatings) return [];
  const share = shareOfRoles(graph);
  return needs
    .filter(({ competency }) => share[competency]! <= WHY_NAMED.common)
    .slice(0, WHY_NAMED.named)
    .map(({ competency }) => nodeName(graph.competencies[competency]!));
}

/** Share of our roles that ask for each competency, by its number. */
const shareOfRoles = oncePer((graph: CareerGraph): Float64Array => {
  const { competency, role } = graph.requirements;
  const isOurs = graph.roles.map(({ scheme }) => CLASSIFICATIONS[scheme].isOurs);
  const ours = isOurs.filter(Boolean).length;
  const share = new Float64Array(graph.competencies.length);
  competency.forEach((each, place) => {
    if (isOurs[role[place]!]) share[each]! += 1 / ours;
  });
  return share;
});
