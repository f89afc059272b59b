/** What a tool is: a question that an assistant may ask. */
import type { z } from 'zod';
import type { Fields, InputOf, Snapshot, Work } from '../../app';
import { BOUNDS } from './bounds';
import type { Citations } from './citations';

/** From where an answer comes, and the sources noted for it. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly cited: Citations;
  /** Runs a search beside other work. */
  search<T>(search: Work<T>): T | Promise<T>;
}

/** What a tool tells, and the same in words. */
export interface Told<Answer> {
  readonly answer: Answer;
  readonly text: string;
}

/** A question in GraphQL. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question that an assistant may ask, whatever its arguments. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Its arguments, as questions describe them. */
  readonly fields: Fields;
  /** Which arguments name a role: answers tell how these were read. */
  readonly roles: readonly string[];
  /** True if its answers name roles, skills or technologies: they then take `language`. */
  readonly speaksLanguages: boolean;
  /** The schema of what it tells. */
  readonly schema: z.ZodType;
  /** The question in GraphQL that takes as much work as a call with these arguments: it has the same price. */
  asks(input: Readonly<Record<string, unknown>>): Question;
  answer(asked: Asked, input: Readonly<Record<string, unknown>>): Told<unknown> | Promise<Told<unknown>>;
}

type Given = 'fields' | 'speaksLanguages' | 'schema' | 'asks' | 'answer';

interface ToolOf<F extends Fields, S extends z.ZodType> extends Omit<Tool, Given> {
  readonly fields: F;
  /** Default: true. A tool with an argument `language` of its own says false. */
  readonly speaksLanguages?: false;
  readonly schema: S;
  /** Arguments that were checked against the fields, as below. */
  asks(input: InputOf<F>): Question;
  answer(asked: Asked, input: InputOf<F>): Told<z.infer<S>> | Promise<Told<z.infer<S>>>;
}

/** The argument of all tools whose answers name roles, skills or technologies. */
const LANGUAGE = {
  kind: 'text',
  description:
    'The language in which `answer` and `understood` name roles, skills and technologies, ISO 639-1: "de". English where no source has a name in it, and if left out. Arguments and sentences stay English.',
} as const;

/** A tool, its arguments checked by type. */
export function tool<F extends Fields, S extends z.ZodType>(made: ToolOf<F, S>): Tool {
  const { speaksLanguages = true } = made;
  return {
    ...made,
    speaksLanguages,
    fields: speaksLanguages ? { ...made.fields, language: LANGUAGE } : made.fields,
    asks: (input) => made.asks(own(input)),
    answer: (asked, input) => made.answer(asked, own(input)),
  };

  /** What the tool itself is given: what it answers is translated afterwards. */
  function own({ language, ...input }: Readonly<Record<string, unknown>>): InputOf<F> {
    return (speaksLanguages ? input : { ...input, language }) as InputOf<F>;
  }
}

/** How many things a list shows, unless more are asked for. */
export const USUALLY_SHOWN = 10;

/** The argument that says how many things a list shows. */
export const FIRST = {
  kind: 'whole',
  range: [1, BOUNDS.first],
  default: USUALLY_SHOWN,
  description: 'How many are listed.',
} as const;
