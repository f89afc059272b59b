/** When a role, a credential or a verdict of an answer counts as the one that a counsellor wrote down. */

/** What the fragments below select of a role. */
export const ROLE = 'title scheme matches { relation role { title } } readings { relation role { title } }';

/** True if the role is one of those, written as titles; each may have alternatives: "Nurse | Registered Nurses". */
export function isOneOf(role, titles) {
  const names = namesOf(role);
  return titles.flatMap((each) => each.split(' | ')).some((title) => names.has(title.trim()));
}

/** Its title, that of an exact match, and, unless it is one of our finer roles, that of a close match. */
function namesOf({ title, scheme, matches, readings }) {
  const linked = [...matches, ...readings].filter(
    ({ relation, role }) => role !== null && (relation === 'EXACT' || (relation === 'CLOSE' && scheme !== 'ATLAS')),
  );
  return new Set([title, ...linked.map(({ role }) => role.title)]);
}

/** Kinds of credential that counsellors call by either name. */
const ALSO = {
  DOCTORATE: ['PROFESSIONAL_DEGREE'],
  PROFESSIONAL_DEGREE: ['DOCTORATE'],
  EXAM: ['LICENCE'],
  LICENCE: ['EXAM', 'CERTIFICATE'],
  CERTIFICATE: ['LICENCE'],
};

/** True if one of the kinds is the one that is needed. */
export function holdsKind(kinds, needed) {
  return [needed, ...(ALSO[needed] ?? [])].some((kind) => kinds.includes(kind));
}

const VERDICTS = ['USUAL', 'POSSIBLE', 'HARD', 'UNWISE'];

/** True if the verdicts are at most one step apart. */
export function isNearVerdict(one, other) {
  return Math.abs(VERDICTS.indexOf(one) - VERDICTS.indexOf(other)) <= 1;
}

/** True if the years lie in the stated range, with a quarter less and a third more allowed. */
export function isInTime(years, [least, most], slack = 0) {
  return years >= 0.75 * least - slack && years <= 1.33 * most + slack;
}
