import { practicalText, type Quoted, recheckBy, SHELF_MONTHS } from '../../domain';
import { EDITORS } from './catalogue';
import type { SeedPublication } from './form/practical-form';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedBranch, SeedFile, SeedForeignTitle, SeedPayer, SeedPrice, SeedWorkLine } from './seed-file';

/** Adds what a kind of credential costs. */
export function addPrice(item: SeedPrice, place: Place, file: SeedFile, facts: SeedFacts): void {
  const { kind, per, usd, paidBy, from } = item;
  const [minUsd, maxUsd] = usd;
  if (minUsd > maxUsd) facts.note(within(place, 'usd'), `${minUsd} is more than ${maxUsd}: expected [least, most]`);
  const payers = new Set((file.payers ?? []).map(({ id }) => id));
  for (const [at, id] of paidBy.entries()) {
    if (!payers.has(id)) facts.note(within(place, 'paidBy', at), `no payer of this file has the id "${id}"`);
  }
  const price = { kind, per, minUsd, maxUsd, paidBy, ...quoted(from, place, file, facts) };
  facts.addText('prices', kind, practicalText(price), place);
}

/** Adds somebody who pays a part of study. */
export function addPayer(item: SeedPayer, place: Place, file: SeedFile, facts: SeedFacts): void {
  const { id, name, url = null, from } = item;
  const payer = { id, name, for: item.for, url, ...quoted(from, place, file, facts) };
  facts.addText('payers', id, practicalText(payer), place);
}

/** Adds a branch. */
export function addBranch(branch: SeedBranch, place: Place, facts: SeedFacts): void {
  facts.addText('branches', branch.id, practicalText(branch), place);
}

/** Adds what is true of a line of work. */
export function addWorkLine(item: SeedWorkLine, place: Place, facts: SeedFacts): void {
  facts.addText('workLines', item.codes.join(' '), practicalText(item), place);
}

/** Adds a title of another country. */
export function addForeignTitle([title, country, here]: SeedForeignTitle, place: Place, facts: SeedFacts): void {
  facts.addText('foreignTitles', title, [title, country, here].join('\t'), place);
}

/** Whose figure it is, and when to look again: a publication says both; an estimate is ours, as of the file. */
function quoted(
  from: string | undefined,
  place: Place,
  { publications = [], asOf }: SeedFile,
  facts: SeedFacts,
): Quoted {
  if (from === undefined) {
    const by = recheckBy(asOf, SHELF_MONTHS.EDITORIAL);
    return { source: EDITORS.name, isEstimate: true, year: asOf.slice(0, 4), checkedOn: asOf, recheckBy: by };
  }
  const found = publications.find(({ id }) => id === from);
  if (found === undefined) {
    facts.note(within(place, 'from'), `no publication of this file has the id "${from}"`);
    return { source: '', isEstimate: true, year: '', checkedOn: asOf, recheckBy: asOf };
  }
  return quoteOf(found);
}

function quoteOf({ name, publisher, year, checkedOn, recheckBy: by }: SeedPublication): Quoted {
  return { source: `${name}, ${publisher}`, isEstimate: false, year, checkedOn, recheckBy: by };
}
