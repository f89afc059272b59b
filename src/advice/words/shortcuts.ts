/** Programs that a counsellor names besides the usual door: a paper that is sooner, a degree that counts for more. Editorial, from what the bodies that give them publish. */
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { levelOf } from '../doors/credential-left';
import { WORD_MODEL } from '../numbers/words';
import { aPaper } from './a-paper';

interface Shortcut {
  /** Ids of the roles that it leads to. */
  readonly to: ReadonlySet<string>;
  /** Whom it is for. */
  readonly for: 'ALL' | 'GRADUATES';
  readonly says: string;
  /** Not said if a way asks for this paper already: a part of its name. */
  readonly unless: string;
  /** Said only if a way asks for such a paper: a part of its name. */
  readonly only?: string;
}

const SHORTCUTS: readonly Shortcut[] = Object.freeze([
  {
    to: new Set(['role:tax-associate', 'role:tax-accountant', 'role:tax-preparer']),
    for: 'ALL',
    says: 'There is a sooner start: the enrolled agent license of the IRS asks for three examinations and no degree, and tax firms hire for the season each winter.',
    unless: 'nrolled agent',
  },
  {
    to: new Set(['role:social-worker']),
    for: 'GRADUATES',
    says: 'With a bachelor’s degree in any subject you can take a Master of Social Work instead, in two years. It opens more jobs than a second bachelor’s degree, and many schools teach it in the evening.',
    unless: 'Master of Social Work',
  },
  {
    to: new Set(['role:registered-nurse']),
    for: 'GRADUATES',
    says: 'Some schools also take graduates of other subjects straight into a master’s degree in nursing.',
    unless: 'Master',
  },
  {
    to: new Set(['role:electrician', 'role:plumber', 'role:hvac-technician', 'role:carpenter', 'role:welder']),
    for: 'ALL',
    says: 'Unions run apprenticeships, and so do associations of contractors. Apply to both.',
    unless: '~',
    only: 'pprentice',
  },
]);

/** What a counsellor names besides the door of a way; null if it asks for little study, or nobody knows of any. */
export function shortcutSentence(graph: CareerGraph, { to }: RouteSearch, chain: Chain): string | null {
  const { id } = graph.roles[jobsOf(graph).standIn[to]!]!;
  const last = chain.at(-1)!;
  if (last.studyYears + last.trainedYears < WORD_MODEL.schooled) return null;
  const credentials = chain.flatMap(({ way }) => way.credentials);
  const isGraduate = graduated(chain);
  const names = credentials.map(({ credential, by }) => aPaper(by ?? credential.name));
  const isNamed = (part: string) => names.some((name) => name.includes(part));
  const found = SHORTCUTS.find(
    (each) =>
      each.to.has(id) &&
      (each.for === 'ALL' || isGraduate) &&
      !isNamed(each.unless) &&
      (each.only === undefined || isNamed(each.only)),
  );
  return found?.says ?? null;
}

/** True for somebody of whom a degree is asked and who has to study less for it than people without one. */
function graduated(chain: Chain): boolean {
  return chain.some(({ way }) =>
    way.credentials.some(
      ({ credential, held, yearsLeft, by }) =>
        levelOf(credential) > 0 && (held || (by === null && yearsLeft <= credential.years / 2)),
    ),
  );
}
