/** Who someone could become, and who comes to a role. */
import { z } from 'zod';
import { VERDICTS } from '../../advice';
import { QUESTIONS } from '../../app';
import { MOVE_KINDS } from '../../domain';
import { FIRST, tool, USUALLY_SHOWN } from '../contract/tool';
import { NAMED_ROLE, roleAt } from '../parts/named';
import { LISTED_ROUTE, LISTED_WAY_ASKED, listedRouteOf, sentences, wayInWords } from '../parts/way';

const TOTAL = z.int().describe('How many there are; the list shows the first.');

/** Who someone could become. */
export const REACHABLE = tool({
  name: 'reachable',
  title: 'Roles that a person could come to',
  description:
    'Who a person could become within some years: each role with the best way there, its verdict, odds and pay.',
  fields: { ...QUESTIONS.reachableRoles.fields, first: FIRST },
  roles: ['from'],
  schema: z.object({
    total: TOTAL,
    roles: z
      .array(
        z.object({
          role: NAMED_ROLE,
          verdict: z.enum(VERDICTS).describe('What a counsellor would say of the wish.'),
          verdictWhy: z.array(z.string()),
          route: LISTED_ROUTE.describe('The best way.'),
        }),
      )
      .describe('Best first.'),
  }),
  asks: ({ first = USUALLY_SHOWN }) => ({
    query: `query ($first: Int) {
      reachableRoles(first: $first, input: { from: "a" }) {
        totalCount nodes { role { id title } verdict verdictWhy route { ...listedWay } }
      }
    }
    ${LISTED_WAY_ASKED}`,
    variables: { first },
  }),
  async answer(asked, { first = USUALLY_SHOWN, ...input }) {
    const found = await asked.search(() => asked.snapshot.reachableRolesInSlices(input));
    const roles = found.slice(0, first).map(({ role, route, judged }) => {
      const { verdict, why } = judged();
      return {
        role: roleAt(asked.snapshot.graph, role),
        verdict,
        verdictWhy: sentences(why),
        route: listedRouteOf(asked, route),
      };
    });
    const lines = roles.map(({ verdict, route }) => `- ${wayInWords(route)} Verdict: ${verdict.toLowerCase()}.`);
    return { answer: { total: found.length, roles }, text: listText(found.length, lines, 'can be reached') };
  },
});

/** Who comes to a role. */
export const FEEDERS = tool({
  name: 'feeders',
  title: 'Roles that people come from',
  description:
    'Who gets to a role, and how: each role whose work counts for it, with the best way, its years, odds and sources.',
  fields: { ...QUESTIONS.feederRoles.fields, first: FIRST },
  roles: ['to'],
  schema: z.object({
    total: TOTAL,
    roles: z
      .array(
        z.object({
          role: NAMED_ROLE,
          kind: z.enum(MOVE_KINDS).describe('What sort of move the first one is.'),
          route: LISTED_ROUTE.describe('The best way.'),
        }),
      )
      .describe('Best first.'),
  }),
  asks: ({ first = USUALLY_SHOWN }) => ({
    query: `query ($first: Int) {
      feederRoles(first: $first, input: { to: "a" }) { totalCount nodes { role { id title } kind route { ...listedWay } } }
    }
    ${LISTED_WAY_ASKED}`,
    variables: { first },
  }),
  async answer(asked, { first = USUALLY_SHOWN, ...input }) {
    const found = await asked.search(() => asked.snapshot.feederRolesInSlices(input));
    const roles = found.slice(0, first).map(({ role, route, kind }) => {
      return { role: roleAt(asked.snapshot.graph, role), kind, route: listedRouteOf(asked, route) };
    });
    const lines = roles.map(({ route }) => `- ${wayInWords(route)}`);
    return { answer: { total: found.length, roles }, text: listText(found.length, lines, 'lead there') };
  },
});

function listText(total: number, lines: readonly string[], what: string): string {
  if (total === 0) return `No roles ${what} within these limits.`;
  return [`${lines.length} of the ${total} roles that ${what}:`, ...lines].join('\n');
}
