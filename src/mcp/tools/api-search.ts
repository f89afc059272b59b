import { z } from 'zod';
import { API_PART_KINDS, apiSearch, LONGEST_QUESTION } from '../../guide';
import { cut } from '../contract/bounds';
import { FIRST, tool, USUALLY_SHOWN } from '../contract/tool';

/** What of the GraphQL API answers a question. */
export const API_SEARCH = tool({
  name: 'apiSearch',
  title: 'What of the GraphQL API answers a question',
  description:
    'For writing queries to the GraphQL API of Career Atlas: the fields, arguments, types and example queries that a question in plain English is about, best first, each with a query that runs.',
  fields: {
    text: {
      kind: 'text',
      longest: LONGEST_QUESTION,
      required: true,
      description: 'The question, in a few words: "how do I ask for pay".',
    },
    first: FIRST,
  },
  roles: [],
  speaksLanguages: false,
  schema: z.object({
    matches: z
      .array(
        z.object({
          kind: z.enum(API_PART_KINDS),
          coordinate: z.string().describe('Where it stands in the schema: "Role.pay", "Query.routes(input:)".'),
          type: z.string().nullable().describe('Its type in GraphQL; null for types and examples.'),
          description: z.string(),
          deprecated: z.string().nullable().describe('What to use instead; null if it may be used.'),
          example: z.string().nullable().describe('A query that shows it and runs.'),
        }),
      )
      .describe('Best first; empty if nothing has a word of the question.'),
  }),
  asks: ({ text, first = USUALLY_SHOWN }) => ({
    query:
      'query ($text: String!, $first: Int) { apiSearch(text: $text, first: $first) { kind coordinate type description deprecated example } }',
    variables: { text, first },
  }),
  answer(_, { text, first = USUALLY_SHOWN }) {
    const matches = apiSearch(text, first).map(({ description, ...match }) => ({
      ...match,
      description: cut(description),
    }));
    const lines = matches.map(({ coordinate, type, description }) => {
      const of = type === null ? '' : `: ${type}`;
      return `- ${coordinate}${of}. ${description}`;
    });
    const [best] = matches;
    const none = `Nothing of the API has a word of "${text}". Ask in other words.`;
    const shown = best?.example ? [`For example: ${best.example.replaceAll(/\s+/g, ' ')}`] : [];
    return { answer: { matches }, text: lines.length === 0 ? none : [...shown, ...lines].join('\n') };
  },
});
