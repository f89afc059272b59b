import { type Setting, settingsText } from '../../domain';
import { roleRefOf } from './role-ref';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedSameWork } from './seed-file';

/** Adds where else a kind of work is done. A title named twice is a mistake, and so is a wish both met and missed. */
export function addSameWork({ codes = [], roles = [], settings }: SeedSameWork, place: Place, facts: SeedFacts): void {
  const ids = roles.flatMap((title, at) => roleRefOf(title, within(place, 'roles', at), facts) ?? []);
  const told: Setting[] = settings.map(
    ({ title, role, meets, misses = [], pay, asks = null, at, why, step }, index) => {
      const here = within(place, 'settings', index);
      if (settings.findIndex((other) => other.title === title) !== index)
        facts.note(here, `"${title}" is named twice. Keep one of the two`);
      for (const wish of misses) {
        if (meets.includes(wish)) facts.note(here, `${wish} is both met and missed. Keep one of the two`);
      }
      const id = role === undefined ? null : roleRefOf(role, within(here, 'role'), facts);
      return { title, role: id, meets, misses, pay, asks, employers: at, why, firstStep: step };
    },
  );
  const text = settingsText({ codes, roles: ids, settings: told });
  facts.addText('sameWork', [...codes, ...ids].join(' '), text, place);
}
