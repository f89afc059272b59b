/** Licensed clinicians, who know what those do who help them. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { doorsInto } from '../../network';
import { usualHolder } from '../doors/standing';
import { isInGroups } from '../jobs/work-groups';

/** Those who treat and examine patients; aides and assistants in wards, practices and laboratories whom no law licenses. */
const CLINICAL = Object.freeze({
  professions: ['29-1', '29-2'],
  helpers: ['31-11', '31-9092', '31-9093', '31-9097', '31-9099'],
});

const licensed = oncePerFigures((_: CareerGraph) => new Map<number, boolean>());

/** True for a licensed clinical profession that takes schooling, and the work of those who help in wards and practices. */
export function isHelpedBy(graph: CareerGraph, profession: number, helper: number): boolean {
  return isInGroups(graph, helper, CLINICAL.helpers) && isLicensed(graph, profession);
}

function isLicensed(graph: CareerGraph, job: number): boolean {
  const known = licensed(graph);
  let is = known.get(job);
  if (is === undefined) {
    const [door] = doorsInto(graph, graph.roles[job]!);
    is =
      isInGroups(graph, job, CLINICAL.professions) && door?.door === 'LICENCE' && usualHolder(graph, job).education > 0;
    known.set(job, is);
  }
  return is;
}
