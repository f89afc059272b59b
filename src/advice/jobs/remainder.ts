/** Groups of jobs that are no job: "Engineers, All Other". */
import type { CareerGraph } from '../../graph';
import { isRemainder } from '../../network';
import { WORD_MODEL } from '../numbers/words';

/** Jobs that a remainder of a group holds, as far as they have a code of their own: up to three; null for a job that is one. */
export function remainderOf({ roles }: CareerGraph, job: number): readonly number[] | null {
  const role = roles[job]!;
  if (!isRemainder(role)) return null;
  const group = role.id.slice(0, role.id.indexOf('.') + 1);
  return roles
    .filter(({ id, index }) => index !== job && id.startsWith(group))
    .slice(0, WORD_MODEL.named)
    .map(({ index }) => index);
}
