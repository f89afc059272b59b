import { CORRECTION_RELATIONS, correctionText, ESCO_TITLE } from '../../domain';
import { roleRefOf } from './role-ref';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedReading } from './seed-file';

const ESCO = 'esco: ';

/** Adds what is said of each role. Roles of O*NET and ESCO may not be loaded; a title of ours that is unknown is a mistake. */
export function addReadings(reading: SeedReading, place: Place, facts: SeedFacts): void {
  const refsAt = (field: keyof SeedReading) =>
    ((reading[field] ?? []) as readonly string[]).map((name, at) => refOf(name, within(place, field, at), facts));
  const roles = refsAt('roles');
  for (const relation of CORRECTION_RELATIONS) {
    for (const other of refsAt(relation)) {
      for (const role of roles) {
        if (role === null || other === null) continue;
        const text = correctionText({ relation, role, other, why: reading.why });
        facts.addText('readings', `${role} as ${other}`, text, place);
      }
    }
  }
}

function refOf(name: string, place: Place, facts: SeedFacts): string | null {
  if (name.startsWith(ESCO)) return ESCO_TITLE + name.slice(ESCO.length);
  return roleRefOf(name, place, facts);
}
