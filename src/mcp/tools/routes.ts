import { z } from 'zod';
import { type RouteExplanation, VERDICTS } from '../../advice';
import { QUESTIONS } from '../../app';
import type { CareerGraph } from '../../graph';
import { BOUNDS, cut, rounded } from '../contract/bounds';
import { tool } from '../contract/tool';
import { NAMED_ROLE, roleAt } from '../parts/named';
import { ROUTE, routeOf, sentences, WAY_ASKED, wayInWords } from '../parts/way';

// An assistant has no say in how long a search may take.
const { budgetMs: _, ...fields } = QUESTIONS.routes.fields;

const NEARER = z.object({ role: NAMED_ROLE, years: z.number(), why: z.string() });

const EXPLAINED = z.object({
  roles: z.array(NAMED_ROLE).describe('Its roles, first to last.'),
  place: z.int().nullable().describe('Its place in `routes`, from 0; null if it is not listed.'),
  why: z.string().describe('Why it is listed or not.'),
  broken: z
    .array(
      z.object({
        rule: z.string(),
        says: z.string().describe('What the rule says.'),
        step: z.int().nullable().describe('The step that breaks it, from 0; null for the whole route.'),
        figure: z.number().nullable().describe('What it measures; null if it measures nothing.'),
        limit: z.number().nullable(),
        distance: z.number().nullable().describe('By how much the limit is missed.'),
      }),
    )
    .describe('The rules of advice that it breaks.'),
});

/** What the rules say of the route that was to be explained. */
function explainedIn(graph: CareerGraph, found: RouteExplanation | null): z.infer<typeof EXPLAINED> | null {
  if (found === null) return null;
  const broken = found.rulings.filter(({ isKept }) => !isKept).slice(0, BOUNDS.needs);
  return {
    roles: found.roles.map((role) => roleAt(graph, role)),
    place: found.place,
    why: found.why,
    broken: broken.map(({ isKept: _, ...ruling }) => ruling),
  };
}

/** Routes from one role to another. */
export const ROUTES = tool({
  name: 'routes',
  title: 'Routes from one role to another',
  description:
    'How to get from the role a person has to the role they want: the best routes, each step with what gets one hired, what to get and learn first, years, pay, odds and sources; and whether the wish is wise.',
  fields,
  roles: ['from', 'to'],
  schema: z.object({
    verdict: z
      .enum(VERDICTS)
      .nullable()
      .describe('What a counsellor would say of the wish; null if there is no route.'),
    verdictWhy: z.array(z.string()).describe('Why: plain sentences.'),
    nearer: z.array(NEARER).describe('Realistic goals nearer by, if the wish is HARD or UNWISE.'),
    routes: z.array(ROUTE).describe('Best first; empty if there is none.'),
    exact: z.boolean().describe('False if the search ran out of time: there may be better routes.'),
    noRoute: z
      .object({
        reason: z.string(),
        relaxation: z.string().nullable().describe('What would open the way.'),
        nearest: ROUTE.nullable().describe('The best route under that relaxation.'),
      })
      .nullable()
      .describe('Why there is no route; null if there is one.'),
    explained: EXPLAINED.nullable().describe(
      'What the rules of advice say of the route in `explain`; null without it.',
    ),
  }),
  asks: ({ first = fields.first.default, explain }) => ({
    query: `query ($first: Int, $explain: [String!]) {
      routes(input: { from: "a", to: "b", first: $first, explain: $explain }) {
        ... on RouteSet { explained { place why roles { id title } broken { rule says step figure limit distance } } verdict verdictWhy nearer { years why role { id title } } exact routes { ...way } }
        ... on NoRoute { reason relaxation }
      }
    }
    ${WAY_ASKED}`,
    variables: { first, ...(explain !== undefined && { explain: [...explain] }) },
  }),
  async answer(asked, input) {
    const { snapshot } = asked;
    const found = await asked.search((clock) => snapshot.routesInSlices(input, clock));
    const ruled =
      input.explain === undefined ? null : await asked.search((clock) => snapshot.explainRouteInSlices(input, clock));
    const explained = explainedIn(snapshot.graph, ruled);
    const told = explained === null ? [] : [explainedInWords(explained)];
    if (found.kind === 'NoRoute') {
      const nearest = found.nearest === null ? null : routeOf(asked, found.nearest);
      const { reason, relaxation } = found;
      const noRoute = { reason: cut(reason), relaxation: relaxation === null ? null : cut(relaxation), nearest };
      const opened = nearest === null ? '' : `That would open: ${wayInWords(nearest)}`;
      const text = [reason, relaxation ?? '', opened, ...told].filter((line) => line !== '').join(' ');
      return {
        answer: { verdict: null, verdictWhy: [], nearer: [], routes: [], exact: true, noRoute, explained },
        text,
      };
    }
    const { verdict, why, nearer } = await asked.search(() => found.judging());
    const routes = found.routes.map((route) => routeOf(asked, route));
    const goals = nearer.map((goal) => ({
      role: roleAt(snapshot.graph, goal.role),
      years: rounded(goal.years),
      why: cut(goal.why),
    }));
    const lines = [
      `Verdict: ${verdict.toLowerCase()}. ${why.join(' ')}`,
      ...routes.map((route, place) => `${place + 1}. ${wayInWords(route)} ${[...route.why, ...route.money].join(' ')}`),
      ...goals.map(({ role, why: reason }) => `Nearer: ${role.title}. ${reason}`),
      ...told,
    ];
    const judged = { verdict, verdictWhy: sentences(why), nearer: goals };
    const answer = { ...judged, routes, exact: found.exact, noRoute: null, explained };
    return { answer, text: lines.join('\n') };
  },
});

function explainedInWords({ roles, why, broken }: z.infer<typeof EXPLAINED>): string {
  return [`${roles.map(({ title }) => title).join(' -> ')}: ${why}`, ...broken.map(({ says }) => says)].join(' ');
}
