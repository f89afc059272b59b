/**
 * The rules of doors and odds, judged by a reader of their sentences: each sentence is read here once more, on tiny moves of random
 * figures. Only the numbers are shared.
 */
import fc from 'fast-check';
import { DOOR_RULES } from '../../../src/advice/move-rules/doors';
import type { MoveCase } from '../../../src/advice/move-rules/move-case';
import { ODDS_RULES, oddsOf } from '../../../src/advice/move-rules/odds';
import { ODDS } from '../../../src/advice/move-rules/odds-bands';
import { ENTRY_MODEL } from '../../../src/advice/numbers/entry-model';
import { MOVE_MODEL } from '../../../src/advice/numbers/move-model';
import { MOVE_SHARES, type MoveShare } from '../../../src/domain';
import { SHOWN_FROM_WORK, tinyMove } from './tiny-move';

const quarters = (most: number) => fc.integer({ min: 0, max: 4 * most }).map((part) => part / 4);
const part = fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20);

/** A move, and what the sentences of doors and odds speak of. */
interface Try {
  readonly relevance: number;
  readonly keptRelevance: number;
  readonly isNamed: boolean;
  readonly rungs: number;
  readonly waits: number;
  readonly fresh: number;
  readonly sure: number;
  readonly isStudied: boolean;
  readonly isLate: boolean;
  readonly share: MoveShare | null;
  /** Years of related work that the door asks for; of them, those that are missing. */
  readonly asked: number;
  readonly missing: number;
  readonly namesWork: boolean;
  readonly studyYears: number;
  readonly door: 'EXPERIENCE' | 'PORTFOLIO';
  readonly seniority: 'MID' | 'MANAGER' | 'EXECUTIVE';
  readonly isSameDiscipline: boolean;
  readonly asksForShown: boolean;
}

const tries: fc.Arbitrary<Try> = fc.record({
  relevance: part,
  keptRelevance: part,
  isNamed: fc.boolean(),
  rungs: fc.integer({ min: -2, max: 3 }),
  waits: quarters(7),
  fresh: part,
  sure: part,
  share: fc.constantFrom(null, ...MOVE_SHARES),
  isStudied: fc.boolean(),
  isLate: fc.boolean(),
  asked: quarters(6),
  missing: quarters(3),
  namesWork: fc.boolean(),
  studyYears: quarters(5),
  door: fc.constantFrom('EXPERIENCE', 'PORTFOLIO'),
  seniority: fc.constantFrom('MID', 'MANAGER', 'EXECUTIVE'),
  isSameDiscipline: fc.boolean(),
  asksForShown: fc.boolean(),
});

function caseOfTry(one: Try): MoveCase {
  const { asked, missing, namesWork, studyYears, door, seniority, isSameDiscipline, asksForShown, waits, ...plain } =
    one;
  const made = tinyMove({
    ...plain,
    experienceYears: waits,
    door: { door, experienceYears: asked, experienceIn: namesWork ? ['x'] : [], studyYears },
    credentials: asksForShown ? [SHOWN_FROM_WORK] : [],
    lacking: missing,
    wanted: { seniority, discipline: 'one' },
    held: { discipline: isSameDiscipline ? 'one' : 'other' },
  });
  return { ...made, keptRelevance: one.keptRelevance };
}

/** Each sentence of the rules of doors and odds, read once more; a rule that goes by a list of jobs is left out. */
const READ_OF_MOVES: Readonly<Record<string, (one: Try) => boolean>> = {
  'no-newcomers-to-long-work': ({ keptRelevance, relevance, asked, missing, namesWork }) => {
    const { newField, shutFrom } = MOVE_MODEL;
    const isNewcomer = keptRelevance < newField;
    const long = namesWork ? shutFrom.named : shutFrom.any;
    return isNewcomer && (relevance < newField ? asked : missing) > long;
  },
  'work-to-show': ({ isNamed, relevance, asksForShown }) => asksForShown && relevance < ENTRY_MODEL.ownWork && !isNamed,
  'few-rungs-at-once': ({ isNamed, rungs, asked, studyYears }) =>
    !isNamed && !(asked === 0 && studyYears >= MOVE_MODEL.opensYears) && rungs > MOVE_MODEL.mostRungs,
  'named-work-only-near-by': ({ isNamed, namesWork, missing, relevance }) =>
    namesWork && missing >= MOVE_MODEL.mostMissing && relevance < MOVE_MODEL.knownLine && !isNamed,
  'insiders-only': ({ isNamed, asked, relevance, rungs, isSameDiscipline }) => {
    const { years, relevance: known, below } = MOVE_MODEL.insider;
    return asked > years && !isNamed && relevance < (rungs < 0 && isSameDiscipline ? below : known);
  },
  'nothing-to-go-by': (one) =>
    !leadsThere(one) && one.relevance < MOVE_MODEL.rare && !isForAll(one) && one.asked > longFor(one),
  'top-seat-with-little-to-go-by': (one) => one.seniority === 'EXECUTIVE' && !leadsThere(one),
  'little-to-go-by': (one) => !leadsThere(one),
  'top-seat-from-other-work': (one) => one.seniority === 'EXECUTIVE' && !isMuchTheSame(one),
  'degree-of-years-ago': ({ isLate, relevance }) => isLate && relevance < MOVE_MODEL.common,
  'few-make-the-move': ({ share, relevance, asked }) =>
    share === 'RARE' && asked >= MOVE_MODEL.few.years && relevance < MOVE_MODEL.few.relevance,
  // In tiny careers nobody is promoted at the top, and nobody holds a seat there.
  'one-seat-for-many': ({ seniority }) => seniority === 'EXECUTIVE',
  'few-seats-at-the-top': ({ seniority }) => seniority === 'EXECUTIVE',
  'not-plainly-the-same-work': (one) => !isMuchTheSame(one),
};

const isForAll = ({ asked }: Try) => asked <= ENTRY_MODEL.openYears;
const longFor = ({ namesWork }: Try) => (namesWork ? MOVE_MODEL.shutFrom.named : MOVE_MODEL.shutFrom.any);
const leadsThere = (one: Try) =>
  one.isNamed ||
  one.isStudied ||
  one.relevance >= MOVE_MODEL.possible ||
  (one.door === 'EXPERIENCE' && (isForAll(one) || one.asked <= MOVE_MODEL.soonLearned));
const isMuchTheSame = ({ relevance, sure, seniority }: Try) =>
  seniority !== 'MANAGER' &&
  (relevance >= MOVE_MODEL.asGood || (relevance >= MOVE_MODEL.common && sure >= MOVE_MODEL.commonConfidence));

describe.each([...DOOR_RULES, ...ODDS_RULES].flatMap((rule) => (rule.name in READ_OF_MOVES ? [rule] : [])))(
  'the rule of moves $name',
  (rule) => {
    test('is broken exactly where its sentence says so', () => {
      const read = READ_OF_MOVES[rule.name]!;
      fc.assert(
        fc.property(tries, (one) => rule.breaks(caseOfTry(one)) === read(one)),
        { numRuns: 1000 },
      );
    });
  },
);

test('odds are the rarest that a sentence gives', () => {
  fc.assert(
    fc.property(tries, (one) => {
      const given = ODDS_RULES.flatMap(({ name, odds }) => (READ_OF_MOVES[name]?.(one) ? [ODDS.indexOf(odds)] : []));
      return oddsOf(caseOfTry(one)).odds === ODDS[Math.max(0, ...given)];
    }),
    { numRuns: 1000 },
  );
});
