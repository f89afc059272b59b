/** What people have who came into a job through one of its doors. */
import { CREDENTIALS, plainName, traitsOf } from '../../domain';
import type { CareerGraph } from '../../graph';
import { doorsInto } from '../../network';
import type { CredentialLeft } from './credential-left';
import type { EntryWay } from './entry';
import { newHolder, type Standing } from './standing';
import { proofsOf } from './subjects';

/**
 * What somebody has who came into a job this way: what they had before, and what this way earned. What the door took something else for
 * is passed, and nobody holds it.
 * @param isSameProfession - true if their work before was of the same profession
 */
export function holderAfter(
  graph: CareerGraph,
  before: Standing,
  { door, credentials }: EntryWay,
  job: number,
  isSameProfession: boolean,
): Standing {
  const had = credentials.filter(isHad).map(({ credential }) => credential);
  const held = new Set([...before.credentials, ...had.flatMap((each) => [each.name, plainName(each)])]);
  // Some college on the way to a degree lets nobody off the rest.
  const begun = new Set(credentials.flatMap((each) => (each.byKind === 'COLLEGE' ? [each.credential.name] : [])));
  const others = [...door.credentials, ...(doorsInto(graph, graph.roles[job]!)[0]?.credentials ?? [])]
    .filter((each) => traitsOf(each).level > 0 && !begun.has(each.name))
    .map(({ name }) => name);
  const passed = new Set([...(before.passed ?? []), ...others].filter((name) => !held.has(name)));
  const levels = credentials.map(levelReached);
  const inSubject = had.map((each) => (each.subject === 'ANY' ? 0 : traitsOf(each).level));
  const { experienceYears, isRecent } = newHolder(graph, job, before.education, before.asker);
  return {
    education: Math.max(before.education, ...levels),
    credentials: held,
    passed,
    passedProofs: proofsOf(graph, passed),
    educationBefore: before.education,
    subjectLevel: Math.max(isSameProfession ? (before.subjectLevel ?? before.education) : 0, ...inSubject),
    proofs: proofsOf(graph, held),
    experienceYears,
    isRecent,
    ...(before.asker === undefined ? {} : { asker: before.asker }),
  };
}

/** True for a credential that was there or is earned, and not replaced by something else. */
function isHad({ held, by, byKind }: CredentialLeft): boolean {
  return held || by === null || byKind === 'RENEWAL';
}

/** The level of education that a credential, or what is done in its place, proves. */
function levelReached(left: CredentialLeft): number {
  const { credential, byKind } = left;
  if (isHad(left)) return credential.isAssociate === true ? 1 : traitsOf(credential).level;
  if (byKind === null || byKind === 'COURSES' || byKind === 'RENEWAL' || byKind === 'WORK') return 0;
  if (byKind === 'COLLEGE') return 1;
  return CREDENTIALS[byKind === 'ANY_DEGREE' ? 'BACHELOR' : byKind].level;
}
