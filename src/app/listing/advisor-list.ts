/** Services with advisors: which fit, and what to turn to where none does. */
import { z } from 'zod';
import {
  ADVISOR_COSTS,
  ADVISOR_KINDS,
  type AdvisorMode,
  EUROPE,
  EUROPEAN_UNION,
  EVERYWHERE,
  oncePer,
} from '../../domain';
import type { AdvisorServiceNode, CareerGraph, DisciplineNode } from '../../graph';
import { numbersOf } from '../inputs/references';
import { countryCode, countryName, languageCode, languageName } from './codes-by-name';
import { inOrder, type Ranks, ranksBy } from './order';
import { parseInput, references } from './parse-input';

/** What a service has to fulfil, all of it; what is left out is not asked. */
export interface AdvisorFilter {
  /** References: it knows one of them well. */
  readonly disciplines?: readonly string[] | undefined;
  /** ISO 3166-1 code or name in English, in any case: it is of this country, of the European Union if this is a member, or open to everybody. */
  readonly country?: string | undefined;
  /** ISO 639-1 code or name in English, in any case. */
  readonly language?: string | undefined;
  /** True: it is known to cost nothing. */
  readonly free?: boolean | undefined;
  /** A service that people meet both ways fits either. */
  readonly mode?: AdvisorMode | undefined;
}

/** Where a question has no service of its country. */
export interface AdvisorGap {
  /** Null: of any discipline. */
  readonly discipline: DisciplineNode | null;
  /** ISO code; null: any country. */
  readonly country: string | null;
  /** One sentence. */
  readonly says: string;
  /** Public services for every kind of work: of the country first, then those that it shares; at most `MOST_INSTEAD`. */
  readonly instead: readonly AdvisorServiceNode[];
}

/** The services that fit, free and public ones first, and what is missing. */
export interface AdvisorAnswer {
  readonly advisors: readonly AdvisorServiceNode[];
  /** One for each discipline asked for (one for all if none was) that nothing of the country fits. */
  readonly gaps: readonly AdvisorGap[];
}

/** A code with its name in English. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Most services that a gap leads to. */
export const MOST_INSTEAD = 6;

const COUNTRY = z
  .string()
  .transform(countryCode)
  .refine(
    (code) => countryName(code) !== null,
    'is no country; give its name in English or an ISO code, such as Ireland or IE',
  );
const LANGUAGE = z
  .string()
  .transform(languageCode)
  .refine(
    (code) => languageName(code) !== null,
    'is no language; give its name in English or an ISO code, such as German or de',
  );

const FILTER = z.object({
  disciplines: references.optional(),
  country: COUNTRY.optional(),
  language: LANGUAGE.optional(),
  free: z.boolean().optional(),
  mode: z.custom<AdvisorMode>().optional(),
});

/**
 * The services that fit, and where there is none.
 * @throws {InvalidOptionError} naming each field that can't be used and why
 * @throws {UnknownReferenceError} for a discipline that nothing is called
 */
export function findAdvisors(graph: CareerGraph, given: AdvisorFilter): AdvisorAnswer {
  const { disciplines: named = [], ...asked } = parseInput(FILTER, 'filter', given);
  const disciplines = numbersOf(graph, 'Discipline', 'filter.disciplines', named).map(
    (number) => graph.disciplines[number]!,
  );
  const all = ownFirst(inUsualOrder(graph), asked.country ?? null);
  const advisors = all.filter(
    (each) => fits(each, asked) && (disciplines.length === 0 || disciplines.some((one) => knows(each, one))),
  );
  const country = asked.country ?? null;
  const isWithout = (discipline: DisciplineNode | null, services: readonly AdvisorServiceNode[]) =>
    !services.some((each) => isOf(each, country) && (discipline === null || knows(each, discipline)));
  const wanted = disciplines.length > 0 ? disciplines : country === null ? [] : [null];
  const gaps = wanted
    .filter((discipline) => isWithout(discipline, advisors))
    .map((discipline) => ({
      discipline,
      country,
      says: said(discipline, country, isWithout(discipline, all)),
      instead: insteadIn(all, country),
    }));
  return { advisors, gaps };
}

/** The countries and languages that can be asked for with some answer, by name. */
export const advisorChoices = oncePer(
  ({ advisors }: CareerGraph): { readonly countries: readonly Named[]; readonly languages: readonly Named[] } => {
    const countries = new Set(
      advisors.flatMap(({ country }) =>
        country === EUROPE ? EUROPEAN_UNION : country === EVERYWHERE ? [] : [country],
      ),
    );
    const languages = new Set(advisors.flatMap((each) => each.languages));
    return { countries: byName(countries, countryName), languages: byName(languages, languageName) };
  },
);

function byName(codes: ReadonlySet<string>, nameOf: (code: string) => string | null): readonly Named[] {
  return [...codes]
    .map((code) => ({ code, name: nameOf(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** What costs nothing comes first, what nobody knows the cost of next; then by who runs it, then by name. */
const inUsualOrder = oncePer(({ advisors }: CareerGraph): readonly AdvisorServiceNode[] => {
  const [free, ...costly] = ADVISOR_COSTS;
  const costs = [free, undefined, ...costly];
  const ranks: readonly Ranks[] = [
    ranksBy(advisors, ({ cost }) => costs.indexOf(cost)),
    ranksBy(advisors, ({ serviceKind }) => ADVISOR_KINDS.indexOf(serviceKind)),
    ranksBy(advisors, ({ name }) => name),
  ];
  const places = inOrder([...advisors.keys()], ranks);
  return Array.from(places, (place) => advisors[place]!);
});

/** Services of the country before those that it shares; within each, the usual order. */
function ownFirst(services: readonly AdvisorServiceNode[], country: string | null): readonly AdvisorServiceNode[] {
  if (country === null) return services;
  return [
    ...services.filter((each) => each.country === country),
    ...services.filter((each) => each.country !== country),
  ];
}

function fits(
  service: AdvisorServiceNode,
  { country, language, free, mode }: Omit<AdvisorFilter, 'disciplines'>,
): boolean {
  return (
    (country === undefined || isOf(service, country) || service.country === EVERYWHERE) &&
    (language === undefined || service.languages.includes(language)) &&
    (free !== true || service.cost === 'FREE') &&
    (mode === undefined || service.mode === mode || service.mode === 'BOTH')
  );
}

function knows(service: AdvisorServiceNode, discipline: DisciplineNode): boolean {
  return service.disciplines.includes(discipline.id);
}

/** Of the country itself, or of the European Union for a member; null: of any. */
function isOf({ country }: AdvisorServiceNode, asked: string | null): boolean {
  return asked === null || country === asked || (country === EUROPE && EUROPEAN_UNION.includes(asked));
}

function insteadIn(all: readonly AdvisorServiceNode[], country: string | null): readonly AdvisorServiceNode[] {
  if (country === null) return [];
  const isGeneral = (each: AdvisorServiceNode) => each.disciplines.length === 0 && each.serviceKind === 'PUBLIC';
  return all
    .filter((each) => isGeneral(each) && (isOf(each, country) || each.country === EVERYWHERE))
    .slice(0, MOST_INSTEAD);
}

function said(discipline: DisciplineNode | null, country: string | null, isUnknown: boolean): string {
  const whose = [
    discipline === null ? '' : ` for ${discipline.name}`,
    country === null ? '' : country === EVERYWHERE ? ' that is open to everybody' : ` in ${inSentence(country)}`,
  ].join('');
  return isUnknown ? `We know no advisor${whose}.` : `No advisor${whose} fits these wishes.`;
}

const WITH_ARTICLE = /^(United|European|Netherlands|Philippines|Czech Republic)/;

function inSentence(country: string): string {
  const name = countryName(country) ?? country;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
