/** What must hold for services with advisors beyond their form. */
import { EUROPE, EVERYWHERE } from '../../domain';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';

/** Seven digits or more, however they are set apart: a phone number. Dates have eight with hyphens, and are in fields of their own. */
const PHONE = /(?:\d[\s()./-]?){7,}/;

/** Notes codes that name nothing, days that are none, phone numbers, and services given twice. */
export function noteAdvisors(facts: SeedFacts): void {
  const seen = new Map<string, Place>();
  for (const { fact, place } of facts.nodesOf('AdvisorService')) {
    const { name, country, languages, cost, serviceKind, offers, caution = '', url, checkedOn } = fact.properties;
    if (country !== EVERYWHERE && country !== EUROPE && !isKnown('region', country)) {
      facts.note(within(place, 'country'), `"${country}" is the code of no country`);
    }
    languages.forEach((code, at) => {
      if (!isKnown('language', code))
        facts.note(within(place, 'languages', at), `"${code}" is the code of no language`);
    });
    if (!isDay(checkedOn)) facts.note(within(place, 'checkedOn'), `"${checkedOn}" is no day of the calendar`);
    if (PHONE.test(offers) || PHONE.test(caution)) {
      facts.note(place, `"${name}" gives a phone number: leave it out, it goes out of date unseen`);
    }
    if (serviceKind === 'MARKETPLACE' && cost === undefined) {
      facts.note(place, `"${name}" is a marketplace: say what it costs`);
    }
    for (const [field, value] of [
      ['name', name],
      ['url', url.replace(/\/$/, '')],
    ] as const) {
      noteTwice(field, value.toLowerCase(), place, seen, facts);
    }
  }
}

function noteTwice(
  field: 'name' | 'url',
  value: string,
  place: Place,
  seen: Map<string, Place>,
  facts: SeedFacts,
): void {
  const other = seen.get(value);
  if (other === undefined) seen.set(value, place);
  else {
    const where = `${other.document.file}:${other.document.lineAt(other.path)}`;
    facts.note(within(place, field), `duplicate: ${where} has this ${field} already. Keep one of the two`);
  }
}

function isKnown(type: 'region' | 'language', code: string): boolean {
  return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
