/** What a move between two jobs is, before and after its doors are looked at. */
import type { MoveKind, MoveShare } from '../../domain';
import { type CareerGraph, isRungLost, type RoleNode } from '../../graph';
import type { EntryWay } from '../doors/entry';
import type { Standing } from '../doors/standing';
import { yearsListed } from '../jobs/exits';
import { isNamedAt, jobMovesOf, shareAt } from '../jobs/job-moves';
import { pairOf } from '../jobs/pair';
import { rungsUp } from '../jobs/rungs';
import type { Odds } from '../move-rules/odds-bands';
import { MOVE_MODEL } from '../numbers/move-model';
import { type Backing, backingOf } from './backing';
import { withOwnBranch } from './own-branch';

/** One move, priced. */
export interface MovePrice {
  readonly from: number;
  readonly to: number;
  readonly way: EntryWay;
  /** The quickest way of those who hold the job left as most do. */
  readonly usualWay: EntryWay;
  /** Relevance, 0..1: with earlier work, and of the job left alone. */
  readonly relevance: number;
  readonly keptRelevance: number;
  /** Years of related work from earlier jobs, and the job that counts most; -1 if none does. */
  readonly pastYears: number;
  readonly pastJob: number;
  readonly kind: MoveKind;
  /** True if our editors or the door name the move. */
  readonly isNamed: boolean;
  /** Confidence of the progression behind it, 0..1; 0 if there is none. */
  readonly sure: number;
  /** How many of those who leave make it, as sources say; null if none does. */
  readonly share: MoveShare | null;
  /** Rungs that it climbs; 0 if one is unknown. */
  readonly rungs: number;
  readonly years: number;
  /** Of them: study without pay, and paid training. */
  readonly studyYears: number;
  readonly trainedYears: number;
  readonly experienceYears: number;
  readonly odds: Odds;
  /** True if most who hold the job have a bachelor's degree and this person gets in by other study or work to show. */
  readonly lacksDegree: boolean;
  /** True if most who hold the job have a bachelor's degree and this person has and earns none, though no licence opens the job. */
  readonly isWithoutDegree: boolean;
  /** True if the door is shut to someone who comes straight from this job: it asks for rungs or work in between, or is excluded. */
  readonly isShut: boolean;
  /** True if all doors ask for study that the asker does not accept. */
  readonly isExcluded: boolean;
  /** True if it leads to clearly lower pay or a lower rung. */
  readonly stepDown: boolean;
  /** Expected years: what RECOMMENDED ranks by. */
  readonly cost: number;
  /** Progression behind it; -1 if only the door leads there. */
  readonly progression: number;
}

/** What a move is before anybody looks at its doors. */
export interface Outline {
  readonly graph: CareerGraph;
  readonly held: RoleNode;
  readonly wanted: RoleNode;
  readonly standing: Standing;
  readonly isFirst: boolean;
  readonly backing: Backing;
  /** Usual years, where the own list of exits of the job left sends people there straight; else null. */
  readonly listed: number | null;
  /** Place of the move in the table of moves; -1 if nobody names it. */
  readonly place: number;
  /** Rungs that it climbs from the job left; 0 if one is unknown. */
  readonly rungs: number;
  /** Share of pay that is lost. */
  readonly lost: number;
  /** The same move of those who are as most are; left out: not known. */
  readonly usual?: MovePrice | undefined;
}

/** What looks at the doors of a move. */
export interface DoorLook {
  /** The move through the door that costs the person least. */
  readonly priceOf: (outline: Outline) => MovePrice;
  /** `MovePrice.usualWay` alone, which takes less. */
  readonly usualWayOf: (outline: Outline) => EntryWay;
  /** No more than `MovePrice.cost`, and found without a look at any door. */
  readonly leastCostOf: (outline: Outline) => number;
}

/** A move whose doors nobody has looked at yet. Searches drop most first moves for what they are, whatever they cost. */
export class LaterPrice implements MovePrice {
  readonly from: number;
  readonly to: number;
  readonly relevance: number;
  readonly keptRelevance: number;
  readonly pastJob: number;
  readonly kind: MoveKind;
  readonly isNamed: boolean;
  readonly sure: number;
  readonly share: MoveShare | null;
  readonly rungs: number;
  readonly stepDown: boolean;
  readonly progression: number;
  /** Null once the doors were looked at. */
  private outline: Outline | null;
  private priced: MovePrice | null = null;
  private usualOnly: EntryWay | null = null;

  constructor(
    outline: Outline,
    private readonly doors: DoorLook,
  ) {
    const { graph, held, wanted, backing, place, rungs, lost } = outline;
    const moves = jobMovesOf(graph);
    this.from = held.index;
    this.to = wanted.index;
    this.relevance = backing.relevance;
    this.keptRelevance = backing.keptRelevance;
    this.pastJob = backing.pastJob;
    this.kind = kindOfMove(graph, held, wanted, place, backing.relevance);
    this.isNamed = isNamedAt(moves, place);
    this.sure = place === -1 ? 0 : moves.confidence[place]!;
    this.share = shareAt(moves, place);
    this.rungs = rungs;
    this.stepDown = lost > 0 || rungs < 0;
    this.progression = place === -1 ? -1 : moves.progression[place]!;
    this.outline = outline;
  }

  private get price(): MovePrice {
    if (this.priced === null) {
      this.priced = this.doors.priceOf(this.outline!);
      this.outline = null;
    }
    return this.priced;
  }

  /** Expected years that it takes at least; its cost, if that is known. */
  get leastCost(): number {
    return this.priced === null ? this.doors.leastCostOf(this.outline!) : this.priced.cost;
  }

  get way(): EntryWay {
    return this.price.way;
  }
  /** The prices of others ask for nothing else of it. */
  get usualWay(): EntryWay {
    if (this.priced !== null) return this.priced.usualWay;
    this.usualOnly ??= this.doors.usualWayOf(this.outline!);
    return this.usualOnly;
  }
  get pastYears(): number {
    return this.price.pastYears;
  }
  get years(): number {
    return this.price.years;
  }
  get studyYears(): number {
    return this.price.studyYears;
  }
  get trainedYears(): number {
    return this.price.trainedYears;
  }
  get experienceYears(): number {
    return this.price.experienceYears;
  }
  get odds(): Odds {
    return this.price.odds;
  }
  get lacksDegree(): boolean {
    return this.price.lacksDegree;
  }
  get isWithoutDegree(): boolean {
    return this.price.isWithoutDegree;
  }
  get isShut(): boolean {
    return this.price.isShut;
  }
  get isExcluded(): boolean {
    return this.price.isExcluded;
  }
  get cost(): number {
    return this.price.cost;
  }
}

/** Expected years that a move takes at least: found without a look at doors that nobody has looked at. */
export function leastCost(move: MovePrice): number {
  return move instanceof LaterPrice ? move.leastCost : move.cost;
}

/** What is known of a move without a look at its doors. */
export function outlineOf(
  graph: CareerGraph,
  from: number,
  to: number,
  standing: Standing,
  isFirst: boolean,
  usual?: MovePrice,
): Outline {
  const known = withOwnBranch(graph, from, to, pairOf(graph, from, to));
  const listed = isFirst ? yearsListed(graph, from, to) : null;
  // Who is sent there straight is no stranger.
  const pair = listed === null ? known : { ...known, isNamed: true, isOfBranch: false };
  return {
    graph,
    held: graph.roles[from]!,
    wanted: graph.roles[to]!,
    standing,
    isFirst,
    backing: backingOf(graph, standing, to, pair),
    listed,
    place: pair.place,
    rungs: pair.rungs || 0,
    lost: pair.lost,
    usual,
  };
}

/** What kind of move it is: what its progression says, else what its rungs, pay and nearness say. `place` is -1 if nobody names it. */
export function kindOfMove(
  graph: CareerGraph,
  held: RoleNode,
  wanted: RoleNode,
  place: number,
  relevance: number,
): MoveKind {
  const progression = place === -1 ? -1 : jobMovesOf(graph).progression[place]!;
  if (progression !== -1) return graph.progressions.moveKind(progression);
  if (relevance < MOVE_MODEL.newField) return 'PIVOT';
  if (isRungLost(held, wanted)) return 'STEP_BACK';
  return rungsUp(graph, held.index, wanted.index) > 0 ? 'PROMOTION' : 'LATERAL';
}
