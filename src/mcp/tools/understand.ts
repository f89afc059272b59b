import { z } from 'zod';
import { CERTAINTIES } from '../../app';
import { nodeName, type ReferenceKind } from '../../graph';
import { cut } from '../contract/bounds';
import { FIRST, tool, USUALLY_SHOWN } from '../contract/tool';

const WORDS: Readonly<Record<string, ReferenceKind>> = {
  role: 'Role',
  skill: 'Skill',
  technology: 'Technology',
  company: 'Company',
  discipline: 'Discipline',
  certification: 'Certification',
};

const KIND = { name: 'NodeKind', words: WORDS } as const;

/** What a name may mean. */
export const UNDERSTAND = tool({
  name: 'understand',
  title: 'What a name may mean',
  description:
    'What a name as people type it may mean ("RN", "ux designer, 4 years in"), best first, with how sure that is. The other tools take such names too and use the first; ask this one when several are likely.',
  fields: {
    text: { kind: 'text', required: true, description: 'The name, at most 200 characters.' },
    kind: { kind: 'choice', of: KIND, default: 'Role', description: 'What it should name.' },
    first: FIRST,
    language: {
      kind: 'text',
      description:
        'The language that the name of a role is in, ISO 639-1: "de". Other than English only where names in it are loaded.',
    },
  },
  roles: [],
  speaksLanguages: false,
  schema: z.object({
    meanings: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          certainty: z.enum(CERTAINTIES).describe('EXACT, LIKELY or GUESS.'),
          foundBy: z.string().describe('The title or other name by which it was found.'),
          isAmbiguous: z
            .boolean()
            .describe(
              'True if others are about as likely, or the text names two jobs: ask which of those with true is meant.',
            ),
          source: z.string().nullable().describe('Id of the source that describes it.'),
        }),
      )
      .describe('Best first; empty if nothing sensible.'),
  }),
  asks: ({ text, first = USUALLY_SHOWN, language }) => ({
    query:
      'query ($text: String!, $first: Int, $language: String) { understand(text: $text, first: $first, language: $language) { certainty foundBy isAmbiguous node { id } } }',
    variables: { text, first, ...(language !== undefined && { language }) },
  }),
  async answer({ snapshot, cited, search }, { text, kind = 'Role', first = USUALLY_SHOWN, language }) {
    const readings =
      language === undefined
        ? snapshot.understand(kind, 'text', text, first)
        : await search(() => snapshot.understandInSlices(language, 'text', text, first));
    const meanings = readings.map(({ node, certainty, by, isAmbiguous }) => ({
      id: node.id,
      name: cut(nodeName(node)),
      certainty,
      foundBy: cut(by),
      isAmbiguous,
      source: node.kind === 'Source' ? null : cited.cite(node.source),
    }));
    const lines = meanings.map(({ name, id, certainty, foundBy }) => {
      const called = language === undefined ? '' : `, called "${foundBy}"`;
      return `- ${name} (${id}), ${certainty.toLowerCase()}${called}`;
    });
    const none = `Nothing here is called "${text}". Try another word for the work.`;
    return { answer: { meanings }, text: lines.length === 0 ? none : [`"${text}" may mean:`, ...lines].join('\n') };
  },
});
