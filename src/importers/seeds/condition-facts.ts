import { conditionsText, WORK_TRAITS } from '../../domain';
import { roleRefOf } from './role-ref';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedConditions } from './seed-file';

/** Adds what a job is like. A trait named twice is a mistake, as is a job with two lines. */
export function addConditions(item: SeedConditions, place: Place, facts: SeedFacts): void {
  const role = roleRefOf(item.role, within(place, 'role'), facts);
  for (const [at, trait] of item.also.entries()) {
    if (item.also.indexOf(trait) !== at) facts.note(within(place, 'also', at), `"${trait}" is named twice. Keep one`);
  }
  if (role === null) return;
  const { hours, place: where, body, people, danger, stress, own } = item;
  const also = WORK_TRAITS.filter((trait) => item.also.includes(trait));
  const text = conditionsText({
    role,
    hours,
    place: where,
    body,
    people,
    danger,
    stress,
    selfEmployedPercent: own,
    also,
  });
  facts.addText('conditions', role, text, place);
}
