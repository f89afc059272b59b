import { alignmentText, idPrefix, slugOf } from '../../domain';
import { type Place, type SeedFacts, within } from './seed-facts';
import type { SeedAlignment } from './seed-file';

/** Adds how skills of ours meet elements of O*NET, loaded or not. A skill that is unknown, or stands in two items, is a mistake. */
export function addAlignment(item: SeedAlignment, place: Place, facts: SeedFacts): void {
  const skills = item.skills.flatMap((name, at) => {
    const where = within(place, 'skills', at);
    const id = facts.resolve(facts.catalogue.skills, name, where);
    if (id !== null) facts.noteAligned(id, where);
    return id ?? [];
  });
  noteElements(item, place, facts);
  if (skills.length === 0 || item.elements.length === 0) return;
  const elements = item.elements.map(([name, relation, share]) => ({ element: elementId(name), relation, share }));
  facts.addAlignment(alignmentText({ skills, elements }));
}

function noteElements({ elements, note }: SeedAlignment, place: Place, facts: SeedFacts): void {
  if (elements.length === 0 && note === undefined) {
    facts.note(within(place, 'elements'), '"elements" is empty: add some, or say in "note" why there are none');
  }
  const seen = new Set<string>();
  for (const [at, [name]] of elements.entries()) {
    if (seen.has(name))
      facts.note(within(place, 'elements', at), `duplicate: ${name} is stated twice for these skills`);
    seen.add(name);
  }
}

/** The id that the importer of O*NET gives an element. */
function elementId(name: string): string {
  return `${idPrefix('Skill')}onet/${slugOf(name)}`;
}
