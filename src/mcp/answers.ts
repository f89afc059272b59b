/** The frame of every answer: how names were read, candidates for an unknown one, and the sources cited. */
import { z } from 'zod';
import { abroadNote, CERTAINTIES, type Snapshot } from '../app';
import { UnknownReferenceError } from '../domain';
import { BOUNDS, cut, toolWords } from './contract/bounds';
import { CITED_SOURCE, citations } from './contract/citations';
import type { Asked, Tool } from './contract/tool';
import { inLanguage } from './parts/in-language';
import { NAMED_ROLE, namedRole } from './parts/named';

const READ_NAME = z.object({
  argument: z.string().describe('The argument that held the name.'),
  asked: z.string().describe('The name as it was asked.'),
  role: NAMED_ROLE.describe('The role that the answer is about.'),
  certainty: z
    .enum(CERTAINTIES)
    .describe('EXACT: its id or title. LIKELY: one clear reading. GUESS: ask whether it is meant.'),
  others: z.array(NAMED_ROLE).describe('What else the name may mean, likeliest first.'),
  isAmbiguous: z.boolean().describe('True if the first of `others` is about as likely: ask which is meant.'),
  note: z
    .string()
    .nullable()
    .describe('What to say first of a name from another country: the answer is for the United States. Else null.'),
});

const UNKNOWN = z.object({
  argument: z.string().describe('The argument that held the name.'),
  asked: z.string().describe('The name as it was asked.'),
  what: z.string().describe('What it should name: "role".'),
  candidates: z.array(z.object({ id: z.string(), name: z.string() })).describe('What was perhaps meant, best first.'),
});

/** The schema of a tool's answers: the frame with what the tool tells in it. */
export function answerSchema(answer: z.ZodType) {
  return z.object({
    revision: z.int().describe('Revision of the graph that answered.'),
    stale: z.boolean().describe('True while the database does not answer, or has a newer revision.'),
    understood: z.array(READ_NAME).describe('How names of roles were read. Tell the person if one is a GUESS.'),
    unknown: UNKNOWN.nullable().describe(
      'A name that means nothing here, with candidates; null if all names are known.',
    ),
    answer: answer.nullable().describe('The answer; null if a name is unknown.'),
    sources: z.array(CITED_SOURCE).describe('The sources that the answer cites.'),
  });
}

type Framed = z.infer<ReturnType<typeof answerSchema>>;

/** An answer for programs, and the same in words. */
export interface ToolAnswer {
  readonly structured: Framed;
  readonly text: string;
}

/**
 * What a tool answers from one snapshot. A name that means nothing is an answer too.
 * @throws {InvalidOptionError} for an argument that can't be
 */
export async function answerOf(
  tool: Tool,
  snapshot: Snapshot,
  input: Readonly<Record<string, unknown>>,
  search: Asked['search'],
): Promise<ToolAnswer> {
  const cited = citations(snapshot.graph);
  const frame = { revision: snapshot.graph.revision, stale: snapshot.isStale };
  try {
    const { language } = input;
    const understood = tool.roles.flatMap((argument) => readName(snapshot, argument, input[argument]));
    const { answer, text } = await tool.answer({ snapshot, cited, search }, input);
    const named = { understood, answer };
    const isTranslated = tool.speaksLanguages && typeof language === 'string';
    const shown = isTranslated ? inLanguage(snapshot, language, named) : named;
    const structured = { ...frame, ...shown, unknown: null, sources: cited.all() };
    return { structured, text: wordsOf(structured, text) };
  } catch (error) {
    if (!(error instanceof UnknownReferenceError)) throw error;
    const { argument, ref, what, suggestions } = error;
    const unknown = { argument: toolWords(argument), asked: cut(ref), what, candidates: [...suggestions] };
    const structured = { ...frame, understood: [], unknown, answer: null, sources: [] };
    return { structured, text: cut(unknownInWords(error), BOUNDS.error) };
  }
}

function readName(snapshot: Snapshot, argument: string, name: unknown): Framed['understood'] {
  if (typeof name !== 'string') return [];
  const read = snapshot.understoodRole(argument, name);
  const { asked, role, certainty, others, isAmbiguous } = read;
  const note = abroadNote(snapshot.graph, read);
  return [{ argument, asked, role: namedRole(role), certainty, others: others.map(namedRole), isAmbiguous, note }];
}

/** Says which name means nothing, and what to do. */
function unknownInWords({ message, what, ref, suggestions }: UnknownReferenceError): string {
  return suggestions.length > 0
    ? message
    : `Unknown ${what} "${ref}", and nothing is called like it. Ask for another name.`;
}

/** The answer in words: first what names were guessed, last whose word it is. */
function wordsOf({ understood, sources }: Framed, text: string): string {
  const read = understood
    .filter(({ certainty }) => certainty !== 'EXACT')
    .map(({ asked, role, certainty, others, isAmbiguous }) => {
      const how = certainty === 'GUESS' ? 'I guess that' : '';
      const ask = isAmbiguous ? ` ${others[0]!.title} is about as likely: ask which is meant.` : '';
      const also =
        others.length === 0 ? '' : ` It may also mean ${others.map(({ title }) => title).join(' / ')}.${ask}`;
      return how === '' ? `"${asked}" means ${role.title}.${also}` : `${how} "${asked}" means ${role.title}.${also}`;
    });
  const notes = understood.flatMap(({ note }) => note ?? []);
  const cited = sources.length === 0 ? [] : [`Sources: ${sources.map(({ name }) => name).join('; ')}.`];
  return [...notes, ...read, cut(text, BOUNDS.words), ...cited].join('\n');
}
