import { z } from 'zod';
import { VERDICTS } from '../../advice';
import { QUESTIONS } from '../../app';
import { cut, rounded } from '../contract/bounds';
import { tool } from '../contract/tool';
import { NAMED_ROLE, roleAt } from '../parts/named';
import { ROUTE, routeOf, sentences, WAY_ASKED, wayInWords } from '../parts/way';

// An assistant has no say in how long a search may take.
const { budgetMs: _, ...fields } = QUESTIONS.routes.fields;

const NEARER = z.object({ role: NAMED_ROLE, years: z.number(), why: z.string() });

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
  }),
  asks: ({ first = fields.first.default }) => ({
    query: `query ($first: Int) {
      routes(input: { from: "a", to: "b", first: $first }) {
        ... on RouteSet { verdict verdictWhy nearer { years why role { id title } } exact routes { ...way } }
        ... on NoRoute { reason relaxation }
      }
    }
    ${WAY_ASKED}`,
    variables: { first },
  }),
  async answer(asked, input) {
    const { snapshot } = asked;
    const found = await asked.search((clock) => snapshot.routesInSlices(input, clock));
    if (found.kind === 'NoRoute') {
      const nearest = found.nearest === null ? null : routeOf(asked, found.nearest);
      const { reason, relaxation } = found;
      const noRoute = { reason: cut(reason), relaxation: relaxation === null ? null : cut(relaxation), nearest };
      const opened = nearest === null ? '' : `That would open: ${wayInWords(nearest)}`;
      const text = [reason, relaxation ?? '', opened].filter((line) => line !== '').join(' ');
      return { answer: { verdict: null, verdictWhy: [], nearer: [], routes: [], exact: true, noRoute }, text };
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
      ...routes.map((route, place) => `${place + 1}. ${wayInWords(route)} ${route.why.join(' ')}`),
      ...goals.map(({ role, why: reason }) => `Nearer: ${role.title}. ${reason}`),
    ];
    const answer = { verdict, verdictWhy: sentences(why), nearer: goals, routes, exact: found.exact, noRoute: null };
    return { answer, text: lines.join('\n') };
  },
});
