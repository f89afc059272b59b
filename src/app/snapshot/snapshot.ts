/** What GraphQL, the command line and pages can ask of one graph: the use cases, one method each. */

import {
  type Adjacency,
  adjacentCompetencies,
  type BridgingSkills,
  bridgesInSlices,
  communitiesInSlices,
  type RoleSimilarity,
  type SimilarRole,
  type SkillMap,
  similarRoles,
  strongestInSlices,
} from '../../adjacency';
import {
  explainRoute,
  type FeederRole,
  feedersInSlices,
  findFeeders,
  findReachable,
  findRoutes,
  findTradeOffs,
  type ReachableRole,
  type RouteExplanation,
  type RouteSearchResult,
  reachableInSlices,
  routesInSlices,
  type TradeOffResult,
  tradeOffsInSlices,
} from '../../advice';
import { type Progress, workClock } from '../../domain';
import { type Export, type ExportRequest, exportInSlices, exportOf } from '../../exports';
import {
  atOnce,
  type CareerGraph,
  type CompetencyNode,
  type DisciplineNode,
  type GraphNode,
  inTurns,
  type ReferenceKind,
  type RoleNode,
  type Sliced,
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
  skillValueInSlices,
} from '../../learning';
import type { MoveGrounds } from '../../moves';
import { type Move, moveGrounds, nextMoves } from '../../network';
import type { QuizState } from '../../quiz';
import type { CompetencyInText } from '../../text';
import { type FuturesHeard, futuresOf } from '../hearing/futures-heard';
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
import type { FuturesInput } from '../inputs/futures-input';
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
import { type QuizInput, quizInSlices } from '../inputs/quiz-input';
import {
  type FeederInput,
  type ReachableInput,
  readFeederInput,
  readReachableInput,
  readTradeOffInput,
  type TradeOffInput,
} from '../inputs/reach-input';
import { checkedReference, numberOf, resolve, type UnderstoodRole, understoodRole } from '../inputs/references';
import { type RouteInput, readExplainInput, readRouteInput } from '../inputs/route-input';
import { findSkills } from '../inputs/text-input';
import { labelLanguage, nameIn, titleIn, understandIn, wantedLanguage } from '../names/languages/understand-in';
import type { Reading } from '../names/reading';
import type { StateNotJob } from '../names/states';
import { understand } from '../names/understand';
import type { WorkClock } from '../turns/job';

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
  /** What each rule of advice says of the route that `explain` names, whether or not it is listed; null if it names none. */
  explainRoute(input: RouteInput): RouteExplanation | null;
  explainRouteInSlices(input: RouteInput, clock: WorkClock): Sliced<RouteExplanation | null>;
  /** The same in slices, as Turns runs them; so are those below, whose names are read in slices too. A promise instead runs them between other work of this process. */
  routesInSlices(input: RouteInput, clock: WorkClock): Sliced<RouteSearchResult>;
  /** The ways between two roles of which none is the best in everything. */
  tradeOffs(input: TradeOffInput): TradeOffResult;
  tradeOffsInSlices(input: TradeOffInput, clock: WorkClock): Sliced<TradeOffResult>;
  /** Who someone could become: the few jobs that a counsellor would name, in groups; or the state that they named instead of a job. */
  futures(input: FuturesInput, asksBack?: boolean): FuturesHeard | StateNotJob;
  /** @param asksBack - true to work out what to ask back */
  futuresInSlices(input: FuturesInput, asksBack?: boolean): Sliced<FuturesHeard | StateNotJob>;
  /** Who someone could become: each job with the best way to it, best first. */
  reachableRoles(input: ReachableInput): readonly ReachableRole[];
  reachableRolesInSlices(input: ReachableInput): Sliced<readonly ReachableRole[]>;
  /** Who comes to a role: each job whose work counts for it, with the best way, best first. */
  feederRoles(input: FeederInput): readonly FeederRole[];
  feederRolesInSlices(input: FeederInput): Sliced<readonly FeederRole[]>;
  /** The needs of one role that a profile meets, partly meets and lacks. */
  skillGap(to: string, profile: ProfileInput): SkillGap;
  skillGapInSlices(to: string, profile: ProfileInput): Sliced<SkillGap>;
  /** What to learn for a role or along a route to it, in an order that respects prerequisites. */
  learningPlan(input: LearningPlanInput): LearningPlan;
  learningPlanInSlices(input: LearningPlanInput, clock: WorkClock): Sliced<LearningPlan>;
  /** Moves out of a role, best first. */
  nextMoves(role: RoleNode, input: MovesInput): readonly Move[];
  /** What the model of moves says for and against a move; null if its likelihood does not come from the model. */
  moveGrounds(move: Pick<Move, 'from' | 'to' | 'through'>): MoveGrounds | null;
  /** What someone in a role should learn next, best first. */
  nextSkills(role: RoleNode, input: NextSkillsInput): readonly NextSkill[];
  /** What one more competency is worth: roles within reach, moves made easier, pay. */
  skillValue(input: SkillValueInput): Promise<SkillValue>;
  skillValueInSlices(input: SkillValueInput, clock: WorkClock): Sliced<SkillValue>;
  /** Communities of competencies that roles need together. */
  skillCommunities(input: CommunityInput): Promise<SkillMap>;
  skillCommunitiesInSlices(input: CommunityInput): Sliced<SkillMap>;
  /** Competencies that bridge these communities, and how central each is. */
  bridgingSkills(input: BridgingInput): Promise<BridgingSkills>;
  bridgingSkillsInSlices(input: BridgingInput): Sliced<BridgingSkills>;
  /** Roles of the same scheme that ask for similar competencies, most similar first; without the role itself. */
  similar(role: RoleNode, measure: RoleSimilarity, first: number): readonly SimilarRole[];
  /** The competencies nearest to one, nearest first, at most 500. */
  adjacent(competency: CompetencyNode, input: NeighbourInput): Adjacency;
  /** The strongest pairs of competencies, strongest first, at most 10,000. */
  strongestAdjacency(input: AdjacencyInput): Promise<Adjacency>;
  strongestAdjacencyInSlices(input: AdjacencyInput): Sliced<Adjacency>;

  /**
   * What to ask next in the quiz, and what the answers so far point to.
   * @throws {ConfigurationError} if the graph has no quiz
   */
  quiz(input: QuizInput): QuizState;
  /** The same in slices. */
  quizInSlices(input: QuizInput): Sliced<QuizState>;

  /** Competencies that a text names, those named most often first. */
  skillsInText(text: string): readonly CompetencyInText[];

  /** The same in slices. */
  skillsInTextInSlices(text: string): Sliced<readonly CompetencyInText[]>;

  /** The files of an export, made while you read them; `progress` is told of rows then. */
  export(request: ExportRequest, progress?: Progress): Export;
  /** The same, with all that comes before the rows in slices. @param isWritten - false if nobody will read the rows */
  exportInSlices(request: ExportRequest, clock: WorkClock, isWritten: boolean): Sliced<Export>;

  /**
   * The node of a kind that a reference names: an id, a slug, a title, or a name with one clear reading; null if none.
   * `argument` is what errors call it.
   */
  find(kind: ReferenceKind, argument: string, ref: string): GraphNode | null;
  /** What a name may mean, best first and at most `first`; guesses included, empty if nothing sensible. */
  understand(kind: ReferenceKind, argument: string, text: string, first: number): readonly Reading[];
  /**
   * The same of the name of a role in another language, by the names that a source gives ESCO's occupations; in slices.
   * @throws {InvalidOptionError} if no source has names in the language
   */
  understandInSlices(language: string, argument: string, text: string, first: number): Sliced<readonly Reading[]>;
  /** What a role is called in a language; null if no source says. @throws {InvalidOptionError} as `understandInSlices` */
  titleIn(language: string, role: RoleNode): string | null;
  /** What a skill or technology is called in a language, as `titleIn`. */
  nameIn(language: string, competency: CompetencyNode): string | null;
  /** The code of the language that a reader wants, of those that names are in, by an `Accept-Language` header. */
  wantedLanguage(header: string | undefined): string;
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
    routes: (input) => findRoutes(graph, atOnce(readRouteInput(graph, input))),
    explainRoute: (input) => atOnce(explainInSlices(graph, input, workClock())),
    explainRouteInSlices: (input, clock) => explainInSlices(graph, input, clock),
    *routesInSlices(input, clock) {
      return yield* routesInSlices(graph, yield* readRouteInput(graph, input), clock);
    },
    tradeOffs: (input) => findTradeOffs(graph, atOnce(readTradeOffInput(graph, input))),
    *tradeOffsInSlices(input, clock) {
      return yield* tradeOffsInSlices(graph, yield* readTradeOffInput(graph, input), clock);
    },
    futures: (input, asksBack) => atOnce(futuresOf(graph, input, asksBack)),
    futuresInSlices: (input, asksBack) => futuresOf(graph, input, asksBack),
    reachableRoles: (input) => findReachable(graph, atOnce(readReachableInput(graph, input))),
    *reachableRolesInSlices(input) {
      return yield* reachableInSlices(graph, yield* readReachableInput(graph, input));
    },
    feederRoles: (input) => findFeeders(graph, atOnce(readFeederInput(graph, input))),
    *feederRolesInSlices(input) {
      return yield* feedersInSlices(graph, yield* readFeederInput(graph, input));
    },
    skillGap: (to, profile) => atOnce(gapInSlices(graph, to, profile)),
    skillGapInSlices: (to, profile) => gapInSlices(graph, to, profile),
    learningPlan: (input) => learningPlan(graph, atOnce(readPlanInput(graph, input))),
    *learningPlanInSlices(input, clock) {
      return yield* planInSlices(graph, yield* readPlanInput(graph, input), clock);
    },
    nextMoves: (role, input) => nextMoves(graph, role, atOnce(readMovesInput(graph, input))),
    moveGrounds: (move) => moveGrounds(graph, move),
    nextSkills: (role, input) => nextSkills(graph, role.index, atOnce(readNextSkillsInput(graph, input))),
    *skillValueInSlices(input, clock) {
      return yield* skillValueInSlices(graph, yield* readSkillValueInput(graph, input), clock);
    },
    skillValue: (input) => inTurns(skillValueInSlices(graph, atOnce(readSkillValueInput(graph, input)), workClock())),
    *skillCommunitiesInSlices(input) {
      return yield* communitiesInSlices(graph, yield* communityQuestion(graph, input));
    },
    skillCommunities: (input) => inTurns(communitiesInSlices(graph, atOnce(communityQuestion(graph, input)))),
    *bridgingSkillsInSlices(input) {
      const { question, orderBy } = yield* bridgingQuestion(graph, input);
      return yield* bridgesInSlices(graph, question, orderBy);
    },
    bridgingSkills: (input) => {
      const { question, orderBy } = atOnce(bridgingQuestion(graph, input));
      return inTurns(bridgesInSlices(graph, question, orderBy));
    },
    similar: (role, measure, first) => similarRoles(graph, role, measure, first),
    adjacent: ({ index }, input) => adjacentCompetencies(graph, index, atOnce(neighbourQuestion(graph, input))),
    *strongestAdjacencyInSlices(input) {
      return yield* strongestInSlices(graph, yield* adjacencyQuestion(graph, input));
    },
    strongestAdjacency: (input) => inTurns(strongestInSlices(graph, atOnce(adjacencyQuestion(graph, input)))),
    export: (request, progress) => exportOf(graph, readExportRequest(graph, request), progress),
    *exportInSlices(request, clock, isWritten) {
      return yield* exportInSlices(graph, readExportRequest(graph, request), clock, isWritten);
    },
    quiz: (input) => atOnce(quizInSlices(graph, input)),
    quizInSlices: (input) => quizInSlices(graph, input),
    skillsInText: (text) => atOnce(findSkills(graph, text)),
    skillsInTextInSlices: (text) => findSkills(graph, text),
    find: (kind, argument, ref) => resolve(graph, kind, argument, ref),
    understand: (kind, argument, text, first) => understand(graph, kind, checkedReference(argument, text), first),
    understandInSlices: (language, argument, text, first) =>
      understandIn(graph, labelLanguage(language), checkedReference(argument, text), first),
    titleIn: (language, role) => titleIn(graph, labelLanguage(language), role),
    nameIn: (language, competency) => nameIn(graph, labelLanguage(language), competency),
    wantedLanguage: (header) => wantedLanguage(graph, header),
    understoodRole: (argument, ref) => understoodRole(graph, argument, ref),
    role: (argument, ref) => graph.roles[numberOf(graph, 'Role', argument, ref)]!,
    discipline: (argument, ref) => graph.disciplines[numberOf(graph, 'Discipline', argument, ref)]!,
    competency: (argument, ref) => graph.competencies[numberOf(graph, 'Competency', argument, ref)]!,
  };
}

function* explainInSlices(graph: CareerGraph, input: RouteInput, clock: WorkClock): Sliced<RouteExplanation | null> {
  const { search, roles } = yield* readExplainInput(graph, input);
  return roles === null ? null : yield* explainRoute(graph, search, roles, clock);
}

function* gapInSlices(graph: CareerGraph, role: string, held: ProfileInput): Sliced<SkillGap> {
  const { to, profile } = yield* readSkillGapInput(graph, { to: role, profile: held });
  return skillGap(graph, to, profile);
}
