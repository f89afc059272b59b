/** What the faces (GraphQL, command line, pages) may ask of Career Atlas: the use cases, one method each. */
import type { RoleSimilarity, SimilarRole } from '../adjacency';
import type { Change, MoveKind, Progress, Scheme } from '../domain';
import type { ExportFile, Origin } from '../exporters';
import type { CareerGraph, CompetencyNode, GraphNode, ReferenceKind, RoleNode } from '../graph';
import type { MoveGrounds } from '../moves';
import type { CompetencyGap, CompetencyMatch, Memory, Profile, Ranking, RouteSearchResult } from '../routes';
import type { CompetencyInText } from '../text';
import type { Adjacency } from './adjacency';
import type { AdjacencyInput, NeighbourInput } from './adjacency-input';
import type { LearningPlan, LearningPlanInput } from './plan';
import type { BridgingInput, BridgingSkills, CommunityInput, SkillMap } from './skill-map';
import type { NextSkill, NextSkillsInput, SkillValue, SkillValueInput } from './skill-worth';

export interface Atlas {
  /** The graph that answers now; it never changes, a newer one takes its place. */
  graph(): CareerGraph;
  /** True while the store does not answer, or has a revision that is not loaded yet. */
  isStale(): boolean;

  /** Routes between two roles; references are ids, slugs or titles. */
  routes(input: RouteInput): RouteSearchResult | UnknownReference;
  /** What a profile has, partly has and misses for one role. */
  skillGap(to: string, profile: ProfileInput): SkillGap | UnknownReference;
  /** What to learn for a role or along a route to it, in an order that respects prerequisites. */
  learningPlan(input: LearningPlanInput): LearningPlan | UnknownReference;
  /** Moves out of a role, best first. */
  nextMoves(role: RoleNode, options: MoveOptions): readonly Move[] | UnknownReference;
  /** What the model of moves finds for and against a move; null where its likelihood is not by the model. */
  moveGrounds(move: Pick<Move, 'from' | 'to'>): MoveGrounds | null;
  /** What a holder of a role had best learn next, best first. */
  nextSkills(role: RoleNode, input: NextSkillsInput): readonly NextSkill[] | UnknownReference;
  /** What one more competency is worth: roles within reach, moves made easier, pay. */
  skillValue(input: SkillValueInput): Promise<SkillValue> | UnknownReference;
  /** Communities of competencies that roles need together. */
  skillCommunities(input: CommunityInput): Promise<SkillMap> | UnknownReference;
  /** Competencies that bridge these communities, and how central each is. */
  bridgingSkills(input: BridgingInput): Promise<BridgingSkills> | UnknownReference;
  /** Roles of the same scheme that ask for similar competencies, most similar first; without the role itself. */
  similar(role: RoleNode, measure: RoleSimilarity, first: number): readonly SimilarRole[];
  /** The competencies nearest to one, nearest first, at most 500. */
  adjacent(competency: CompetencyNode, input: NeighbourInput): Adjacency | UnknownReference;
  /** The strongest pairs of competencies, strongest first, at most 10,000; searched for between other work. */
  strongestAdjacency(input: AdjacencyInput): Promise<Adjacency> | UnknownReference;

  /** Competencies that a text names, those named most often first. @throws {InvalidOptionError} if it is too long */
  skillsInText(text: string): readonly CompetencyInText[];

  /**
   * The files of an export, which are made while they are read; `progress` is told of rows then.
   * @throws {InvalidOptionError} naming what can't be, and what can
   */
  export(request: ExportRequest, progress?: Progress): Export;

  /**
   * The node of a kind that a reference names: an id, a slug, or an exact title or alternate title in any case; null if none.
   * `argument` is what errors call it. @throws {InvalidOptionError} if it can't be a reference at all
   */
  resolve(kind: ReferenceKind, argument: string, ref: string): GraphNode | null;
  /** Ids of the nodes of a kind nearest to a reference that names none, best first, at most five. */
  suggest(kind: ReferenceKind, ref: string): readonly string[];

  /** Audit entries by node id, newest first, in the order of `ids`: the only read that goes to the store. */
  history(ids: readonly string[], limit: number): Promise<readonly (readonly Change[])[]>;
  /** "ok", or why reads come from an older graph. */
  health(): Promise<Health>;
}

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly reason: string | null;
}

export interface UnknownReference {
  readonly kind: 'UnknownReference';
  /** Path of the argument: `input.from`. */
  readonly argument: string;
  readonly ref: string;
  /** Ids, best first. */
  readonly suggestions: readonly string[];
}

/** A route search as its asker writes it; fields left out take ROUTE_DEFAULTS. */
export interface RouteInput {
  readonly from: string;
  readonly to: string;
  readonly first?: number | undefined;
  readonly rankBy?: Ranking | undefined;
  readonly profile?: ProfileInput | undefined;
  readonly via?: readonly string[] | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly maxSteps?: number | undefined;
  readonly maxYears?: number | undefined;
  readonly maxStepHours?: number | undefined;
  readonly minPayUsd?: number | undefined;
  readonly moves?: readonly MoveKind[] | undefined;
  readonly schemes?: readonly Scheme[] | undefined;
  readonly minConfidence?: number | undefined;
  readonly allowStepDown?: boolean | undefined;
  readonly maxOverlap?: number | undefined;
  readonly skillMemory?: Memory | undefined;
  readonly budgetMs?: number | undefined;
}

export interface ProfileInput {
  readonly competencies?: readonly { readonly ref: string; readonly level?: number | undefined }[] | undefined;
  /** Hours a week for learning, default 8. */
  readonly weeklyHours?: number | undefined;
}

export type { MoveGrounds, Profile };

export interface SkillGap {
  readonly kind: 'SkillGap';
  readonly role: number;
  /** 0..1; null if the role's needs are unknown, and then nothing is had, missed or to be learnt. */
  readonly coverage: number | null;
  readonly learningHours: number;
  /** Weeks at the profile's hours a week. */
  readonly weeks: number;
  readonly have: readonly CompetencyMatch[];
  /** Begun, but below the level needed. */
  readonly partly: readonly CompetencyGap[];
  readonly missing: readonly CompetencyGap[];
}

export type MoveOrder = 'LIKELIHOOD' | 'TIME' | 'COVERAGE' | 'CONFIDENCE' | 'PAY';

export interface MoveOptions {
  readonly profile: ProfileInput | null;
  readonly orderBy: MoveOrder;
  /** False leaves out moves to lower preparation, seniority or clearly lower pay. */
  readonly allowStepDown: boolean;
}

export interface Move {
  /** Null if no source names the move. */
  readonly progression: number | null;
  readonly from: number;
  readonly to: number;
  /** Null where the experience that it asks for is unknown. */
  readonly years: number | null;
  /** Null if the needs are unknown. */
  readonly learningHours: number | null;
  /** 0..1, null if the needs are unknown. */
  readonly coverage: number | null;
  readonly payChangeUsd: number | null;
  readonly stepDown: boolean;
  /** 0..1, null where unknown. */
  readonly likelihood: number | null;
  /** True if the likelihood is by the model of moves, which can say why. */
  readonly isJudged: boolean;
}

export type { RoleSimilarity, SimilarRole };

/** What is to be exported, as people write it; see docs/exports.md. */
export interface ExportRequest {
  /** "moves", "graph", … */
  readonly what: string;
  /** "csv", "parquet", … */
  readonly format: string;
  /** Only this of several files: "roles" for `roles.csv`. */
  readonly table?: string | undefined;
  /** By name; undefined counts as left out. */
  readonly filters: Readonly<Record<string, string | undefined>>;
}

export interface Export {
  readonly revision: number;
  /** True if it takes a folder, false if its first file can go anywhere alone. */
  readonly isFolder: boolean;
  readonly files: readonly ExportFile[];
  readonly origin: Origin;
  /** What its reader should know at once, such as why there is no route; null for nothing. */
  readonly note: string | null;
}
