/** What service in the forces is worth to employers and schools, whatever the work was. */
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { isInGroups } from '../jobs/work-groups';
import { WORD_MODEL } from '../numbers/words';

const FORCES = ['55-'];
/** Computing, engineering and the work of projects, in which contractors hire for a clearance. */
const CLEARED = ['11-3021', '11-9041', '13-1082', '13-1111', '15-', '17-', '49-2', '53-2'];
/** Work of which public employers have much. */
const PUBLIC = ['13-1041', '19-', '21-', '25-', '29-', '33-', '43-4031', '43-4061', '43-505', '53-3', '53-7081'];

/** Building trades that train by apprenticeship. */
const BUILDING = ['47-2', '47-4021', '49-9021', '49-9051'];

/** The clearance, the preference of public employers, and who pays for school; null for people who did not serve. */
export function veteranSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const known = [search.from, ...(search.profile.background?.pastRoles ?? []).map(({ role }) => role)];
  if (!known.some((role) => isInGroups(graph, role, FORCES))) return null;
  const jobs = [search.to, ...chain.map(({ to }) => to)];
  const isOf = (groups: readonly string[]) => jobs.some((job) => isInGroups(graph, job, groups));
  const study = chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
  const said = [
    ...(isInGroups(graph, search.from, FORCES)
      ? ['In your last six months of service you can train with an employer through SkillBridge, on military pay.']
      : []),
    ...(isOf(CLEARED)
      ? ['If you hold a security clearance, say so at the start. Defense contractors look for people who hold one.']
      : []),
    ...(isOf(PUBLIC) ? ['As a veteran you go before others at federal agencies, and at many public employers.'] : []),
    ...(isOf(BUILDING)
      ? ['Helmets to Hardhats places veterans in paid apprenticeships, and the GI Bill adds money for rent.']
      : []),
    ...(study >= WORD_MODEL.course ? ['The GI Bill pays for approved study if you served long enough.'] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}
