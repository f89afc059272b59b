/** What to ask somebody whose answer would change the list most: worked out by asking again with each answer. */
import { traitsOf } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import type { Background, Profile } from '../../needs';
import { conditionsOf, jobsOf } from '../../network';
import { yearsOf } from '../chains/chain-figures';
import { movesAlong } from '../chains/step-facts';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { usualHolder } from '../doors/standing';
import type { Candidate } from '../futures/candidate';
import type { Named } from '../futures/first-named';
import { worthFrom } from '../futures/naming';
import type { RungOfYears } from '../futures/rung-of-years';
import type { Wish } from '../futures/wishes';
import { payOf } from '../jobs/pay';
import { ASK_BACK, FIRST_NAMED } from '../numbers/futures';
import { type FoundWays, waysFrom } from '../reach/ways-within';
import { aPaper } from '../words/a-paper';
import { inAmerican } from '../words/american';
import { aJob, calledInTalk } from '../words/title';
import type { AskFirst, FuturesQuestion } from './futures-question';
import { fieldQuestion, saysOfWhat, studyQuestion, whatQuestion } from './questions-of-wishes';
import { rankedWithin, type Worth } from './ranked';

/** A question whose answer changes the list. */
export interface AskBack {
  readonly question: string;
  /** Which field of the question the answer goes into: "profile.education", "wishes". */
  readonly field: string;
  readonly options: readonly AskBackOption[];
}

/** One answer, and what it would change among the jobs that are told. */
export interface AskBackOption {
  readonly label: string;
  /** What goes into the field; '' if the answer leaves the question as it is. */
  readonly value: string;
  /** Jobs that come into the list, and that go, by number. */
  readonly adds: readonly number[];
  readonly removes: readonly number[];
}

/** What is within the limits of the question as it was asked, best first, and the worth that it is ranked by. */
interface Ranked extends Named<Candidate> {
  readonly worth: Worth;
}

/** At most three questions: first those about what decides, then those whose answer changes most. */
export function* askBackInSlices(
  graph: CareerGraph,
  question: FuturesQuestion,
  found: FoundWays,
  before: Ranked,
  held: RungOfYears | null = null,
): Sliced<readonly AskBack[]> {
  const [now, told] = [firstOf(before, FIRST_NAMED.most), firstOf(before, before.told)];
  yield;
  const first: AskBack[] = [];
  const others: { readonly change: number; readonly isOfSaid: boolean; readonly back: AskBack }[] = [];
  const { asksFirst = [], asksOfSaid = [] } = question;
  for (const possible of [...asksFirst, ...asksOfSaid, ...possibleQuestions(graph, question, before.ordered, held)]) {
    const { question: text, field, answers } = possible;
    const options: AskBackOption[] = [];
    let change = 0;
    for (const { label, value, asks } of answers) {
      const after = asks === null ? before : yield* namedWith(graph, { ...question, ...asks }, question, found, before);
      const toldThen = firstOf(after, after.told);
      const [adds, removes] = [newIn(toldThen, told), newIn(told, toldThen)];
      // The first twelve may stay while what is crossed out of them changes.
      change = Math.max(change, newIn(firstOf(after, FIRST_NAMED.most), now).length, adds.length + removes.length);
      options.push({ label, value, adds, removes });
      yield;
    }
    const isSeen = options.some(({ adds, removes }) => adds.length + removes.length >= ASK_BACK.seen);
    const back = { question: text, field, options };
    if (asksFirst.includes(possible)) first.push(back);
    else if (isSeen && (change >= ASK_BACK.least || asksOfSaid.includes(possible)))
      others.push({ change, isOfSaid: asksOfSaid.includes(possible), back });
  }
  // Next to what is unsure about their life, more than one question of the usual kind is noise.
  const most = asksFirst.length === 0 ? ASK_BACK.most : Math.min(ASK_BACK.most, asksFirst.length + 1);
  // What they said themselves goes before what everybody is asked.
  others.sort((a, b) => Number(b.isOfSaid) - Number(a.isOfSaid) || b.change - a.change);
  return [...first, ...others.map(({ back }) => back)].slice(0, most);
}

function firstOf({ ordered }: Named<Candidate>, many: number): ReadonlySet<number> {
  return new Set(ordered.slice(0, many).map(({ role }) => role));
}

function newIn(jobs: ReadonlySet<number>, before: ReadonlySet<number>): readonly number[] {
  return [...jobs].filter((job) => !before.has(job));
}

/** The jobs as they are named with another answer; who says something else of themselves is searched for again. */
function* namedWith(
  graph: CareerGraph,
  question: FuturesQuestion,
  asked: FuturesQuestion,
  found: FoundWays,
  { worth, ordered }: Ranked,
): Sliced<Named<Candidate>> {
  if (question.profile === asked.profile) return yield* rankedWithin(graph, question, found, worth);
  const worthThere = question.from === asked.from ? worth : worthFrom(graph, question.from);
  const direct = yield* waysFrom(graph, question, 1);
  const ways = new Map(direct.ways);
  // Ways of several moves are the same ones at another price: a search for all of them takes too long for a question back.
  const several = ordered.filter(({ chain }) => chain.length > 1);
  for (const { role, chain } of several.slice(0, ASK_BACK.among)) {
    if (ways.has(role)) continue;
    const again = movesAlong(graph, direct.search, [question.from, ...chain.map(({ to }) => to)]);
    if (again.every(({ isShut }) => !isShut) && yearsOf(again) <= question.withinYears) ways.set(role, again);
  }
  return yield* rankedWithin(graph, question, { search: direct.search, ways }, worthThere);
}

/** Wishes of people whose work wears them down. */
const WEARY: readonly Wish[] = ['LESS_STRESS', 'REGULAR_HOURS', 'EASIER_ON_THE_BODY', 'PART_TIME', 'HOME_EVERY_NIGHT'];

function possibleQuestions(
  graph: CareerGraph,
  question: FuturesQuestion,
  ordered: readonly Candidate[],
  held: RungOfYears | null,
): readonly AskFirst[] {
  const { from, wishes, towards, maxStudyYears, profile, minPayUsd, not, strengths = [] } = question;
  const conditions = conditionsOf(graph, from);
  const wish = (text: string, value: Wish): AskFirst => ({
    question: text,
    field: 'wishes',
    answers: [
      { label: 'Yes', value, asks: { wishes: [...wishes, value] } },
      { label: 'No', value: '', asks: null },
    ],
  });
  const isOpen = (...some: readonly Wish[]) => !some.some((each) => wishes.includes(each));
  // Who says where they want to go has said what matters there.
  const isBound = (towards?.size ?? 0) > 0;
  // Of hours and the body only people who complain of their days are asked: readers found such questions idle for others.
  const isWorn = WEARY.some((each) => wishes.includes(each));
  const possible: (AskFirst | null)[] = [
    degreeQuestion(graph, question),
    isOpen('NO_LONG_STUDY') && maxStudyYears === null && !speaksOfStudy(question) ? studyQuestion() : null,
    paperQuestion(question, ordered),
    yearsQuestion(graph, question),
    held === null || held.isSaid ? null : rungQuestion(graph, question, held),
    minPayUsd === null &&
    isOpen('SAME_PAY_AT_LEAST') &&
    profile.background?.jobIsGone !== true &&
    payOf(graph, jobsOf(graph).standIn[from]!) !== null
      ? wish('Must your pay hold from the first year on?', 'SAME_PAY_AT_LEAST')
      : null,
    // Who says what matters says where to look.
    wishes.length === 0 &&
    !isBound &&
    question.staysOrLeaves !== true &&
    !(not.refusals ?? []).some(({ jobs }) => jobs.size > 0)
      ? fieldQuestion(wishes)
      : null,
    ...strengths.flatMap(({ asks }) =>
      asks === 'LITTLE_ENGLISH' && isOpen(asks) ? [wish('Should the work ask for little English, for now?', asks)] : [],
    ),
    isBound || saysOfWhat(question) ? null : whatQuestion(wishes),
    conditions !== null && isWorn && !isBound && conditions.body >= ASK_BACK.hardOnBody && isOpen('EASIER_ON_THE_BODY')
      ? wish('Should it be easier on your body?', 'EASIER_ON_THE_BODY')
      : null,
    conditions !== null && isWorn && !isBound && conditions.hours !== 'DAYS' && isOpen('REGULAR_HOURS')
      ? wish('Do you need regular days?', 'REGULAR_HOURS')
      : null,
  ];
  return possible.filter((each) => each !== null);
}

/** True if they have said how they would study, or where they want to go: then study is part of it. */
function speaksOfStudy({ towards, not, profile }: FuturesQuestion): boolean {
  return (
    profile.background?.fullTimeStudy !== undefined ||
    (towards?.size ?? 0) > 0 ||
    (not.refusals ?? []).some(({ isLongStudy }) => isLongStudy)
  );
}

const BACHELOR = EDUCATION_LEVELS.indexOf('BACHELOR');

function withBackground(profile: Profile, more: Partial<Background>): Profile {
  return { ...profile, background: { ...profile.background, ...more } };
}

/** Null if they have said it, or if the work they do asks for one. */
function degreeQuestion(graph: CareerGraph, { from, profile }: FuturesQuestion): AskFirst | null {
  if (profile.background?.education !== undefined) return null;
  const usual = usualHolder(graph, jobsOf(graph).standIn[from]!);
  const hasOne = usual.education >= BACHELOR;
  if (hasOne && usual.earned.some((each) => traitsOf(each).level > 0 && each.isAssociate !== true)) return null;
  const other = (education: number) => ({ profile: withBackground(profile, { education }) });
  return {
    question: "Do you hold a bachelor's degree?",
    field: 'profile.education',
    answers: [
      { label: 'Yes', value: 'BACHELOR', asks: hasOne ? null : other(BACHELOR) },
      { label: 'No', value: 'COLLEGE', asks: hasOne ? other(BACHELOR - 1) : null },
    ],
  };
}

function yearsQuestion(graph: CareerGraph, { from, profile }: FuturesQuestion): AskFirst | null {
  const { pastRoles = [] } = profile.background ?? {};
  const { standIn } = jobsOf(graph);
  if (pastRoles.some(({ role }) => standIn[role] === standIn[from])) return null;
  const years = ASK_BACK.longYears;
  return {
    question: `Have you worked as ${calledInTalk(graph, from)} for ten years or more?`,
    field: 'profile.pastRoles',
    answers: [
      {
        label: 'Yes',
        value: String(years),
        asks: { profile: withBackground(profile, { pastRoles: [...pastRoles, { role: from, years }] }) },
      },
      { label: 'No', value: '', asks: null },
    ],
  };
}

/** Whether long years are rightly taken for a later rung. */
function rungQuestion(
  graph: CareerGraph,
  { profile }: FuturesQuestion,
  { below, role, usualYears }: RungOfYears,
): AskFirst {
  const others = (profile.background?.pastRoles ?? []).filter((past) => past.role !== role && past.role !== below);
  const pastRoles = [...others, { role: below, years: usualYears }];
  return {
    question: `Do you already do the work of ${aJob(graph, role)}?`,
    field: 'profile.pastRoles',
    answers: [
      { label: 'Yes', value: '', asks: null },
      {
        label: 'No',
        value: String(usualYears),
        asks: { from: below, profile: withBackground(profile, { pastRoles }) },
      },
    ],
  };
}

/** About the paper that most of the best jobs ask for and that is not held: no degree, which has a question of its own. Null if there is none. */
function paperQuestion({ profile }: FuturesQuestion, jobs: readonly Candidate[]): AskFirst | null {
  const { credentials = [] } = profile.background ?? {};
  const counts = new Map<string, number>();
  for (const { chain } of jobs.slice(0, ASK_BACK.among)) {
    const lacking = chain.flatMap(({ way }) =>
      way.credentials.filter(({ held, credential }) => !held && traitsOf(credential).level === 0),
    );
    for (const name of new Set(lacking.map(({ credential }) => credential.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (most === undefined) return null;
  const [name] = most;
  return {
    question: `Do you already have ${inAmerican(aPaper(name))}?`,
    field: 'profile.credentials',
    answers: [
      {
        label: 'Yes',
        value: name,
        asks: { profile: withBackground(profile, { credentials: [...credentials, name] }) },
      },
      { label: 'No', value: '', asks: null },
    ],
  };
}
