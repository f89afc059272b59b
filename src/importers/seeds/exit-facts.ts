import { type Exit, exitsText } from '../../domain';
import { roleRefOf } from './role-ref';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedExits } from './seed-file';

/** Adds where people go who leave a job. A job named twice is a mistake, and so is the job itself except on your own account. */
export function addExits(item: SeedExits, place: Place, facts: SeedFacts): void {
  const from = roleRefOf(item.from, within(place, 'from'), facts);
  const exits: Exit[] = [];
  const named = new Set<string>();
  for (const [at, [role, way, years, why]] of item.to.entries()) {
    const here = within(place, 'to', at);
    const to = roleRefOf(role, here, facts);
    if (to === null || from === null) continue;
    if (to === from && way !== 'OWN') {
      facts.note(here, `"${role}" is the job that people leave. Only OWN, on your own account, may name it`);
    }
    if (named.has(to)) facts.note(here, `"${role}" is named twice for "${item.from}". Keep one of the two`);
    named.add(to);
    exits.push({ to, way, years, why });
  }
  if (from !== null) facts.addText('exits', from, exitsText({ from, exits }), place);
}
