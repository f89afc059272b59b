/**
 * How a question is described: one table of fields, from which come its check, its GraphQL arguments, its command-line options
 * and its documentation.
 */
import type { ReferenceKind } from '../../../graph';

/** A closed set of values. */
export interface Vocabulary<V extends string = string> {
  /** Its name in GraphQL. */
  readonly name: string;
  /** The values by the words that the command line has for them, in order. */
  readonly words: Readonly<Record<string, V>>;
  /** What GraphQL and the documentation say; left out if GraphQL describes the vocabulary for other fields too. */
  readonly described?: { readonly description: string; readonly values: Readonly<Record<V, string>> };
}

interface Described {
  /** For every reader, in whole sentences. Limits are added behind it. */
  readonly description: string;
  /** What holds if the field is left out and has no default: "no limit". */
  readonly leftOut?: string;
  /** For readers of the API and the documentation only; comes last. */
  readonly more?: string;
  /** On the command line, as help shows it: "--max-steps <n>", or "<from>" for an argument. Not there: no option. */
  readonly option?: string;
  /** Not there: the field may be left out. */
  readonly required?: true;
}

/** One named thing of the graph: an id, a slug or a name. */
interface NameField extends Described {
  readonly kind: 'name';
  readonly of: ReferenceKind;
}

/** A text that is looked up elsewhere, such as the id of a question of the quiz, or what somebody says. */
export interface TextField extends Described {
  readonly kind: 'text';
  /** Most characters; not there: any number. */
  readonly longest?: number;
}

/** Several, at most `most`. */
interface NamesField extends Described {
  readonly kind: 'names';
  readonly of: ReferenceKind;
  readonly most: number;
}

/** Several words of your own, at most `most`, each of 1 to `longest` characters. */
export interface TextsField extends Described {
  readonly kind: 'texts';
  readonly most: number;
  readonly longest: number;
  /** What each is called: "credential". */
  readonly noun: string;
}

export interface NumberField extends Described {
  readonly kind: 'whole' | 'number';
  /** Smallest and largest value. */
  readonly range: readonly [least: number, most: number];
  /** True if the smallest value itself is not allowed. */
  readonly isAbove?: true;
  readonly default?: number;
  /** "US dollars a year" */
  readonly unit?: string;
  /** What an error says that the number must be, if the range does not say it well. */
  readonly mustBe?: string;
}

/** Without a default, it makes a difference whether it is left out or false. */
interface FlagField extends Described {
  readonly kind: 'flag';
  readonly default?: boolean;
}

/** One value of a vocabulary. */
interface ChoiceField extends Described {
  readonly kind: 'choice';
  readonly of: Vocabulary;
  readonly default?: string;
}

/** Some values of a vocabulary. */
interface ChoicesField extends Described {
  readonly kind: 'choices';
  readonly of: Vocabulary;
  /** Why to leave it out rather than to give none: "allow all". Not there: none may be given. */
  readonly leaveOutTo?: string;
}

/** Who asks: what they can do, and how fast they learn. */
interface ProfileField extends Described {
  readonly kind: 'profile';
  /** True if schooling, credentials and earlier roles count too, so that the command line has options for them. */
  readonly isWhole?: true;
}

/** A list of inputs of their own, at most `most`. */
interface InputsField extends Described {
  readonly kind: 'inputs';
  readonly of: Fields;
  /** What one is called in messages: "competency". */
  readonly noun: string;
  /** What each is called in GraphQL, and what it is. */
  readonly type: { readonly name: string; readonly description: string };
  readonly most: number;
}

export type QuestionField =
  | NameField
  | TextField
  | NamesField
  | TextsField
  | NumberField
  | FlagField
  | ChoiceField
  | ChoicesField
  | ProfileField
  | InputsField;

/** The fields of a question by name, in the order in which readers see them. */
export type Fields = Readonly<Record<string, QuestionField>>;

/** A question that can be asked. */
export interface Question {
  readonly title: string;
  /** Where GraphQL has it: "routes(input:)". */
  readonly graphql: string;
  /** The commands that ask it. */
  readonly commands: readonly string[];
  /** What leads the names of its fields in errors: "input." or nothing. */
  readonly path: string;
  readonly fields: Fields;
}
