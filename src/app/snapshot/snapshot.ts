/** What GraphQL, the command line and pages can ask of one graph: the use cases, one method each. */

import {
  type Adjacency,
  adjacentCompetencies,
  type BridgingSkills,
  bridgingSkills,
  type RoleSimilarity,
  type SimilarRole,
  type SkillMap,
  similarRoles,
  skillCommunities,
  strongestAdjacency,
} from '../../adjacency';
import {
  type FeederRole,
  feedersInSlices,
  findFeeders,
  findReachable,
  findRoutes,
  findTradeOffs,
  type ReachableRole,
  type RouteSearchResult,
  reachableInSlices,
  routesInSlices,
  type TradeOffResult,
  tradeOffsInSlices,
} from '../../advice';
import type { Progress } from '../../domain';
import { type Export, type ExportRequest, exportOf, prepareExport } from '../../exports';
import type {
  CareerGraph,
  CompetencyNode,
  DisciplineNode,
  GraphNode,
  ReferenceKind,
  RoleNode,
  Sliced,
} from '../../graph';
import {
  type LearningPlan,
  learningPlan,
  type NextSkill,
  nextSkills,
  planInSlices,
  type SkillGap,
  type SkillValue,
  skillGap,
  skillValue,
} from '../../learning';
import type { MoveGrounds } from '../../moves';
import { type Move, moveGrounds, nextMoves } from '../../network';
import { type QuizState, quizState } from '../../quiz';
import type { CompetencyInText } from '../../text';
import {
  type AdjacencyInput,
  adjacencyQuestion,
  type NeighbourInput,
  neighbourQuestion,
} from '../inputs/adjacency-input';
import {
  type BridgingInput,
  bridgingQuestion,
  type CommunityInput,
  communityQuestion,
} from '../inputs/communities-input';
import { readExportRequest } from '../inputs/export-input';
import {
  type LearningPlanInput,
  type NextSkillsInput,
  readNextSkillsInput,
  readPlanInput,
  readSkillGapInput,
  readSkillValueInput,
  type SkillValueInput,
} from '../inputs/learning-input';
import { type MovesInput, readMovesInput } from '../inputs/moves-input';
import type { ProfileInput } from '../inputs/questions/input-of';
import { type QuizInput, readQuizInput } from '../inputs/quiz-input';
import {
  type FeederInput,
  type ReachableInput,
  readFeederInput,
  readReachableInput,
  readTradeOffInput,
  type TradeOffInput,
} from '../inputs/reach-input';
import { checkedReference, numberOf, resolve, type UnderstoodRole, understoodRole } from '../inputs/references';
import { type RouteInput, readRouteInput } from '../inputs/route-input';
import { findSkills } from '../inputs/text-input';
import type { Reading } from '../names/reading';
import { understand } from '../names/understand';
import type { SearchClock } from './search-turns';

/**
 * One graph and everything that you can ask of it. A request takes one snapshot and asks it everything, so its answers
 * never mix two revisions. Names are looked up here. Each method throws UnknownReferenceError for a name that means
 * nothing, and InvalidOptionError for an option that is not valid.
 */
export interface Snapshot {
  readonly graph: CareerGraph;
  /** True if the store did not answer, or had a newer revision, when this snapshot was taken. */
  readonly isStale: boolean;

  /** Routes between two roles. */
  routes(input: RouteInput): RouteSearchResult;
  /** The same in slices, as SearchTurns runs them; so are those below. The input is read at once. */
  routesInSlices(input: RouteInput, clock: SearchClock): Sliced<RouteSearchResult>;
  /** The ways between two roles of which none is the best in everything. */
  tradeOffs(input: TradeOffInput): TradeOffResult;
  tradeOffsInSlices(input: TradeOffInput, clock: SearchClock): Sliced<TradeOffResult>;
  /** Who someone could become: each job with the best way to it, best first. */
  reachableRoles(input: ReachableInput): readonly ReachableRole[];
  reachableRolesInSlices(input: ReachableInput): Sliced<readonly ReachableRole[]>;
  /** Who comes to a role: each job whose work counts for it, with the best way, best first. */
  feederRoles(input: FeederInput): readonly FeederRole[];
  feederRolesInSlices(input: FeederInput): Sliced<readonly FeederRole[]>;
  /** The needs of one role that a profile meets, partly meets and lacks. */
  skillGap(to: string, profile: ProfileInput): SkillGap;
  /** What to learn for a role or along a route to it, in an order that respects prerequisites. */
  learningPlan(input: LearningPlanInput): LearningPlan;
  learningPlanInSlices(input: LearningPlanInput, clock: SearchClock): Sliced<LearningPlan>;
  /** Moves out of a role, best first. */
  nextMoves(role: RoleNode, input: MovesInput): readonly Move[];
  /** What the model of moves says for and against a move; null if its likelihood does not come from the model. */
  moveGrounds(move: Pick<Move, 'from' | 'to' | 'through'>): MoveGrounds | null;
  /** What someone in a role should learn next, best first. */
  nextSkills(role: RoleNode, input: NextSkillsInput): readonly NextSkill[];
  /** What one more competency is worth: roles within reach, moves made easier, pay. */
  skillValue(input: SkillValueInput): Promise<SkillValue>;
  /** Communities of competencies that roles need together. */
  skillCommunities(input: CommunityInput): Promise<SkillMap>;
  /** Competencies that bridge these communities, and how central each is. */
  bridgingSkills(input: BridgingInput): Promise<BridgingSkills>;
  /** Roles of the same scheme that ask for similar competencies, most similar first; without the role itself. */
  similar(role: RoleNode, measure: RoleSimilarity, first: number): readonly SimilarRole[];
  /** The competencies nearest to one, nearest first, at most 500. */
  adjacent(competency: CompetencyNode, input: NeighbourInput): Adjacency;
  /** The strongest pairs of competencies, strongest first, at most 10,000. The search runs between other work. */
  strongestAdjacency(input: AdjacencyInput): Promise<Adjacency>;

  /**
   * What to ask next in the quiz, and what the answers so far point to.
   * @throws {ConfigurationError} if the graph has no quiz
   */
  quiz(input: QuizInput): QuizState;

  /** Competencies that a text names, those named most often first. */
  skillsInText(text: string): readonly CompetencyInText[];

  /** The files of an export, made while you read them; `progress` is told of rows then. */
  export(request: ExportRequest, progress?: Progress): Export;
  /** Does what `export` needs of the whole graph in slices, so that others are answered meanwhile. */
  prepareExport(request: ExportRequest): Promise<void>;

  /**
   * The node of a kind that a reference names: an id, a slug, a title, or a name with one clear reading; null if none.
   * `argument` is what errors call it.
   */
  find(kind: ReferenceKind, argument: string, ref: string): GraphNode | null;
  /** What a name may mean, best first and at most `first`; guesses included, empty if nothing sensible. */
  understand(kind: ReferenceKind, argument: string, text: string, first: number): readonly Reading[];
  /** How the name of a role is read wherever a question takes one. */
  understoodRole(argument: string, ref: string): UnderstoodRole;
  /** The role that a reference names. */
  role(argument: string, ref: string): RoleNode;
  /** The skill or technology that a reference names. */
  competency(argument: string, ref: string): CompetencyNode;
  /** The discipline that a reference names. */
  discipline(argument: string, ref: string): DisciplineNode;
}

/** The use cases bound to one graph. */
export function snapshotOf(graph: CareerGraph, isStale: boolean): Snapshot {
  return {
    graph,
    isStale,
    routes: (input) => findRoutes(graph, readRouteInput(graph, input)),
    routesInSlices: (input, clock) => routesInSlices(graph, readRouteInput(graph, input), clock),
    tradeOffs: (input) => findTradeOffs(graph, readTradeOffInput(graph, input)),
    tradeOffsInSlices: (input, clock) => tradeOffsInSlices(graph, readTradeOffInput(graph, input), clock),
    reachableRoles: (input) => findReachable(graph, readReachableInput(graph, input)),
    reachableRolesInSlices: (input) => reachableInSlices(graph, readReachableInput(graph, input)),
    feederRoles: (input) => findFeeders(graph, readFeederInput(graph, input)),
    feederRolesInSlices: (input) => feedersInSlices(graph, readFeederInput(graph, input)),
    skillGap: (to, profile) => {
      const read = readSkillGapInput(graph, { to, profile });
      return skillGap(graph, read.to, read.profile);
    },
    learningPlan: (input) => learningPlan(graph, readPlanInput(graph, input)),
    learningPlanInSlices: (input, clock) => planInSlices(graph, readPlanInput(graph, input), clock),
    nextMoves: (role, input) => nextMoves(graph, role, readMovesInput(graph, input)),
    moveGrounds: (move) => moveGrounds(graph, move),
    nextSkills: (role, input) => nextSkills(graph, role.index, readNextSkillsInput(graph, input)),
    skillValue: (input) => skillValue(graph, readSkillValueInput(graph, input)),
    skillCommunities: (input) => skillCommunities(graph, communityQuestion(graph, input)),
    bridgingSkills: (input) => {
      const { question, orderBy } = bridgingQuestion(graph, input);
      return bridgingSkills(graph, question, orderBy);
    },
    similar: (role, measure, first) => similarRoles(graph, role, measure, first),
    adjacent: ({ index }, input) => adjacentCompetencies(graph, index, neighbourQuestion(graph, input)),
    strongestAdjacency: (input) => strongestAdjacency(graph, adjacencyQuestion(graph, input)),
    export: (request, progress) => exportOf(graph, readExportRequest(graph, request), progress),
    prepareExport: async (request) => prepareExport(graph, readExportRequest(graph, request)),
    quiz: (input) => quizState(graph, readQuizInput(graph, input)),
    skillsInText: (text) => findSkills(graph, text),
    find: (kind, argument, ref) => resolve(graph, kind, argument, ref),
    understand: (kind, argument, text, first) => understand(graph, kind, checkedReference(argument, text), first),
    understoodRole: (argument, ref) => understoodRole(graph, argument, ref),
    role: (argument, ref) => graph.roles[numberOf(graph, 'Role', argument, ref)]!,
    discipline: (argument, ref) => graph.disciplines[numberOf(graph, 'Discipline', argument, ref)]!,
    competency: (argument, ref) => graph.competencies[numberOf(graph, 'Competency', argument, ref)]!,
  };
}
