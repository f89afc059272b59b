import type { NodeKind } from '../../domain';
import { idPrefix, slugOf } from '../../domain';
import type { Mistakes } from './mistakes';
import { NameIndex } from './names';
import type { NamedField } from './seed-file';
import type { SeedDocument, SeedPath } from './seed-place';

/** The source of everything that names no other: the editors. */
export const EDITORS = Object.freeze({ id: 'source:career-atlas', name: 'Career Atlas editors' });

/** The id of the source that stands for the seeds as a whole. */
export const SEEDS_SOURCE = EDITORS.id;

/** Ids by name, over all files together. Skills and technologies share one index. */
export interface Catalogue {
  readonly competencies: NameIndex;
  readonly skills: NameIndex;
  readonly roles: NameIndex;
  readonly certifications: NameIndex;
  readonly companies: NameIndex;
  readonly disciplines: NameIndex;
  readonly sources: NameIndex;
}

interface Naming {
  readonly list: NamedField;
  readonly kind: NodeKind;
  /** Field with the name. */
  readonly name: 'name' | 'title';
  /** Field with other names. */
  readonly others?: 'alternateNames' | 'alternateTitles';
  /** Indexes for the names; the first one reports names already taken. */
  readonly indexes: readonly NameIndex[];
}

/** The catalogue of all things that the documents name. Notes names and ids given twice. */
export function catalogueOf(documents: readonly SeedDocument[], mistakes: Mistakes): Catalogue {
  const catalogue: Catalogue = {
    competencies: new NameIndex('skill or technology'),
    skills: new NameIndex('skill'),
    roles: new NameIndex('role'),
    certifications: new NameIndex('certification'),
    companies: new NameIndex('company'),
    disciplines: new NameIndex('discipline'),
    sources: new NameIndex('source'),
  };
  catalogue.sources.add(EDITORS.name, EDITORS.id);

  const { competencies, skills, roles, certifications, companies, disciplines, sources } = catalogue;
  const namings: readonly Naming[] = [
    { list: 'discipline', kind: 'Discipline', name: 'name', indexes: [disciplines] },
    { list: 'sources', kind: 'Source', name: 'name', indexes: [sources] },
    { list: 'skills', kind: 'Skill', name: 'name', others: 'alternateNames', indexes: [competencies, skills] },
    { list: 'technologies', kind: 'Technology', name: 'name', others: 'alternateNames', indexes: [competencies] },
    { list: 'certifications', kind: 'Certification', name: 'name', indexes: [certifications] },
    { list: 'companies', kind: 'Company', name: 'name', indexes: [companies] },
    { list: 'roles', kind: 'Role', name: 'title', others: 'alternateTitles', indexes: [roles] },
  ];
  // All names go before any alternate name, so a clash is reported for the alternate one.
  const places = new Map<string, Item | null>([[EDITORS.id, null]]);
  for (const naming of namings) {
    for (const item of itemsNamed(documents, naming)) nameItem(naming, item, places, mistakes);
  }
  for (const naming of namings) {
    for (const item of itemsNamed(documents, naming)) nameOtherwise(naming, item, mistakes);
  }
  return catalogue;
}

/** The items of a list in all documents; a file's discipline is an item by itself. */
function* itemsNamed(documents: readonly SeedDocument[], naming: Naming): Generator<Item> {
  for (const document of documents) {
    const value = valueAt(document.data, naming.list);
    if (!Array.isArray(value)) yield { document, path: [naming.list], value };
    else for (const [at, item] of value.entries()) yield { document, path: [naming.list, at], value: item };
  }
}

interface Item {
  readonly document: SeedDocument;
  readonly path: SeedPath;
  readonly value: unknown;
}

function nameItem(naming: Naming, item: Item, places: Map<string, Item | null>, mistakes: Mistakes): void {
  const { document, path, value } = item;
  const name = valueAt(value, naming.name);
  if (typeof name !== 'string') return;
  const place = [...path, naming.name];
  const slug = slugOf(name);
  const id = idPrefix(naming.kind) + slug;
  const other = places.get(id);
  if (slug === '') {
    mistakes.add(document, place, `"${name}" has no letter or digit to make an id of`);
  } else if (other !== undefined) {
    mistakes.add(
      document,
      place,
      `duplicate id ${id}: "${name}" is there already, at ${placeOf(other)}. Keep one of the two`,
    );
  } else {
    places.set(id, item);
    const takenBy = naming.indexes[0]?.add(name, id) ?? null;
    for (const index of naming.indexes.slice(1)) index.add(name, id);
    if (takenBy !== null) {
      mistakes.add(document, place, `"${name}" is also the name of ${takenBy}. Choose another name`);
    }
  }
}

/** Lines are looked up only for mistakes: that takes as long as parsing. */
function placeOf(item: Item | null): string {
  return item === null ? 'the editors' : `${item.document.file}:${item.document.lineAt(item.path)}`;
}

function nameOtherwise(naming: Naming, { document, path, value }: Item, mistakes: Mistakes): void {
  const name = valueAt(value, naming.name);
  const others = naming.others === undefined ? undefined : valueAt(value, naming.others);
  if (typeof name !== 'string' || !Array.isArray(others)) return;
  const id = idPrefix(naming.kind) + slugOf(name);
  others.forEach((other: unknown, at) => {
    if (typeof other !== 'string') return;
    const takenBy = naming.indexes[0]?.add(other, id) ?? null;
    for (const index of naming.indexes.slice(1)) index.add(other, id);
    if (takenBy !== null && naming.others !== undefined) {
      const place = [...path, naming.others, at];
      mistakes.add(document, place, `"${other}" already means ${takenBy}. A name may mean one thing only`);
    }
  });
}

/** A field of an object of any form, or undefined. */
function valueAt(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}
