/** What the faces (GraphQL, command line, pages) may ask of Career Atlas: the use cases, one method each. */
import type { RoleSimilarity, SimilarRole } from '../adjacency';
import type { Change, Progress } from '../domain';
import type { CareerGraph, CompetencyNode, GraphNode, ReferenceKind, RoleNode } from '../graph';
import type { MoveGrounds } from '../moves';
import type { RouteSearchResult } from '../routes';
import type { CompetencyInText } from '../text';
import type { Adjacency } from './adjacency';
import type { AdjacencyInput, NeighbourInput } from './adjacency-input';
import type { Export, ExportRequest } from './exports/export';
import type { Move, MoveOptions } from './move';
import type { LearningPlan, LearningPlanInput } from './plan';
import type { RouteInput } from './route-input';
import type { SkillGap } from './skill-gap';
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

  /**
   * Audit entries by node id, newest first, in the order of `ids`: the only read that goes to the store.
   * @throws {StoreUnavailableError} at once while the store is known not to answer, else after two seconds
   */
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

export interface ProfileInput {
  readonly competencies?: readonly { readonly ref: string; readonly level?: number | undefined }[] | undefined;
  /** Hours a week for learning, default 8. */
  readonly weeklyHours?: number | undefined;
}
