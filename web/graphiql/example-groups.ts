import type { ExampleQuery } from './example-query';
import { exampleQueries } from './queries';

/** A question as people ask it, and the examples that answer it. */
export interface ExampleGroup {
  readonly question: string;
  readonly examples: readonly ExampleQuery[];
}

const NAMES_BY_QUESTION: readonly (readonly [string, readonly string[]])[] = [
  ['How do I get there?', ['Routes', 'RoutesWithMySkills', 'TradeOffs', 'RoutesVia', 'RoutesAvoiding']],
  ['Who could I become?', ['WhoCouldIBecome', 'NextMoves', 'WhoGetsHere', 'Quiz']],
  ['What is this job?', ['RolePage', 'Search', 'Companies']],
  ['What should I learn?', ['SkillGap', 'NextSkills', 'LearningPlan', 'SkillsInText']],
  ['Which skills belong together?', ['SkillAdjacency', 'SkillCommunities']],
  ['Who can I talk to?', ['Advisors']],
];

const named = new Set(NAMES_BY_QUESTION.flatMap(([, names]) => names));

/** The examples by question; what answers none of them is at the end. */
export const exampleGroups: readonly ExampleGroup[] = [
  ...NAMES_BY_QUESTION.map(([question, names]) => ({
    question,
    examples: names.flatMap((name) => exampleQueries.filter((example) => example.name === name)),
  })),
  { question: 'Whose data is this, and more', examples: exampleQueries.filter(({ name }) => !named.has(name)) },
].filter(({ examples }) => examples.length > 0);
