/** One job that somebody could become, as an answer to the open question tells it. */
import type { ExitWay } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { Route, Verdict } from '../answers/route';
import type { Chain } from '../chains/beginning';
import { usdText } from '../chains/chain-figures';
import { hundredths, schoolingOfChain } from '../chains/step-facts';
import { oddsOfWay } from '../chains/way-odds';
import { verdictOf } from '../conclusion/verdict';
import { countingThere, type Strength } from '../futures/strengths';
import { ABOUT_PAY, fitOf, type Wish } from '../futures/wishes';
import { yearsTold } from '../futures/years-told';
import type { KnownExit } from '../jobs/exits';
import type { Odds } from '../move-rules/odds-bands';
import { WISH_MODEL } from '../numbers/wishes';
import { firstStepTo } from '../practical/first-step';
import { type Gate, gateOf } from '../practical/gate';
import { ownGateOf } from '../practical/own-gate';
import { middleOf, type PayRange, paidAsAll, payAtStart, payLater } from '../practical/pay-for-person';
import { inSentence } from '../words/title';
import { type Judged, whyNamed } from './why-named';

/** A job that somebody could become. */
export interface Future {
  readonly role: number;
  readonly way: ExitWay;
  /** Its place among the jobs that are told, as a counsellor would name them, from 1: people start with the first. */
  readonly place: number;
  /** One to three sentences: what of theirs counts, what is missing, what to know. */
  readonly why: readonly string[];
  /** What nobody gets round; null if nothing. */
  readonly gate: Gate | null;
  readonly years: number;
  /** Of study and paid training. */
  readonly studyYears: number;
  readonly odds: Odds;
  readonly verdict: Verdict;
  /** What it pays this person in the first year, and after about five; null if nobody says. */
  readonly payStart: PayRange | null;
  readonly payLater: PayRange | null;
  /** What there is to know of the pay; null if nothing. */
  readonly payNote: string | null;
  readonly meets: readonly Wish[];
  readonly misses: readonly Wish[];
  /** Something to do this week: a sentence. */
  readonly firstStep: string;
  /** The best way; null for work on their own account in the job they hold, to which no way leads. */
  readonly route: Route | null;
}

/** What somebody says that a future is told by. */
interface Said {
  readonly wishes: readonly Wish[];
  readonly isJobGone: boolean;
  readonly strengths: readonly Strength[] | undefined;
  readonly minPayUsd: number | null;
}

/** The future at the end of a chain; its figures are worked out when they are read. */
export class WayFuture implements Future {
  private knownRoute: Route | null = null;
  private knownWhy: readonly string[] | null = null;
  private knownJudgement: Judged | null = null;
  private knownGate: Gate | null | undefined;

  constructor(
    private readonly graph: CareerGraph,
    private readonly search: RouteSearch,
    readonly role: number,
    readonly chain: Chain,
    readonly way: ExitWay,
    readonly place: number,
    private readonly said: Said,
  ) {}

  get why(): readonly string[] {
    if (this.knownWhy === null) {
      const { graph, search, judged, said } = this;
      const strengths = countingThere(said.strengths, search.from, this.role);
      this.knownWhy = whyNamed(graph, search, this, judged, strengths);
    }
    return this.knownWhy;
  }

  get gate(): Gate | null {
    if (this.knownGate === undefined) this.knownGate = gateOf(this.graph, this.role, this.chain);
    return this.knownGate;
  }

  get years(): number {
    return yearsTold(this.graph, this.chain);
  }

  get studyYears(): number {
    return hundredths(schoolingOfChain(this.chain));
  }

  get odds(): Odds {
    return oddsOfWay(this.graph, this.chain);
  }

  get verdict(): Verdict {
    return this.judged.verdict;
  }

  private get judged(): Judged {
    const { graph, chain, search, said } = this;
    const ends = { from: chain[0]!.from, to: chain.at(-1)!.to, profile: search.profile };
    this.knownJudgement ??= verdictOf(graph, chain, ends, said.isJobGone);
    return this.knownJudgement;
  }

  get payStart(): PayRange | null {
    return payAtStart(this.graph, this.role, this.chain, this.search.profile);
  }

  get payLater(): PayRange | null {
    return payLater(this.graph, this.role);
  }

  get payNote(): string | null {
    return floorNote(this.payStart, this.payLater, this.said.minPayUsd) ?? payNoteOf(this.graph, this.role);
  }

  get meets(): readonly Wish[] {
    return this.said.wishes.filter((wish) => this.fit(wish) >= WISH_MODEL.clear);
  }

  get misses(): readonly Wish[] {
    return this.said.wishes.filter((wish) => this.fit(wish) <= -WISH_MODEL.clear);
  }

  get firstStep(): string {
    return firstStepTo(this.graph, this.role, this.chain, this.way, this.gate);
  }

  get route(): Route {
    const { graph, search, role, chain } = this;
    this.knownRoute ??= new AdviceRoute(graph, { ...search, to: role }, chain, chain);
    return this.knownRoute;
  }

  private fit(wish: Wish): number {
    const { graph, search, role, chain, way } = this;
    return fitOf(wish, { graph, from: search.from, role, chain, profile: search.profile, isOwn: way === 'OWN' });
  }
}

/** What there is to know where no source says what the job itself pays; null if one does. */
function payNoteOf(graph: CareerGraph, role: number): string | null {
  if (graph.roles[role]!.typicalPayUsd !== null) return null;
  const all = paidAsAll(graph, role);
  return all === null
    ? 'We do not know what it pays.'
    : `There is no separate figure for this job: this is the pay of all ${inSentence(withoutRest(all))}.`;
}

/** "Life scientists" of "Life Scientists, All Other". */
function withoutRest(title: string): string {
  const end = title.lastIndexOf(', All Other');
  return end === -1 ? title : title.slice(0, end);
}

/** A warning where the first year may pay less than somebody needs; null if it doesn't, or if nobody says what it pays. */
function floorNote(start: PayRange | null, later: PayRange | null, minPayUsd: number | null): string | null {
  if (start === null || minPayUsd === null || start.minUsd >= minPayUsd) return null;
  const getsThere = later !== null && middleOf(later) >= minPayUsd;
  return `It can start below the ${usdText(minPayUsd)} that you need${getsThere ? ', and gets there later' : ': ask what it pays before you decide'}.`;
}

/** Wishes for less than now: the same work for other pay brings no less of it. */
const LESS_THAN_NOW: readonly Wish[] = ['EASIER_ON_THE_BODY', 'LESS_STRESS', 'FEWER_PEOPLE'];

/** Work on one's own account in the job that is held: nothing to learn of the work, a business to build. */
export function ownAccount(
  graph: CareerGraph,
  { job, years, why }: KnownExit,
  wishes: readonly Wish[],
  place: number,
): Future {
  const known = knownAlone(wishes);
  const fits = (wish: Wish) => fitOf(wish, { graph, from: job, role: job, chain: [], isOwn: true });
  return {
    role: job,
    way: 'OWN',
    place,
    why: [why],
    gate: ownGateOf(graph, job),
    years,
    studyYears: 0,
    odds: 'POSSIBLE',
    verdict: 'POSSIBLE',
    payStart: null,
    payLater: null,
    payNote: 'If you work for yourself, you earn what clients pay you, minus taxes, insurance and weeks without work.',
    meets: known.filter((wish) => !LESS_THAN_NOW.includes(wish) && fits(wish) >= WISH_MODEL.clear),
    misses: known.filter((wish) => fits(wish) <= -WISH_MODEL.clear),
    firstStep:
      'Write down five people or firms who would pay you for this, and ask one of them this week what they pay now.',
    route: null,
  };
}

/**
 * True for work on their own account that people ask for, or that misses nothing they wish and meets what they wish first, pay aside: who
 * can't bend over nails any more does not want the same chair in a shop of their own.
 */
export function answersWishes({ meets, misses }: Future, wishes: readonly Wish[]): boolean {
  if (wishes.includes('OWN_BUSINESS')) return true;
  const [main] = knownAlone(wishes);
  return misses.length === 0 && (main === undefined || meets.includes(main));
}

/** Wishes without those for pay: what an account of their own pays nobody knows, so it neither meets nor misses them. */
function knownAlone(wishes: readonly Wish[]): readonly Wish[] {
  return wishes.filter((wish) => !ABOUT_PAY.includes(wish));
}
