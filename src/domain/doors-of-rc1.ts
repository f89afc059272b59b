/**
 * Doors as version 1.0.0-rc.1 wrote them into stores: what a credential is stood in its name. They are read so until a store is seeded
 * or imported again. Nothing that is written today is read here; this file goes with the support for that version.
 */
import type { Credential, OtherWay } from './credential';
import type { CredentialKind, OtherWayKind } from './credential-kinds';

/** The form in which doors are written; those of version 1.0.0-rc.1 have none. */
export const DOOR_FORM = 2;

/** A credential of that version. */
interface OldCredential extends Pick<Credential, 'kind' | 'name' | 'years' | 'fresh'> {
  readonly or?: readonly string[];
  readonly orYears?: number;
}

/** The first kind whose words are in the name of another way. */
const OTHER_WAY_BY_NAME: readonly (readonly [OtherWayKind, RegExp])[] = [
  ['ANY_DEGREE', /any bachelor|alternative certification/i],
  ['MASTER', /^(MBA|Master)\b/],
  ['COLLEGE', /associate|two years of college/i],
  ['PORTFOLIO', /portfolio|to show|folder|of your own/i],
  ['WORK', /experience|\byears\b|months of work|proven|growth|long practice/i],
  ['BACHELOR', /^Bachelor/],
  ['DOCTORATE', /^(Doctor|PhD|Professional doctorate)/],
  ['LICENCE', /licence/i],
  ['APPRENTICESHIP', /apprenticeship/i],
  ['EXAM', /examination/i],
];

const PAID_TRAINING = ' (paid training)';
const PAID_WORK = ' (paid work)';
const FROM_WORK = 'The same from work';
const ANY_SUBJECT = / any (subject|field)|^(Bachelor's|Master's) degree$|in the field$| (field|subject) taught$/;
const COURSES = /\bcourses\b/;
const TECHNICAL = /^[^,]*\b(engineering|architecture|physics|chemistry)\b(?!.* or )(?!.*,)|\(ABET\b/i;
const QUANTITATIVE = /\b(quantitative|mathematical) subject/i;
const ASSOCIATE = /\bassociates?'?s?( degree| of| in|$)/i;
const DEGREES: ReadonlySet<CredentialKind> = new Set(['BACHELOR', 'MASTER', 'DOCTORATE', 'PROFESSIONAL_DEGREE']);

/** Words of names of degrees that name no subject. */
const NO_SUBJECT = new Set(
  (
    'degree degrees bachelor master doctor science arts subject subjects field another other related such any often mostly with very good grades and the or in of a an as at for ' +
    'applied professional university where banks recruit first prior work years accelerated graduates bridge from associate courses pre that programmes ask asks internship ' +
    'top near area hours abet branch five naab built what taught those who come without sites programme translated before'
  ).split(' '),
);

/** The credential with what its name says as fields. */
export function credentialOfRc1({ or, orYears, ...old }: OldCredential): Credential {
  const { kind, name } = old;
  const isPaid = name.includes(PAID_TRAINING);
  const isFromWork = kind === 'PORTFOLIO' && or?.includes(FROM_WORK) === true;
  const subject = subjectOf(kind, name);
  return {
    ...old,
    ...(isPaid && { by: 'PAID_TRAINING' as const }),
    ...(name.includes(PAID_WORK) && { by: 'PAID_WORK' as const }),
    ...(subject !== undefined && { subject }),
    ...(kind === 'BACHELOR' && TECHNICAL.test(name) && { isTechnical: true }),
    ...(kind === 'PROFESSIONAL_DEGREE' && name.startsWith('Bachelor') && { isFirstDegree: true }),
    ...(kind === 'CERTIFICATE' && ASSOCIATE.test(name) && { isAssociate: true }),
    ...(isFromWork && { shown: 'FROM_WORK' as const }),
    ...(or !== undefined && !isFromWork && { insteadOf: or.map((each) => otherWayOf(each, orYears)) }),
  };
}

function otherWayOf(name: string, years: number | undefined): OtherWay {
  const kind = OTHER_WAY_BY_NAME.find(([, words]) => words.test(name))?.[0] ?? 'CERTIFICATE';
  return { kind, name, ...(years !== undefined && { years }) };
}

function subjectOf(kind: CredentialKind, name: string): Credential['subject'] {
  if (kind === 'LICENCE') return name.endsWith(' profession taught') ? 'TAUGHT' : undefined;
  if (!DEGREES.has(kind) && kind !== 'CERTIFICATE') return undefined;
  if (ANY_SUBJECT.test(name) && !COURSES.test(name)) return 'ANY';
  if (kind !== 'BACHELOR' && !name.startsWith('Bachelor')) return undefined;
  const words = (name.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length > 2 && !NO_SUBJECT.has(word));
  const subjects = [...new Set([...(QUANTITATIVE.test(name) ? ['quantitative subjects'] : []), ...words])];
  return subjects.length === 0 ? undefined : subjects;
}
