/** Who asks: what they have and accept, where they say more of themselves than the role they hold. */
import { oncePer, STEP_MODEL } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import type { Profile } from '../../needs';
import { doorsInto, jobsOf } from '../../network';
import type { StudyLimit } from '../../routes';
import { heldCredentials } from '../doors/held-credentials';
import { type Asker, credentialsOf, type Standing, usualHolder } from '../doors/standing';
import { holdsSubject, proofsOf } from '../doors/subjects';
import { isNamedMove } from '../jobs/job-moves';
import { kinship } from '../jobs/kinship';
import { practisedOf } from '../jobs/practised';
import { rungsUp } from '../jobs/rungs';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { PAST_MODEL } from '../numbers/move-model';

/**
 * What someone has who holds this job and says so of themselves; without a word of theirs, what holders of it usually have. What
 * they don't name is as usual. Credentials that no door asks for are left aside.
 */
export function standingOf(graph: CareerGraph, job: number, profile: Profile, study: StudyLimit): Standing {
  if (saysNothing(profile) && study === 'ANY') return usualHolder(graph, job);
  const key = `${job}:${study}`;
  const made = standings(graph)(profile);
  const standing = made.get(key) ?? madeStanding(graph, job, profile, study);
  made.set(key, standing);
  return standing;
}

function saysNothing({ background, levels, weeklyHours }: Profile): boolean {
  return background === undefined && levels.size === 0 && weeklyHours === STEP_MODEL.defaultWeeklyHours;
}

/** One for each profile, job and limit, so that what is worked out for an asker is worked out once. */
const standings = oncePerFigures((_: CareerGraph) => oncePer((_profile: Profile) => new Map<string, Standing>()));

function madeStanding(graph: CareerGraph, job: number, profile: Profile, study: StudyLimit): Standing {
  const usual = usualHolder(graph, job);
  const { education: stated, credentials = [], pastRoles = [], fullTimeStudy } = profile.background ?? {};
  const { standIn } = jobsOf(graph);
  const years = new Map<number, number>();
  for (const { role, years: more } of pastRoles) years.set(standIn[role]!, (years.get(standIn[role]!) ?? 0) + more);
  const inThisJob = years.get(job) ?? 0;
  years.delete(job);
  const past = Array.from(years, ([role, each]) => ({ role, years: each }));
  const named = heldCredentials(graph, credentials);
  const held = past.filter((each) => each.years >= PAST_MODEL.heldYears).map(({ role }) => role);
  const before = held.map((role) => usualHolder(graph, role).education);
  const education = Math.max(stated ?? Math.max(usual.education, ...before), named.education);
  const earned = held.flatMap((role) => credentialsOf(graph, role, education));
  const brought = new Set([...named.names, ...earned]);
  // Who accepts only study beside work studies beside work, unless they say otherwise.
  const isBesideWork = !(fullTimeStudy ?? study !== 'PART_TIME');
  const pace = paceOf(profile.weeklyHours);
  const isPlain =
    brought.size === 0 &&
    named.told.length === 0 &&
    past.length === 0 &&
    !isBesideWork &&
    study === 'ANY' &&
    profile.levels.size === 0 &&
    pace === 1;
  const asker: Asker = {
    named: named.names,
    credentials: brought,
    proofs: proofsOf(graph, brought),
    past,
    isBesideWork,
    study,
    papers: named,
    skills: profile.levels,
    pace,
  };
  if (isPlain && education === usual.education && inThisJob <= usual.experienceYears) return usual;
  // A degree that work can replace proves no level, so only who states one can turn out to lack it.
  const own = stated === undefined ? usual.credentials : credentialsOf(graph, job, education);
  const all = new Set([...own, ...brought]);
  return {
    education,
    credentials: all,
    proofs: proofsOf(graph, all),
    experienceYears: Math.max(usual.experienceYears, inThisJob),
    isRecent: usual.isRecent,
    ...(isPlain ? {} : { asker }),
  };
}

/** How many times as long study in evenings takes at so many hours a week: a part of it takes its time anyhow. */
function paceOf(weeklyHours: number): number {
  const { fixed, most } = ENTRY_MODEL.evenings;
  return Math.min(most, fixed + ((1 - fixed) * STEP_MODEL.defaultWeeklyHours) / weeklyHours);
}

/** What counts of a move: of the job left alone, and of that and all earlier work together. */
export interface Backing {
  /** Relevance, 0..1: of the job left; of the strongest of all. */
  readonly keptKind: number;
  readonly kind: number;
  /** Earlier jobs that count, and the one that counts most; -1 if none does. */
  readonly past: readonly Counted[];
  readonly pastJob: number;
  /** How far the asker's skills are the work of the job, 0..1. */
  readonly practised: number;
  /** True if a job held is named as one from which people come; rungs to climb from the highest near one. */
  readonly isNamed: boolean;
  readonly rungs: number;
}

/** Years in a job, and their relevance, 0..1. */
interface Counted {
  readonly kind: number;
  readonly years: number;
}

/** What someone who leaves a job has behind them: without earlier work, what the job left gives. */
export function backingOf(
  graph: CareerGraph,
  { asker }: Pick<Standing, 'asker'>,
  to: number,
  left: Pick<Backing, 'kind' | 'isNamed' | 'rungs'>,
): Backing {
  const { kind: keptKind, isNamed, rungs } = left;
  let backing: Backing = { keptKind, kind: keptKind, past: [], pastJob: -1, practised: 0, isNamed, rungs };
  if (asker === undefined) return backing;
  const practised = practisedOf(graph, asker.skills, to);
  if (practised > 0) backing = practisedBacking(backing, practised);
  let most = 0;
  for (const { role, years } of asker.past) {
    const kind = kinship(graph, role, to);
    if (kind < PAST_MODEL.leastKind) continue;
    const counted = kind * years;
    const isHeld = years >= PAST_MODEL.heldYears;
    const climb = rungsUp(graph, role, to);
    backing = {
      ...backing,
      kind: Math.max(backing.kind, kind * Math.min(1, years / PAST_MODEL.fullYears)),
      past: [...backing.past, { kind, years }],
      pastJob: counted > most ? role : backing.pastJob,
      isNamed: backing.isNamed || (isHeld && (role === to || isNamedMove(graph, role, to))),
      rungs: isHeld && climb < backing.rungs ? climb : backing.rungs,
    };
    most = Math.max(most, counted);
  }
  return backing;
}

/** Who can do the work has what years of it teach, and stands at its door like people from near work. */
function practisedBacking(backing: Backing, practised: number): Backing {
  const { years, relevance } = ENTRY_MODEL.skills;
  return {
    ...backing,
    practised,
    kind: Math.max(backing.kind, relevance * practised),
    past: [{ kind: 1, years: years * practised }],
  };
}

/**
 * Years of the work that a door asks for which someone has behind them. Each year counts for its relevance. Years of near work count
 * however many they are. Years of other work, together, stand for no more than their share of what is asked, or than what most
 * bring who leave the job held: nine years of nursing are not two of data analysis.
 * @param years - in the job left
 * @param usualYears - of those, what most people have who leave the job
 * @param asked - by the door
 */
export function relatedYears(
  { keptKind, past }: Pick<Backing, 'keptKind' | 'past'>,
  years: number,
  usualYears: number,
  asked: number,
): number {
  let [near, other] = [0, 0];
  let most = keptKind * Math.min(years, usualYears);
  const count = (kind: number, each: number) => {
    if (kind >= PAST_MODEL.nearKind) near += kind * each;
    else {
      other += kind * each;
      most = Math.max(most, kind * asked);
    }
  };
  count(keptKind, years);
  for (const { kind, years: each } of past) count(kind, each);
  return near + Math.min(other, most);
}

/** True if anything that the asker brings counts for a job. */
export function countsFor(graph: CareerGraph, asker: Asker, job: number): boolean {
  const known = counted(asker);
  let counts = known.get(job);
  if (counts === undefined) {
    const { credentials, proofs, past, papers, skills } = asker;
    counts =
      practisedOf(graph, skills, job) > 0 ||
      past.some(({ role }) => kinship(graph, role, job) >= PAST_MODEL.leastKind) ||
      ((credentials.size > 0 || papers.inPart.size > 0 || papers.collegeYears > 0) &&
        doorsInto(graph, graph.roles[job]!).some((door) =>
          door.credentials.some(
            (asked) =>
              credentials.has(asked.name) ||
              papers.inPart.has(asked.name) ||
              (papers.collegeYears > 0 && asked.kind === 'BACHELOR') ||
              holdsSubject(proofs, asked),
          ),
        ));
    known.set(job, counts);
  }
  return counts;
}

const counted = oncePer((_: Asker) => new Map<number, boolean>());
