import { roleRefOf } from './role-ref';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedCode, SeedTitle } from './seed-file';

/** Adds what people call an occupation of O*NET, loaded or not. */
export function addTitle([code, title]: SeedTitle, place: Place, facts: SeedFacts): void {
  const id = `role:onet/${code}`;
  facts.addText('everydayTitles', id, `${id} ${title}`, place);
}

/** Adds the code under which a role of ours is counted. */
export function addCode([role, soc]: SeedCode, place: Place, facts: SeedFacts): void {
  const id = roleRefOf(role, within(place, 0), facts);
  if (id !== null) facts.addText('socCodes', id, `${id} ${soc}`, place);
}
