/** What doors ask for, as our editors write it: one form for the roles of the seeds and the table of regulated work. */
import { z } from 'zod';
import { CREDENTIAL_KINDS, type Credential, EARNED_BY, fullName, OTHER_WAYS, SHOWN } from '../../domain';
import { numberOf, oneOf, textOf, wholeOf } from '../forms/words';

const By = oneOf(EARNED_BY, 'how it is earned; as its kind usually is if left out');

const OtherWay = z
  .strictObject({
    kind: oneOf(OTHER_WAYS, 'what sort of way it is'),
    name: textOf('what it is called'),
    by: z.exactOptional(By),
    years: z.exactOptional(numberOf(0, 20, 'its length in years, 0..20; as long as its kind usually is if left out')),
    officeYears: z.exactOptional(
      numberOf(0, 20, 'of these, years of office work, which people have who work in an office or have studied'),
    ),
  })
  .describe('another way with kind and name');

const Subject = z.union([
  z.enum(['ANY', 'TAUGHT']),
  z
    .array(
      z
        .string()
        .regex(/^[a-z]+( [a-z]+)*$/)
        .describe('a word in lower case'),
    )
    .min(1)
    .meta({ uniqueItems: true }),
]);

/** A credential as it stands in a file: its name does not say how it is earned. */
const WrittenCredential = z
  .strictObject({
    kind: oneOf(CREDENTIAL_KINDS, 'the kind of credential'),
    name: z
      .string()
      .min(1)
      .regex(/^(?!.*\(paid (training|work)\))/, 'must not say that it is paid: write `by`')
      .describe('what it is called; `by` says that it is paid'),
    years: numberOf(0, 20, 'its usual length in years, 0..20'),
    by: z.exactOptional(By),
    subject: z.exactOptional(
      Subject.describe('ANY, TAUGHT, or words for the subjects that it may be in, in lower case'),
    ),
    isTechnical: z.exactOptional(
      z.literal(true).describe('true if its subject is built up over years, so that no other degree shortens it'),
    ),
    isFirstDegree: z.exactOptional(
      z.literal(true).describe("true for a degree above a bachelor's that is studied from the first year on"),
    ),
    eveningYears: z.exactOptional(
      z
        .number()
        .positive()
        .max(20)
        .describe(
          'years that it takes in part-time or evening classes, where schools offer them though its study usually leaves no time for a job',
        ),
    ),
    isOfficeWork: z.exactOptional(
      z.literal(true).describe('true for a course in what everybody learns who works in an office or has studied'),
    ),
    isAssociate: z.exactOptional(z.literal(true).describe('true for a certificate that is an associate degree')),
    shown: z.exactOptional(oneOf(SHOWN, "whether work to show can be made on one's own")),
    costUsd: z.exactOptional(
      z
        .tuple([wholeOf(0, 1_000_000, 'US dollars'), wholeOf(0, 1_000_000, 'US dollars')])
        .describe('what all of it usually costs, US dollars: [least, most]; as its kind usually does if left out'),
    ),
    insteadOf: z.exactOptional(z.array(OtherWay).min(1).describe('other ways to the same place')),
    fresh: z.exactOptional(
      z.boolean().describe('true if employers want recent graduates: a degree of years ago does not count'),
    ),
    country: z.exactOptional(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .describe('where it is asked for, ISO 3166: US'),
    ),
  })
  .meta({ id: 'credential', description: 'a credential with kind, name and years' });
export type WrittenCredential = z.infer<typeof WrittenCredential>;

/** What is needed before the hire. */
export const Credentials = z
  .array(WrittenCredential)
  .describe('what you need before the hire, in the order you get it');

/** The credentials as doors hold them: their names say how they are earned. @param country - where the door is, ISO 3166 */
export function credentialsOf(written: readonly WrittenCredential[], country?: string): readonly Credential[] {
  return written.map(({ insteadOf, ...credential }) => ({
    ...credential,
    name: fullName(credential.name, credential.by),
    ...(insteadOf !== undefined && {
      insteadOf: insteadOf.map(({ by, ...way }) => ({ ...way, name: fullName(way.name, by) })),
    }),
    ...(country !== undefined && { country }),
  }));
}
