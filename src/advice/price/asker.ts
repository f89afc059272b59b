/** Who asks: what they have and accept, where they say more of themselves than the role they hold. */
import { oncePer, STEP_MODEL } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import type { Profile } from '../../needs';
import { doorsInto } from '../../network';
import { type Asker, type Standing, usualHolder } from '../doors/standing';
import { holdsSubject } from '../doors/subjects';
import { kinship } from '../jobs/kinship';
import { practisedOf } from '../jobs/practised';
import { PAST_MODEL } from '../numbers/move-model';
import { staysInBranch } from './own-branch';
import { entersBySubject } from './own-subject';
import { type Asked, statedStanding } from './stated-standing';

/**
 * What someone has who holds this job and says so of themselves; without a word of theirs, what holders of it usually have. What
 * they don't name is as usual. Credentials that no door asks for are left aside.
 */
export function standingOf(graph: CareerGraph, job: number, { profile, study }: Asked): Standing {
  const usual = usualHolder(graph, job);
  if (saysNothing(profile) && study === 'ANY') return usual;
  const key = `${job}:${study}`;
  const made = standings(graph)(profile);
  const standing = made.get(key) ?? statedStanding(graph, usual, job, { profile, study });
  made.set(key, standing);
  return standing;
}

function saysNothing({ background, levels, weeklyHours }: Profile): boolean {
  return background === undefined && levels.size === 0 && weeklyHours === STEP_MODEL.defaultWeeklyHours;
}

/** One for each profile, job and limit, so that what is worked out for an asker is worked out once. */
const standings = oncePerFigures((_: CareerGraph) => oncePer((_profile: Profile) => new Map<string, Standing>()));

/** True if anything that the asker brings counts for a job. */
export function countsFor(graph: CareerGraph, asker: Asker, job: number): boolean {
  const known = counted(asker);
  let counts = known.get(job);
  if (counts === undefined) {
    const { credentials, proofs, past, papers, skills } = asker;
    counts =
      practisedOf(graph, skills, job) > 0 ||
      past.some(
        ({ role }) =>
          kinship(graph, role, job) >= PAST_MODEL.leastRelevance ||
          entersBySubject(graph, role, job) ||
          staysInBranch(graph, role, job),
      ) ||
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
