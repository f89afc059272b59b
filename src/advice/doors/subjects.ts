/** In which subjects degrees are. */
import type { Credential } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { doorsInto, jobsOf } from '../../network';

/**
 * The subject that most have studied who hold such a job with a bachelor's degree, by the beginning of the code in the Standard
 * Occupational Classification 2018; the first that fits. Estimates.
 */
const USUAL: readonly (readonly [subject: string, ...codes: string[]])[] = [
  ['design', '15-1255', '27-102'],
  ['computing', '15-12', '11-3021'],
  ['mathematics', '15-20'],
  ['engineering', '17-2', '11-9041', '41-9031'],
  ['architecture', '17-10'],
  ['accounting', '13-2011'],
  ['finance', '13-20', '11-3031'],
  ['marketing', '13-1161', '11-2011', '11-2021'],
  ['communications', '11-203', '27-3031'],
  ['human resources', '13-107', '11-3111', '11-3121', '11-3131'],
  ['supply chain', '13-1081', '11-3071'],
  ['business', '13-1111', '11-1021', '11-2022'],
  ['journalism', '27-30'],
  ['economics', '19-3011'],
  ['psychology', '19-303'],
  ['biology', '19-10'],
  ['education', '25-2'],
];

/** The usual subject of a bachelor's degree in a job; null where people have studied all kinds of things. */
export function usualSubject(graph: CareerGraph, job: number): string | null {
  const codes = jobsOf(graph).codes[job] ?? [];
  const nearest = codes.reduce<(typeof codes)[number] | null>(
    (best, each) => (best === null || each.weight > best.weight ? each : best),
    null,
  );
  if (nearest === null) return null;
  return USUAL.find(([, ...codes]) => codes.some((code) => nearest.code.startsWith(code)))?.[0] ?? null;
}

/** The name of the usual bachelor's degree in a subject. */
export function degreeIn(subject: string): string {
  return `Bachelor's degree in ${subject}`;
}

/** Subjects that count as quantitative, by their words. */
const QUANTITATIVE = new Set(
  'quantitative mathematics mathematical statistics statistical computing computer engineering economics finance financial actuarial physics data'.split(
    ' ',
  ),
);

/** How a door asks for any of them. */
const ANY_QUANTITATIVE = 'quantitative subjects';

/** What the credentials that somebody holds prove besides their names. */
export interface Proofs {
  /** The first word of the subject of each bachelor's degree. */
  readonly subjects: ReadonlySet<string>;
  readonly isQuantitative: boolean;
  readonly hasLicence: boolean;
}

const NOTHING: Proofs = Object.freeze({ subjects: new Set<string>(), isQuantitative: false, hasLicence: false });

/** What credentials of doors prove, by name; made once. */
const knownProofs = oncePerFigures((graph: CareerGraph) => {
  const proofs = new Map<string, Pick<Credential, 'kind' | 'subject' | 'isFirstDegree'>>();
  const { standIn } = jobsOf(graph);
  for (const role of graph.roles) {
    if (standIn[role.index] !== role.index) continue;
    for (const { credentials } of doorsInto(graph, role)) for (const each of credentials) proofs.set(each.name, each);
  }
  for (const [subject] of USUAL) proofs.set(degreeIn(subject), { kind: 'BACHELOR', subject: subject.split(' ') });
  return proofs;
});

/** What the credentials of these names prove. */
export function proofsOf(graph: CareerGraph, names: ReadonlySet<string>): Proofs {
  if (names.size === 0) return NOTHING;
  const known = knownProofs(graph);
  const subjects = new Set<string>();
  let [isQuantitative, hasLicence] = [false, false];
  for (const name of names) {
    const credential = known.get(name);
    if (credential === undefined) continue;
    hasLicence ||= credential.kind === 'LICENCE';
    const words = bachelorSubjects(credential);
    if (words[0] !== undefined) subjects.add(words[0]);
    isQuantitative ||= words.some((word) => QUANTITATIVE.has(word) || word === ANY_QUANTITATIVE);
  }
  return { subjects, isQuantitative, hasLicence };
}

/** Words of subjects that are mathematics for years, and of those beside which a degree is no such one. */
const MATHEMATICAL = new Set('mathematics mathematical statistics actuarial computing computer'.split(' '));
const NO_MATHEMATICS = new Set('business marketing finance accounting social psychology life biology'.split(' '));

/** True for a degree in mathematics, or in subjects built on it, and in nothing else: no courses of a year do for it. */
export function isMathematical({ subject }: Credential): boolean {
  if (!Array.isArray(subject)) return false;
  return subject.some((word) => MATHEMATICAL.has(word)) && !subject.some((word) => NO_MATHEMATICS.has(word));
}

/** Words for the subject of a bachelor's degree, or of one that is studied from the first year on; empty for all else. */
function bachelorSubjects({
  kind,
  subject,
  isFirstDegree,
}: Pick<Credential, 'kind' | 'subject' | 'isFirstDegree'>): readonly string[] {
  if (!Array.isArray(subject)) return [];
  return kind === 'BACHELOR' || isFirstDegree === true ? subject.filter((word) => word !== ANY_QUANTITATIVE) : [];
}

/** True for a bachelor's degree that is in some subject. */
export function isInSubject(credential: Credential): boolean {
  return bachelorSubjects(credential).length > 0;
}

/**
 * True if one of the bachelor's degrees held is in a subject in which the one asked for may be: "in finance" where "in accounting or
 * finance" is asked. One kind of engineering is not another.
 */
export function holdsSubject(proofs: Proofs, credential: Credential): boolean {
  const { kind, subject, isTechnical } = credential;
  if (kind !== 'BACHELOR' || isTechnical === true || !Array.isArray(subject)) return false;
  return (proofs.isQuantitative && subject.includes(ANY_QUANTITATIVE)) || sharesSubject(proofs, credential);
}

/** True if one of the bachelor's degrees held has a subject in common with the one asked for. */
export function sharesSubject({ subjects }: Proofs, { subject }: Credential): boolean {
  return Array.isArray(subject) && subject.some((word) => subjects.has(word));
}
