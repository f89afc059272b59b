import type { ReadingRelation } from '../../domain';
import { idIfNeeded } from '../print/node-name';
import { print, printJson, prose, usd } from '../print/print';
import { plainReadings, refOf, tellReadings } from '../print/read-as';
import { printSections, type Section } from '../print/section';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { type RoleFacts, roleFacts } from './role-facts';

export interface RoleOptions {
  readonly first?: number;
  /** Of the name. */
  readonly language?: string;
  readonly json?: true;
}

/** How many rows of each list are shown unless more are asked for. */
export const USUAL_ROWS = 10;

/** `career-atlas role`. */
export function roleCommand(ref: string, options: RoleOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const role = snapshot.role('role', refOf(snapshot, 'role', ref, options.language));
    const facts = roleFacts(snapshot.graph, role);
    if (options.json) {
      printJson({ understood: plainReadings(snapshot, { role: ref }, options.language), ...facts });
      return EXIT.done;
    }
    tellReadings(snapshot, { role: ref }, options.language);
    printRole(facts, idIfNeeded(snapshot.graph, role) || role.title, options.first ?? USUAL_ROWS);
    return EXIT.done;
  });
}

function printRole(facts: RoleFacts, ref: string, first: number): void {
  print(prose(`${facts.title} (${facts.id})`));
  print(prose(standing(facts)));
  const { alternateTitles, summary, responsibilities, outlook } = facts;
  if (alternateTitles.length > 0) print(prose(`Also called ${listOfSome(alternateTitles, first)}.`));
  print(`\n${prose(summary)}`);
  if (responsibilities.length > 0) print('\nWhat it does');
  for (const text of responsibilities.slice(0, first)) print(prose(text, '- '));
  if (responsibilities.length > first)
    print(`… and ${responsibilities.length - first} more: --first ${responsibilities.length}`);
  if (outlook !== null) print(`\nOutlook\n${prose(outlook)}`);
  printSections(sectionsOf(facts), first);
  if (facts.noReadingReason !== null) print(`\n${prose(facts.noReadingReason)}`);
  if (facts.progressions.length > 0) {
    print(`\n${prose(`career-atlas moves "${ref}" shows how likely each move is, and what you need for it.`)}`);
  }
}

/** "Data, mid level, typical pay $85,000, 2 years of related work". */
function standing({ discipline, scheme, seniority, jobZone, typicalPayUsd, groupPay, ...asked }: RoleFacts): string {
  const { experienceYears, schoolingYears } = asked;
  const parts = [
    discipline ?? scheme,
    seniority === null ? null : `${seniority.toLowerCase()} level`,
    jobZone === null ? null : `job zone ${jobZone} of 5`,
    groupPay === null
      ? `typical pay ${usd(typicalPayUsd)}`
      : `own pay not known (pay of the wider group ${groupPay.groupTitle}: ${usd(groupPay.typicalUsd)})`,
    experienceYears === null ? null : `asks for ${experienceYears} years of related work`,
    schoolingYears === null ? null : `${schoolingYears} years of schooling beyond compulsory school`,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}

function listOfSome(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}

function sectionsOf(facts: RoleFacts): readonly Section[] {
  return [
    {
      heading: 'Pay, US dollars a year',
      header: ['level', 'from', 'to', 'where', 'source'],
      rows: facts.pay.map(({ level, percentile, minUsd, maxUsd, openEnded, region, groupTitle, source }) => [
        level === null ? `${percentile} % earn less` : level.toLowerCase(),
        minUsd.toLocaleString('en-US'),
        maxUsd === null ? (openEnded ? 'or more' : '') : `${maxUsd.toLocaleString('en-US')}${openEnded ? '+' : ''}`,
        region,
        groupTitle === null ? source : `${source}, of the wider group ${groupTitle}`,
      ]),
    },
    {
      heading: 'What it asks for',
      header: ['competency', 'kind', 'importance', 'level'],
      rows: facts.requirements.map(({ competency, kind, importance, level }) => [
        competency.name,
        kind.toLowerCase(),
        importance.toLowerCase(),
        level,
      ]),
    },
    {
      heading: 'Certifications',
      header: ['certification', 'awarded by'],
      rows: facts.certifications.map(({ name, issuer }) => [name, issuer]),
    },
    {
      heading: 'Ways on',
      header: WAY_HEADER,
      rows: [...facts.progressions].sort(bySureness).map(({ to, ...way }) => wayRow(to, way)),
    },
    {
      heading: 'Ways here',
      header: ['from', ...WAY_HEADER.slice(1)],
      rows: [...facts.progressionsInto].sort(bySureness).map(({ from, ...way }) => wayRow(from, way)),
    },
    {
      heading: 'Employers',
      header: ['company', 'kind', 'for'],
      rows: facts.companies.map(({ name, category, purpose }) => [name, words(category), purpose ?? '']),
    },
    {
      heading: 'The same work in other classifications, or a kind of it',
      header: ['role', 'in', 'which is', 'because'],
      rows: facts.readings.map(({ title, scheme, relation, because }) => [title, scheme, WHICH_IS[relation], because]),
    },
    {
      heading: 'Related in other classifications',
      header: ['role', 'id'],
      rows: facts.matches
        .filter(({ relation }) => relation === 'relatedMatch')
        .filter(({ id }) => facts.readings.every((reading) => reading.id !== id))
        .map(({ title, id }) => [title ?? '', id]),
    },
  ];
}

const WHICH_IS: Readonly<Record<ReadingRelation, string>> = {
  exactMatch: 'the same',
  closeMatch: 'the same',
  broadMatch: 'wider',
  narrowMatch: 'a kind of it',
};

const WAY_HEADER = ['to', 'kind', 'years', 'sure %', 'pay $'] as const;

type Way = Pick<RoleFacts['progressions'][number], 'kind' | 'typicalYears' | 'confidence'>;

function bySureness(a: Way, b: Way): number {
  return b.confidence - a.confidence;
}

function wayRow(role: RoleFacts['progressions'][number]['to'], { kind, typicalYears, confidence }: Way) {
  const pay = role.typicalPayUsd?.toLocaleString('en-US') ?? null;
  return [role.title, kind.toLowerCase(), typicalYears, Math.round(100 * confidence), pay];
}

function words(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
