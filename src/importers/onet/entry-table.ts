/**
 * Regulated and credentialed work: what you need before you are hired. One file per country in seeds/entry, in our own
 * words. Importers look up the codes of their classification.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { type Door, ENTRY_DOORS, SourceFileError, yearsBeforeHire } from '../../domain';
import { parseYaml, readSourceText } from '../../files';
import { Credentials, credentialsOf } from '../doors/door-credentials';
import { AsOf, numberOf, oneOf, textOf } from '../forms/words';

/** Doors by O*NET-SOC code. */
export interface EntryTable {
  /** The doors into an occupation, the usual one first: by its exact code, otherwise by the longest prefix that fits; empty if none does. */
  doorsInto(code: string): readonly Door[];
  /** Every code and prefix ("25-1*") of the table, in its order. */
  readonly codes: readonly string[];
}

/** The table for the United States. It is beside the seeds, both in the sources and in the built package. */
export const US_ENTRY_FILE = join(__dirname, '..', '..', '..', 'seeds', 'entry', 'us.yaml');

/** Our editors' source, which the seeds define. */
const EDITORS = 'source:career-atlas';

const Code = z
  .string()
  .regex(/^\d\d-[\d.]*\*?$/, 'must be an O*NET-SOC code such as 29-1141.00, or a prefix such as 29-11*')
  .describe('an O*NET-SOC code in quotes such as "29-1141.00", or a prefix such as "29-11*"');
const WAY = {
  door: oneOf(ENTRY_DOORS, 'what opens the door'),
  hiredFor: textOf('one sentence: what gets you hired'),
  crowded: z.exactOptional(z.literal(true).describe('true if many more people apply than are hired')),
  credentials: Credentials,
  experience: z
    .strictObject({
      years: numberOf(0, 20, 'years of related work, 0..20'),
      of: z.array(Code).describe('the work that counts, by its codes; with 0 years, work of the same subject'),
    })
    .describe('related work that employers ask for: { years: 0, of: [] } for none'),
  trainingYears: numberOf(0, 20, 'years of training on the job after the hire, 0..20').default(0),
  note: textOf('what else people should know, in a sentence or two').optional(),
};
const Way = z.strictObject(WAY).describe('a further door into the same work');
const Work = z
  .strictObject({
    name: textOf('what the work is called'),
    codes: z.array(Code).min(1).describe('the occupations that it is: the most specific code wins'),
    ...WAY,
    otherWays: z.array(Way).min(1).describe('further doors, each written like the first').optional(),
    evidence: textOf('the bodies that set or publish what is asked'),
  })
  .describe('regulated or credentialed work, with what it asks for before the hire');

/** What a table of one country holds. */
export const EntryFile = z.strictObject({
  asOf: AsOf,
  country: textOf('where it is asked for, ISO 3166: US'),
  work: z.array(Work).describe('work with its doors'),
});

/**
 * The table of one country.
 * @throws {SourceFileError} if the file is missing or has the wrong form, or a code is in it twice
 */
export function readEntryTable(file: string = US_ENTRY_FILE): EntryTable {
  const parsed = parseYaml(readSourceText(file));
  if (parsed.kind === 'problems') {
    const [{ line, message }] = parsed.problems;
    throw new SourceFileError(file, line, null, message);
  }
  const table = EntryFile.safeParse(parsed.data);
  if (!table.success) {
    const [issue] = table.error.issues;
    throw new SourceFileError(file, 0, issue?.path.join('.') ?? '', `${issue?.message}.`);
  }
  const { asOf, country, work } = table.data;
  const doors = new Map<string, readonly Door[]>();
  const lines = new Map<string, number>();
  for (const [at, { name: _, codes, otherWays = [], evidence, ...usual }] of work.entries()) {
    const ways = [usual, ...otherWays].map((way) => doorOf(way, { asOf, country, requiredBy: evidence }));
    for (const [place, code] of codes.entries()) {
      const line = parsed.lineAt(['work', at, 'codes', place]);
      const first = lines.get(code);
      if (first !== undefined) {
        throw new SourceFileError(
          file,
          line,
          'codes',
          `${code} has doors at line ${first} already. Keep one of the two.`,
        );
      }
      lines.set(code, line);
      doors.set(code, ways);
    }
  }
  const prefixes = [...doors.keys()].filter((code) => code.endsWith('*')).sort((a, b) => b.length - a.length);
  return {
    codes: [...doors.keys()],
    doorsInto: (code) => {
      const prefix = prefixes.find((each) => code.startsWith(each.slice(0, -1)));
      return doors.get(code) ?? (prefix === undefined ? [] : doors.get(prefix)!);
    },
  };
}

function doorOf(
  way: z.infer<typeof Way>,
  { asOf, country, requiredBy }: Record<'asOf' | 'country' | 'requiredBy', string>,
): Door {
  const { door, hiredFor, crowded, experience, trainingYears, note } = way;
  const credentials = credentialsOf(way.credentials, country);
  return {
    door,
    hiredFor,
    ...(crowded === undefined ? {} : { crowded }),
    credentials,
    studyYears: yearsBeforeHire(credentials),
    experienceYears: experience.years,
    experienceIn: experience.of.map((each) => `role:onet/${each}`),
    trainingYears,
    source: EDITORS,
    evidence: 'EDITORIAL',
    asOf,
    requiredBy,
    ...(note === undefined ? {} : { note }),
  };
}
