/** The smallest moves that a rule of moves can be asked about. */
import type { CredentialLeft } from '../../../src/advice/doors/credential-left';
import type { EntryWay } from '../../../src/advice/doors/entry';
import type { Standing } from '../../../src/advice/doors/standing';
import type { MoveCase } from '../../../src/advice/move-rules/move-case';
import type { Credential, Door, Seniority } from '../../../src/domain';
import { GOAL, START, tinyGraph } from '../tiny-careers';

/** What is known of a tiny move; all else is of somebody whose work counts in full, into a job that asks for nothing. */
export interface TinyMove extends Partial<Omit<MoveCase, 'graph' | 'held' | 'wanted' | 'way' | 'standing'>> {
  readonly door?: Partial<Door>;
  readonly credentials?: readonly Partial<CredentialLeft>[];
  /** Years of related work that the door asks for and the person lacks. */
  readonly lacking?: number;
  readonly held?: { readonly seniority?: Seniority; readonly discipline?: string };
  readonly wanted?: { readonly seniority?: Seniority; readonly discipline?: string };
  /** Place in EDUCATION_LEVELS. */
  readonly education?: number;
}

/** The case of a tiny move. */
export function tinyMove({
  door = {},
  credentials = [],
  lacking = 0,
  held = {},
  wanted = {},
  education = 0,
  ...more
}: TinyMove = {}): MoveCase {
  const graph = tinyGraph({ start: held, goal: wanted });
  const way = {
    door: {
      door: 'EXPERIENCE',
      hiredFor: '',
      credentials: [],
      experienceYears: lacking,
      experienceIn: [],
      studyYears: 0,
      ...door,
    },
    credentials,
    experience: lacking,
  } as unknown as EntryWay;
  return {
    graph,
    held: graph.roles[START]!,
    wanted: graph.roles[GOAL]!,
    standing: { education } as Standing,
    way,
    relevance: 1,
    keptRelevance: more.relevance ?? 1,
    isNamed: false,
    rungs: 0,
    experienceYears: lacking,
    fresh: 0,
    sure: 0,
    share: null,
    isStudied: false,
    isLate: false,
    ...more,
  };
}

/** Work to show that nobody can do on their own, and that is not held. */
export const SHOWN_FROM_WORK: Partial<CredentialLeft> = {
  credential: { kind: 'PORTFOLIO', name: 'Teams that you led', years: 0, shown: 'FROM_WORK' } as Credential,
  held: false,
};
