/** The telling reason for a job that no list of exits gives one for: what of theirs counts there by name, or what they wish and get. */
import { listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import { WISH_MODEL } from '../numbers/wishes';
import { transfersSentence } from '../words/transfers';
import type { Candidate } from './candidate';
import { exitsFrom } from './exits';
import { fitOf, type Wish } from './wishes';

/** What a job gives somebody who wishes for it. */
const GIVES: Readonly<Record<Wish, string>> = {
  MORE_PAY: 'more pay',
  SAME_PAY_AT_LEAST: 'pay that holds',
  STEADY_PAY: 'a steady wage',
  REGULAR_HOURS: 'regular hours',
  EASIER_ON_THE_BODY: 'work that is easier on the body',
  HOME_EVERY_NIGHT: 'nights at home',
  WORK_FROM_HOME: 'work from home',
  SECURE: 'work that grows',
  SAME_FIELD: 'work in your field',
  OTHER_FIELD: 'work in another field',
  NO_LONG_STUDY: 'no long study',
  LEAD_PEOPLE: 'people to lead',
  NOT_LEAD: 'nobody to lead',
  WITH_PEOPLE: 'days with people',
  FEWER_PEOPLE: 'fewer people around you',
  HANDS_ON: 'work with your hands',
  DESK_WORK: 'a desk',
  OUTDOORS: 'work outdoors',
  HELP_PEOPLE: 'people to help',
  CREATIVE: 'creative work',
  LESS_STRESS: 'less stress',
  OWN_BUSINESS: 'work that many do on their own account',
  PART_TIME: 'part-time posts',
  LESS_TRAVEL: 'less travel',
  LITTLE_ENGLISH: 'work that needs little English',
};

/** One sentence to the person; null if nothing in particular speaks for the job. */
export function reasonFor(
  graph: CareerGraph,
  search: RouteSearch,
  candidate: Candidate,
  wishes: readonly Wish[],
): string | null {
  const { role, chain } = candidate;
  const exit = exitsFrom(graph, search.from).find(({ job }) => job === role);
  return (
    exit?.why ??
    transfersSentence(graph, { ...search, to: role }, chain) ??
    givesSentence(graph, search, candidate, wishes)
  );
}

function givesSentence(
  graph: CareerGraph,
  { from }: RouteSearch,
  { role, chain }: Candidate,
  wishes: readonly Wish[],
): string | null {
  const met = wishes.filter((wish) => fitOf(wish, { graph, from, role, chain, isOwn: false }) >= WISH_MODEL.clear);
  return met.length === 0 ? null : `It gives you what you wish for: ${listed(met.map((wish) => GIVES[wish]))}.`;
}
