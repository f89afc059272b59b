import type { Door, MatchRelation } from '../../domain';
import { doorText, idPrefix, MATCH_RELATIONS, slugOf } from '../../domain';
import { credentialsOf } from '../doors/door-credentials';
import { roleRefOf } from './role-ref';
import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedEntry, SeedProgression, SeedRole } from './seed-file';

/**
 * Adds a role and what it requires, pays and is certified by. Its source stands behind all of these, unless one names
 * its own. `preparationHours` is left out, because the hours of the role's competencies say it.
 */
export function addRole(
  role: SeedRole,
  place: Place,
  asOf: string,
  discipline: string | undefined,
  facts: SeedFacts,
): void {
  const source = facts.sourceOf(role, place);
  const { R, I, A, S, E, C } = role.interests;
  const id = facts.addNode(
    'Role',
    role.title,
    source,
    {
      title: role.title,
      alternateTitles: role.alternateTitles ?? [],
      scheme: 'ATLAS',
      summary: role.summary,
      outlook: role.outlook,
      ...(discipline === undefined ? {} : { discipline: idPrefix('Discipline') + slugOf(discipline) }),
      seniority: role.seniority,
      interests: [R, I, A, S, E, C],
      responsibilities: role.responsibilities,
      experienceYears: role.experienceYears,
      schoolingYears: role.schoolingYears,
      matches: matchesOf(role),
      ...(role.entry === undefined ? {} : { doors: doorsInto(role, role.entry, { source, asOf }, place, facts) }),
    },
    place,
  );
  const said = { evidence: 'EDITORIAL', asOf } as const;

  for (const [at, [name, importance, level, ownSource]] of role.requires.entries()) {
    const there = within(place, 'requires', at);
    const competency = facts.resolve(facts.catalogue.competencies, name, there);
    const statedBy = facts.sourceOf(ownSource === undefined ? {} : { source: ownSource }, there, source);
    if (competency !== null) facts.addLink('REQUIRES', id, competency, statedBy, { ...said, importance, level }, there);
  }
  for (const [at, band] of (role.pay ?? []).entries()) {
    const there = within(place, 'pay', at);
    if (band.max !== undefined && band.max < band.min) {
      facts.note(there, `min ${band.min} is more than max ${band.max}: expected min <= max`);
    }
    const statedBy = facts.sourceOf(band, there, source);
    const pays = {
      ...said,
      level: band.level,
      minUsd: band.min,
      ...(band.max === undefined ? {} : { maxUsd: band.max }),
      openEnded: band.openEnded ?? band.max === undefined,
      region: 'US',
      ...(band.note === undefined ? {} : { note: band.note }),
    };
    facts.addLink('PAYS', id, statedBy, statedBy, pays, there);
  }
  for (const [at, name] of (role.certifications ?? []).entries()) {
    const there = within(place, 'certifications', at);
    const certification = facts.resolve(facts.catalogue.certifications, name, there);
    if (certification !== null) facts.addLink('CERTIFIED_BY', id, certification, source, said, there);
  }
}

/** The usual door first; it asks for the experience that the role states. */
function doorsInto(role: SeedRole, entry: SeedEntry, from: Said, place: Place, facts: SeedFacts): readonly string[] {
  const { experienceYears, otherEntries = [] } = role;
  const others = otherEntries.map((other, at) => [other, within(place, 'otherEntries', at)] as const);
  return [[{ ...entry, experienceYears }, within(place, 'entry')] as const, ...others].map(([each, there]) =>
    doorText(doorInto(each, from, there, facts)),
  );
}

interface Said {
  readonly source: string;
  readonly asOf: string;
}

function doorInto(
  entry: SeedEntry & Pick<SeedRole, 'experienceYears'>,
  from: Said,
  place: Place,
  facts: SeedFacts,
): Door {
  const { trainingYears = 0, credentials = [], experienceIn = [] } = entry;
  const named = experienceIn.map((name, at) => roleRefOf(name, within(place, 'experienceIn', at), facts));
  return {
    ...entry,
    credentials: credentialsOf(credentials),
    trainingYears,
    experienceIn: named.filter((id) => id !== null),
    evidence: 'EDITORIAL',
    ...from,
  };
}

/** Adds a progression between two roles, of any files. */
export function addProgression(progression: SeedProgression, place: Place, asOf: string, facts: SeedFacts): void {
  const from = facts.resolve(facts.catalogue.roles, progression.from, within(place, 'from'));
  const to = facts.resolve(facts.catalogue.roles, progression.to, within(place, 'to'));
  const source = facts.sourceOf(progression, place);
  if (from === null || to === null) return;
  if (from === to) {
    facts.note(place, `"${progression.from}" progresses to itself: expected two different roles`);
    return;
  }
  const properties = {
    evidence: 'EDITORIAL',
    asOf,
    move: progression.move,
    typicalYears: progression.years,
    confidence: progression.confidence,
    ...(progression.share === undefined ? {} : { share: progression.share }),
    ...(progression.note === undefined ? {} : { note: progression.note }),
  } as const;
  facts.addLink('PROGRESSES_TO', from, to, source, properties, place);
}

/** `"closeMatch role:onet/15-1252.00"`, in SKOS's order of relations. */
function matchesOf(role: SeedRole): string[] {
  return MATCH_RELATIONS.flatMap((relation: MatchRelation) =>
    (role.matches?.[relation] ?? []).map((code) => `${relation} role:onet/${code}`),
  );
}
