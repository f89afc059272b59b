/**
 * The rules of steps and verdicts, judged by a reader of their sentences: each sentence is read here once more, on tiny careers of random
 * figures. Only the numbers are shared: nothing of the rules is called to say what is right.
 */
import fc from 'fast-check';
import { VERDICTS } from '../../src/advice/answers/route';
import type { AdviceQuestion } from '../../src/advice/chains/advice-question';
import type { Beginning } from '../../src/advice/chains/beginning';
import { ADVICE_RULES } from '../../src/advice/numbers/advice-rules';
import { MOVE_MODEL } from '../../src/advice/numbers/move-model';
import { VERDICT_MODEL } from '../../src/advice/numbers/verdict-model';
import type { MovePrice } from '../../src/advice/price/move-price';
import { STEP_RULES } from '../../src/advice/rules/steps';
import { VERDICT_RULES } from '../../src/advice/rules/verdicts';
import type { VerdictCase } from '../../src/advice/verdict/verdict-case';
import { MOVE_SHARES, type MoveShare } from '../../src/domain';
import { behind, GOAL, JOB, left, moveStudying, moveWith, START, tinyCase, tinyQuestion } from './tiny-careers';

/** What happens on one step of a tiny career. */
interface Figures {
  readonly relevance: number;
  readonly rungs: number;
  readonly isNamed: boolean;
  readonly isPivot: boolean;
  readonly share: MoveShare | null;
  readonly stepDown: boolean;
}

/** A step behind others, and what the sentences speak of. */
interface Step {
  readonly earlier: readonly Figures[];
  readonly now: Figures;
  /** True if the step leads into the goal. */
  readonly isLast: boolean;
  /** Years of study for the job that the step leaves, which the goal does not ask for. */
  readonly studied: number;
  /** True if law asks for that study. */
  readonly isLicensed: boolean;
  /** How much the start and the job count for the goal. */
  readonly near: { readonly start: number; readonly job: number };
  /** Years of study for the goal. */
  readonly goalStudy: number;
  readonly stepDown: AdviceQuestion['stepDown'];
}

const quarters = (most: number) => fc.integer({ min: 0, max: 4 * most }).map((part) => part / 4);
const part = fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20);
const figures: fc.Arbitrary<Figures> = fc.record({
  relevance: part,
  rungs: fc.integer({ min: -2, max: 2 }),
  isNamed: fc.boolean(),
  isPivot: fc.boolean(),
  share: fc.constantFrom(null, ...MOVE_SHARES),
  stepDown: fc.boolean(),
});
const steps: fc.Arbitrary<Step> = fc.record({
  earlier: fc.array(figures, { maxLength: 3 }),
  now: figures,
  isLast: fc.boolean(),
  studied: quarters(5),
  isLicensed: fc.boolean(),
  near: fc.record({ start: part, job: part }),
  goalStudy: quarters(4),
  stepDown: fc.constantFrom('NONE' as const, 'ONE' as const, 'ANY' as const),
});

const moveOf = ({ isPivot, ...each }: Figures): Partial<MovePrice> => ({
  ...each,
  kind: isPivot ? 'PIVOT' : 'LATERAL',
});

/** The same step as the rules see it. */
function asRulesSee(step: Step): [AdviceQuestion, Beginning | null, MovePrice] {
  const { earlier, now, isLast, near, goalStudy, stepDown, studied, isLicensed } = step;
  const question = tinyQuestion({ near, direct: { studyYears: goalStudy }, stepDown });
  const [door, kind] = isLicensed ? (['LICENCE', 'LICENCE'] as const) : (['DEGREE', 'CERTIFICATE'] as const);
  const way = studied === 0 ? {} : { way: moveStudying([left(kind, studied)], { door }).way };
  const moves = earlier.map((each) => ({ from: START, to: JOB, ...moveOf(each), ...way }));
  const before = moves.length === 0 ? null : behind(...moves);
  return [question, before, moveWith({ from: before === null ? START : JOB, to: isLast ? GOAL : JOB, ...moveOf(now) })];
}

const isFirst = ({ earlier }: Step) => earlier.length === 0;
const isPromotion = ({ now }: Step) => now.isNamed && now.rungs > 0 && now.relevance >= ADVICE_RULES.trodden;
const counted = ({ earlier, now }: Step, is: (each: Figures) => boolean) => [...earlier, now].filter(is).length;
const nearBefore = (step: Step) => (isFirst(step) ? step.near.start : step.near.job);

/** What each sentence forbids, as a reader takes it; exceptions that no tiny career meets are left out. */
const FORBIDDEN: Readonly<Record<string, (step: Step) => boolean>> = {
  'near-the-goal': (step) => !step.isLast && !isPromotion(step) && step.near.job < ADVICE_RULES.nearGoal,
  'comes-nearer': (step) =>
    !step.isLast && !isPromotion(step) && step.near.job < nearBefore(step) - ADVICE_RULES.lessNear,
  'goes-on-as-people-do': (step) => !isFirst(step) && step.now.relevance < ADVICE_RULES.goesOn,
  'one-rare-change-of-line': (step) =>
    counted(step, ({ isPivot, share }) => isPivot && (share === 'RARE' || share === 'SOME')) > 1,
  'two-jobs-without-a-rung': (step) => !step.isLast && counted(step, ({ rungs }) => rungs <= 0) > 2,
  'never-down-into-the-goal': (step) => step.isLast && !isFirst(step) && step.now.rungs < 0,
  'steps-down-first': (step) => !step.isLast && !isFirst(step) && step.stepDown !== 'ANY' && step.now.stepDown,
  'no-unwanted-step-down': (step) => !step.isLast && step.stepDown === 'NONE' && step.now.stepDown,
  'stays-above-the-start': (step) =>
    !step.isLast && !isFirst(step) && step.stepDown !== 'ANY' && step.now.stepDown && !step.earlier[0]!.stepDown,
  'no-other-whole-study': (step) =>
    !isFirst(step) &&
    !step.now.isNamed &&
    step.goalStudy > 0 &&
    step.studied >= ADVICE_RULES.wholeStudy * step.goalStudy,
  'studies-for-the-goal': (step) =>
    !isFirst(step) &&
    step.studied > 0 &&
    step.studied >= (step.now.isNamed ? ADVICE_RULES.otherStudy : MOVE_MODEL.studied),
  'no-ladder-of-another-line': (step) =>
    !isFirst(step) && !step.isLast && step.now.rungs > 0 && step.earlier[0]!.relevance < ADVICE_RULES.trodden,
};

describe('a step of a route', () => {
  test.each(Object.entries(FORBIDDEN))('%s forbids what its sentence says, and nothing else', (name, forbids) => {
    const rule = STEP_RULES.find((each) => each.name === name)!;
    let broken = 0;
    fc.assert(
      fc.property(steps, (step) => {
        const isForbidden = forbids(step);
        if (isForbidden) broken++;
        expect(rule.breaks(...asRulesSee(step))).toBe(isForbidden);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(broken).toBeGreaterThan(3);
  });
});

/** A way into a goal, and what the sentences of verdicts speak of. */
interface Wish {
  readonly years: number;
  readonly study: number;
  /** Share of today's pay that is lost; below 0 if the goal pays more. */
  readonly lost: number;
  readonly isNewField: boolean;
  readonly odds: VerdictCase['odds'];
  /** What is earned less on the way, in years of today's pay; null if little. */
  readonly lean: number | null;
  readonly isShut: boolean;
  readonly isNamed: boolean;
  readonly share: MoveShare | null;
  readonly lacksDegree: boolean;
  readonly isWithoutDegree: boolean;
  /** True if earlier work counts. */
  readonly counts: boolean;
  /** Rungs of the start and the goal. */
  readonly from: number;
  readonly to: number;
}

const SENIORITIES = ['ENTRY', 'MID', 'SENIOR'] as const;
const wishes: fc.Arbitrary<Wish> = fc.record({
  years: quarters(12),
  study: quarters(8),
  lost: fc.integer({ min: -10, max: 18 }).map((part) => part / 20),
  isNewField: fc.boolean(),
  odds: fc.constantFrom('COMMON' as const, 'POSSIBLE' as const, 'RARE' as const, 'EXCEPTIONAL' as const),
  lean: fc.option(quarters(8)),
  isShut: fc.boolean(),
  isNamed: fc.boolean(),
  share: fc.constantFrom(null, ...MOVE_SHARES),
  lacksDegree: fc.boolean(),
  isWithoutDegree: fc.boolean(),
  counts: fc.boolean(),
  from: fc.integer({ min: 0, max: 2 }),
  to: fc.integer({ min: 0, max: 2 }),
});

const USUAL = { years: 2.5, most: 7, study: 0.5 };

function asVerdictsSee(wish: Wish): VerdictCase {
  const { years, study, lost, isNewField, odds, lean, counts, from, to, ...move } = wish;
  const roles = { start: { seniority: SENIORITIES[from]! }, goal: { seniority: SENIORITIES[to]! } };
  const leanYears = lean === null ? null : { usd: 20_000, years: lean, payYears: lean, isForGood: false };
  const figuresOf = { years, study, calendar: study, isNewField, odds, counts, usual: USUAL, lean: leanYears };
  return tinyCase({ ...figuresOf, lost: { share: lost, usd: 1000 * lost } }, { years, ...move }, roles);
}

const { payLost, hard, unwise, studyForLess, onTheWay, atOnce } = VERDICT_MODEL;
const isFarLess = ({ lost, from, to }: Wish) => lost >= (to === 0 && from === 2 ? payLost.bottom : payLost.alone);
const isStudyForLess = ({ isNewField, study, lost }: Wish) =>
  isNewField && study >= payLost.new.study && lost >= payLost.new.share;

/** When each sentence holds, as a reader takes it. */
const HOLDS: Readonly<Record<string, (wish: Wish) => boolean>> = {
  'very-long-study-in-a-new-field': ({ isNewField, study }) => isNewField && study >= unwise.study,
  'long-study': ({ isNewField, study }) => (isNewField ? study >= hard.newStudy : study >= hard.study),
  'study-before-the-hire': ({ study }) => study >= USUAL.study,
  'many-years-in-a-new-field': ({ isNewField, study, years, lost }) =>
    isNewField && study < unwise.study && years >= (lost > -studyForLess.share ? unwise.forLess : unwise.years),
  'many-years': ({ isNewField, years }) => years >= (isNewField ? hard.newField : USUAL.most),
  'some-years': ({ years }) => years >= USUAL.years,
  'study-to-earn-less': ({ isNewField, study, lost }) =>
    (isNewField && study >= studyForLess.years && lost >= studyForLess.share) ||
    (study >= payLost.study && lost >= payLost.share),
  'half-the-pay': (wish) =>
    wish.lost >= payLost.most || (wish.isNewField && wish.years >= payLost.years && isFarLess(wish)),
  'far-less-pay': (wish) => wish.lost >= payLost.told && (isFarLess(wish) || isStudyForLess(wish)),
  'less-pay': ({ lost }) => lost >= payLost.told,
  'many-lean-years': ({ lean }) => lean !== null && lean >= onTheWay.unwise,
  'lean-years': ({ lean }) => lean !== null,
  'hardly-anybody': ({ odds }) => odds === 'EXCEPTIONAL',
  'few-manage-it': ({ odds }) => odds === 'RARE',
  'shut-door': ({ isShut }) => isShut,
  'new-field': ({ isNewField, years, lost, to }) =>
    isNewField && !(to === 0 && years < atOnce.years && lost < atOnce.payLost),
  'no-degree-but-work-to-show': ({ isNewField, lacksDegree }) => isNewField && lacksDegree,
  'no-degree-above-the-first-rung': ({ isNewField, isWithoutDegree, to }) => isNewField && isWithoutDegree && to > 0,
  'no-degree': ({ isNewField, isWithoutDegree }) => isNewField && isWithoutDegree,
  'few-go-this-way': ({ share }) => share === 'RARE',
  'earlier-work-counts': ({ counts }) => counts,
  'people-often-go': ({ isNamed }) => isNamed,
};

describe('a verdict', () => {
  test.each(Object.entries(HOLDS))('%s holds where its sentence does, and nowhere else', (name, holds) => {
    const rule = VERDICT_RULES.find((each) => each.name === name)!;
    let held = 0;
    fc.assert(
      fc.property(wishes, (wish) => {
        const isHeld = holds(wish);
        if (isHeld) held++;
        expect(rule.when(asVerdictsSee(wish))).toBe(isHeld);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(held).toBeGreaterThan(3);
  });

  test('is never milder for who loses more pay, or more on the way', () => {
    const more = fc.record({ lost: fc.integer({ min: 0, max: 10 }), lean: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(wishes, more, (wish, { lost, lean }) => {
        const dearer = { ...wish, lost: wish.lost + lost / 20, lean: (wish.lean ?? 0) + lean / 4 };
        expect(worstOf(dearer)).toBeGreaterThanOrEqual(worstOf(wish));
      }),
      { numRuns: 2000, seed: 8 },
    );
  });
});

/** Place in the order of verdicts of the worst that holds of those about pay. */
function worstOf(wish: Wish): number {
  const about = asVerdictsSee(wish);
  const held = VERDICT_RULES.filter((rule) => PAY.test(rule.about ?? '') && rule.when(about));
  return Math.max(0, ...held.map(({ verdict }) => VERDICTS.indexOf(verdict)));
}

const PAY = /^pay/;
