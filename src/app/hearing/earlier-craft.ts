/** What somebody was before today's job draws them: it is proposed first, and told so. */
import { HEARING_MODEL, kinship } from '../../advice';
import type { CareerGraph, RoleNode } from '../../graph';
import { bridgesFrom } from '../circumstances/bridges';
import { rolesNamedBy } from '../names/named-field';
import { clearReadingOf, readingsOf } from '../names/understand';
import { jobOf } from './hear-names';
import type { Heard, Hearing } from './heard';

const { earlier: EARLIER } = HEARING_MODEL;

/** Who retired from a job, or was put out of it, does not go back. */
const IS_OVER = /\b(?:retired|ex[- ]|discharged|burned out|disqualified)/i;

/**
 * A hearing in which an earlier job of another trade than today's is also one that somebody would go to. Whoever names one or rules it out is
 * taken at their word.
 */
export function withEarlierCraft(graph: CareerGraph, from: string, hearing: Hearing): Hearing {
  const { heard } = hearing;
  const earlier = heard.filter(
    ({ field, value, words }) => field === 'profile.pastRoles' && value.includes(':') && !IS_OVER.test(words),
  );
  if (earlier.length === 0 || heard.some(({ field }) => field === 'towards')) return hearing;
  const today = roleCalled(graph, from);
  if (today === null) return hearing;
  const refused = new Set(
    heard.flatMap(({ field, value }) => (field === 'not' ? rolesNamedBy(graph, value.replace(/^less /, '')) : [])),
  );
  const isFromAbroad = heard.some(({ field, value }) => field === 'circumstances' && value === 'training from abroad');
  const drawn = earlier.flatMap((each): readonly Heard[] => {
    const name = jobOf(each.value).ref;
    const bridges = isFromAbroad ? bridgesFrom(name) : null;
    if (bridges !== null)
      return bridges
        .filter((bridge) => rolesNamedBy(graph, bridge).length > 0)
        .map((bridge) => ({
          words: each.words,
          field: 'towards',
          value: bridge,
          meaning: `towards ${bridge}, next to ${name}, which you were`,
        }));
    const job = roleCalled(graph, name);
    if (
      job === null ||
      refused.has(job.index) ||
      !isCraftBeside(graph, job, today) ||
      rolesNamedBy(graph, name).length === 0
    )
      return [];
    return [{ words: each.words, field: 'towards', value: name, meaning: `towards ${name}, which you were` }];
  });
  return drawn.length === 0 ? hearing : { ...hearing, heard: [...heard, ...drawn] };
}

function roleCalled(graph: CareerGraph, name: string): RoleNode | null {
  const role = clearReadingOf(graph, 'Role', name)?.node ?? readingsOf(graph, 'Role', name)[0]?.node;
  return role?.kind === 'Role' ? role : null;
}

/** Whether a job is of another trade than today's, and paid as such. */
function isCraftBeside(graph: CareerGraph, job: RoleNode, today: RoleNode): boolean {
  const [then, now] = [job.typicalPayUsd, today.typicalPayUsd];
  return (
    kinship(graph, job.index, today.index) < EARLIER.sameTrade &&
    (then === null || now === null || then >= EARLIER.pay * now)
  );
}
