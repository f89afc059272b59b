/** Specialties of the job held, which O*NET describes apart: working in one is no other job. */
import type { CareerGraph } from '../../graph';
import { isOnet, jobsOf } from '../../network';

/** What the id of an occupation ends with that is no detail of another. */
const WHOLE = '.00';

/** True for a detailed occupation of the same code. @param from - number of the role left */
export function isOwnSpecialty(graph: CareerGraph, from: number, job: number): boolean {
  const role = graph.roles[job]!;
  if (!isOnet(role) || role.id.endsWith(WHOLE)) return false;
  const { codes } = jobsOf(graph);
  const [own, other] = [codes[from]![0], codes[job]![0]];
  return own !== undefined && own.code === other?.code;
}
