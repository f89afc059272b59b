/** What of somebody's own work counts for a goal, by name. */
import { CLASSIFICATIONS, listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { CompetencyMatch } from '../../needs';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { kinship } from '../jobs/kinship';
import { isTechnicalWork } from '../jobs/technical';
import { askedByOurs, isGeneral, isTrait } from '../jobs/telling';
import { isInGroups } from '../jobs/work-groups';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import { isEveryday, nameInTalk } from './learning';
import { isAtHeart, provenFor } from './proven';
import { stepNeeds } from './step-needs';
import { aJob } from './title';

/** Helpers are near to a trade that others have learned: its skills are not theirs yet. */
const HELPERS = ['47-301', '49-9098', '51-9198'];

/** Needs that the asker's own job gives them at the level that a job asks for, most telling first: three at most. */
function transfersTo(graph: CareerGraph, search: RouteSearch, job: number): readonly number[] {
  if (CLASSIFICATIONS[graph.roles[job]!.scheme].needsAreRatings || isInGroups(graph, search.from, HELPERS)) return [];
  // What others list for a job is what anybody in it may use: it tells something of work that is near.
  const isOurs = CLASSIFICATIONS[graph.roles[search.from]!.scheme].isOurs;
  const { standIn } = jobsOf(graph);
  if (!isOurs && kinship(graph, standIn[search.from]!, standIn[job]!) < MOVE_MODEL.newField) return [];
  const { have } = stepNeeds(graph, search.profile, [search.from], job).detail;
  return have
    .filter((match) => isTelling(graph, match) && (isOurs || !isToolOfFew(graph, search.from, match)))
    .map((match) => ({ match, weight: tellingWeight(graph, match) }))
    .sort((a, b) => b.weight - a.weight || a.match.competency - b.match.competency)
    .slice(0, WORD_MODEL.learnt)
    .map(({ match }) => match.competency);
}

function isTelling(graph: CareerGraph, { competency, importance }: CompetencyMatch): boolean {
  if (isTrait(graph, competency) || isEveryday(graph, competency)) return false;
  return importance !== 'OPTIONAL' && !isGeneral(graph, competency);
}

/** Others list every tool that somebody in a job may use: most use it in technical work only. */
function isToolOfFew(graph: CareerGraph, from: number, { competency }: CompetencyMatch): boolean {
  return graph.competencies[competency]!.kind === 'Technology' && !isTechnicalWork(graph, jobsOf(graph).standIn[from]!);
}

/** The rarer a need is among our roles, the more it tells. */
function tellingWeight(graph: CareerGraph, { competency, importance }: CompetencyMatch): number {
  const share = Math.max(askedByOurs(graph)[competency]!, WORD_MODEL.rarest);
  return (importance === 'ESSENTIAL' ? WORD_MODEL.essential : 1) * Math.log(1 / share);
}

/** What of theirs counts, for the goal or else for the first job on the way; null if nothing of it tells. */
export function transfersSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  for (const job of new Set([search.to, chain[0]!.to])) {
    const brought = broughtTo(graph, search, job);
    if (brought.length > 0) return `You bring ${listed(brought)}, which ${aJob(graph, job)} needs too.`;
  }
  return null;
}

/** Skills by name, and what their kind of work proves: three at most. */
function broughtTo(graph: CareerGraph, search: RouteSearch, job: number): readonly string[] {
  const proven = provenFor(graph, search.from, job);
  const kept = WORD_MODEL.learnt - proven.filter(isAtHeart).length;
  const skills = transfersTo(graph, search, job).slice(0, kept);
  const names = skills.map((competency) => nameInTalk(graph, competency));
  // What a skill says already is not said again.
  const isNew = (each: string) => !names.some((name) => each.toLowerCase().endsWith(name.toLowerCase()));
  const others = proven.filter(isNew).slice(0, WORD_MODEL.learnt - names.length);
  return others.length === 0 ? names : [...names, `experience ${listed(others)}`];
}
