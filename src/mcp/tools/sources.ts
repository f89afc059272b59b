import { z } from 'zod';
import { cut } from '../contract/bounds';
import { CITED_SOURCE, plainSource } from '../contract/citations';
import { FIRST, tool } from '../contract/tool';

/** Where all claims come from. */
export const SOURCES = tool({
  name: 'sources',
  title: 'Where the claims come from',
  description: 'All sources of the graph, with publisher, licence, the attribution to show, release and date.',
  fields: { first: { ...FIRST, default: 50 } },
  roles: [],
  speaksLanguages: false,
  schema: z.object({
    total: z.int().describe('How many there are; the list shows the first.'),
    list: z
      .array(CITED_SOURCE.extend({ release: z.string().describe('Release of the data, as its publisher names it.') }))
      .describe('The source whose word leads comes first.'),
  }),
  asks: () => ({ query: '{ sources { id name publisher licence attribution release asOf } }', variables: {} }),
  answer({ snapshot: { graph }, cited }, { first = 50 }) {
    const leading = [...graph.sources].sort((a, b) => a.precedence - b.precedence || a.index - b.index);
    const list = leading.slice(0, first).map((source) => {
      cited.cite(source.index);
      return { ...plainSource(source), release: cut(source.release) };
    });
    const lines = list.map(
      ({ name, publisher, licence, asOf }) => `- ${name}, by ${publisher}, ${licence}, of ${asOf}`,
    );
    return { answer: { total: graph.sources.length, list }, text: lines.join('\n') };
  },
});
