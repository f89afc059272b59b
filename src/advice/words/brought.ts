/** Sentences about what somebody brings: papers whose state matters, skills, earlier years, hours for study. */
import { capital, listed, MOVE_KIND_TRAITS } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import type { ToldPaper } from '../doors/held-credentials';
import { skillsCounted } from '../jobs/practised';
import { WORD_MODEL } from '../numbers/words';
import { standingOf } from '../price/asker';
import type { MovePrice } from '../price/move-price';
import { nameInTalk } from './learning';
import { aJob } from './title';

/** What an answer says of the papers that are not simply valid, where a step asks for such a thing. */
export function paperSentences(graph: CareerGraph, search: RouteSearch, chain: Chain): readonly string[] {
  const told = standingOf(graph, chain[0]!.from, search).asker?.papers.told ?? [];
  const asked = new Set(chain.flatMap(({ way }) => way.credentials.map(({ credential }) => credential.name)));
  return told.flatMap((each) => (isAskedFor(each, asked) ? [paperSentence(each)] : []));
}

/** A foreign or unfinished degree counts in any subject wherever a degree is asked for, so it is always spoken of. */
function isAskedFor({ paper, names }: ToldPaper, asked: ReadonlySet<string>): boolean {
  return paper.state === 'FOREIGN' || paper.state === 'UNFINISHED' || [...names].some((name) => asked.has(name));
}

function paperSentence({ paper: { text, state, country } }: ToldPaper): string {
  switch (state) {
    case 'FOREIGN':
      return `${capital(text)} from ${country ?? 'abroad'}: have it evaluated first. Then employers, schools and licensing boards know what it equals here. A license from abroad has to be earned again in the United States.`;
    case 'UNFINISHED':
      return 'Before you choose a school, ask which of your credits it accepts. They shorten the study, and the years here allow for that.';
    case 'LAPSED':
      return `Your ${text} has lapsed, and employers want a current one. Ask whoever issued it how to renew it.`;
    case 'OTHER_STATE':
      return 'You do not have to earn a license from another state again. Ask the board here how to transfer it (this is called reciprocity). Apply before you move or quit.';
    case 'VALID':
      return '';
    default:
      return state satisfies never;
  }
}

/** The skills that make a step shorter, by name. */
export function skillsSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const skills = standingOf(graph, chain[0]!.from, search).asker?.skills;
  if (skills === undefined) return null;
  for (const { to } of chain) {
    const counted = skillsCounted(graph, skills, to).slice(0, WORD_MODEL.learnt);
    if (counted.length === 0) continue;
    const names = listed(counted.map((skill) => nameInTalk(graph, skill)));
    return `${capital(names)}: this is the heart of the work of ${aJob(graph, to)}. If you show a project or two in which you used it, nobody will take you for a beginner.`;
  }
  return null;
}

/** What decides where the years that a promotion asks for are behind somebody who names them. */
export function servedSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const [first] = chain as readonly [MovePrice, ...MovePrice[]];
  const { pastRoles = [] } = search.profile.background ?? {};
  const isPromotion = MOVE_KIND_TRAITS[first.kind].climbs && first.way.door.experienceYears >= WORD_MODEL.served;
  if (!isPromotion || first.experienceYears > 0 || !pastRoles.some(({ role }) => role === search.from)) return null;
  return `You have the years of experience that employers want before they hire ${aJob(graph, first.to)}. Now it depends on the next opening, and on how you do in its exam or interviews.`;
}

/** What hours a week other than the usual change. */
export function hoursSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const asker = standingOf(graph, chain[0]!.from, search).asker;
  const study = chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
  if (asker === undefined || asker.pace === 1 || study < WORD_MODEL.course) return null;
  const { weeklyHours } = search.profile;
  return asker.pace < 1
    ? `With ${weeklyHours} hours a week for it, what you study in the evening takes less time than usual. The years here allow for that.`
    : `With ${weeklyHours} hours a week for it, what you study in the evening takes longer than usual. The years here allow for that.`;
}

/** What somebody has to do who goes back to work they have done before. */
export function returnSentence(graph: CareerGraph, job: number): string {
  return `You have worked as ${aJob(graph, job)} before, and that counts in full. Refresh what you know, and bring a recent piece of work or a reference.`;
}
