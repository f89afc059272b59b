import { z } from 'zod';
import { QUESTIONS } from '../../app';
import { count } from '../../domain';
import { BOUNDS, rounded } from '../contract/bounds';
import { EVIDENCE } from '../contract/citations';
import { tool } from '../contract/tool';
import { NAMED_COMPETENCY, NAMED_ROLE, namedCompetency, roleAt } from '../parts/named';
import { evidenceOfNeed, GAP, gapAt } from '../parts/needs';
import { sentences } from '../parts/way';

const ITEM = GAP.extend({
  startWeek: z.int().describe('Week in which it begins, from 1, counted over the whole plan.'),
  endWeek: z.int().describe('Week in which it ends.'),
  after: z.array(NAMED_COMPETENCY).describe('What comes before it in this step, strongest first.'),
  evidence: z.array(EVIDENCE).describe('Who says that the role needs it.'),
});

const MOST_BEFORE = 5;

/** What to learn for a role, in order. */
export const PLAN = tool({
  name: 'plan',
  title: 'What to learn for a role, in order',
  description:
    'A learning plan for a role, or along a route to it: what to learn, to which level, in which week, prerequisites first.',
  fields: QUESTIONS.learningPlan.fields,
  roles: ['to', 'from'],
  schema: z.object({
    from: NAMED_ROLE.nullable().describe('The role you hold; null if none was given.'),
    to: NAMED_ROLE,
    learningHours: z.number().describe('Hours of learning in all; an estimate.'),
    weeks: z.int().describe('Weeks this takes at your hours a week, without a break.'),
    isOnRoute: z.boolean().describe('True if a route search chose the roles on the way.'),
    exact: z.boolean().describe('False if that search ran out of time.'),
    why: z.array(z.string()).describe('Plain sentences with the figures.'),
    steps: z.array(
      z.object({
        to: NAMED_ROLE.describe('The role that this step reaches.'),
        hasKnownNeeds: z.boolean().describe('False if the needs of the role are unknown.'),
        learningHours: z.number(),
        years: z.number().nullable().describe("Years that the route's step takes; null if no route search chose it."),
        itemsTotal: z.int().describe('How many things there are to learn; the list may show fewer.'),
        items: z.array(ITEM).describe('In the order of learning.'),
      }),
    ),
  }),
  asks: ({ from }) => ({
    query: `query ($from: String) {
      learningPlan(input: { to: "a", from: $from }) {
        from { id title } to { id title } learningHours weeks isOnRoute exact why
        steps {
          to { id title } hasKnownNeeds learningHours years
          items(first: ${BOUNDS.needs}) {
            importance haveLevel needLevel hours startWeek endWeek
            competency { id name source { id } } after { competency { id name } }
          }
        }
      }
    }`,
    variables: { from: from ?? null },
  }),
  async answer({ snapshot, cited, search }, input) {
    const { graph } = snapshot;
    const plan = await search((clock) => snapshot.learningPlanInSlices(input, clock));
    const steps = plan.steps.map((step) => ({
      to: roleAt(graph, step.to),
      hasKnownNeeds: step.hasKnownNeeds,
      learningHours: rounded(step.hours, 0),
      years: step.years === null ? null : rounded(step.years),
      itemsTotal: step.items.length,
      items: step.items.slice(0, BOUNDS.needs).map((item) => ({
        ...gapAt(graph, item),
        startWeek: item.startWeek,
        endWeek: item.endWeek,
        after: [...item.after]
          .sort((a, b) => b.strength - a.strength || a.before - b.before)
          .slice(0, MOST_BEFORE)
          .map(({ before }) => namedCompetency(graph.competencies[before]!)),
        evidence: evidenceOfNeed({ snapshot, cited, search }, step.to, item.competency),
      })),
    }));
    const answer = {
      from: plan.from === null ? null : roleAt(graph, plan.from),
      to: roleAt(graph, plan.to),
      learningHours: rounded(plan.learningHours, 0),
      weeks: plan.weeks,
      isOnRoute: plan.isOnRoute,
      exact: plan.exact,
      why: sentences(plan.why),
      steps,
    };
    const lines = steps.flatMap(({ to, learningHours, items }) => [
      `${to.title}: ${count(learningHours, 'hour')}.`,
      ...items.map(
        ({ name, startWeek, endWeek, hours }) => `- weeks ${startWeek} to ${endWeek}: ${name}, ${hours} hours`,
      ),
    ]);
    return { answer, text: [...answer.why, ...lines].join('\n') };
  },
});
