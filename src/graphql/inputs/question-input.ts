/** GraphQL's inputs and arguments of questions, made from the questions' tables. */
import { ArgsType, type ClassType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import {
  describe,
  type Fields,
  type InputOf,
  PROFILE_FIELDS,
  QUESTIONS,
  type QuestionField,
  type Vocabulary,
} from '../../app';
import { oncePer } from '../../domain';
import { CompetencyKind, Importance, MoveKind, Scheme } from '../vocabulary/vocabulary';
import { withoutNulls } from './without-nulls';

/** The fields of a question as GraphQL gives them: what is left out may be null. */
export type Asked<F extends Fields> = {
  readonly [K in keyof InputOf<F>]: InputOf<F>[K] | (undefined extends InputOf<F>[K] ? null : never);
};

/** An input type with the fields of a question. */
export function inputType<F extends Fields>(name: string, description: string, fields: F): ClassType<Asked<F>> {
  const type = class {};
  InputType(name, { description })(type);
  return withFields(type, fields);
}

/** Arguments for the fields of a question, behind those of `Base`. */
export function argsType<F extends Fields, B extends object = object>(
  fields: F,
  Base: ClassType<B> = class {} as ClassType<B>,
): ClassType<Asked<F> & B> {
  const type = class extends (Base as ClassType) {};
  ArgsType()(type);
  return withFields(type, fields);
}

/** What was asked, as the atlas takes it. */
export function given<A>(asked: A): { readonly [K in keyof A]: Exclude<A[K], null> } {
  return withoutNulls(asked) as { readonly [K in keyof A]: Exclude<A[K], null> };
}

function withFields<T extends object>(type: ClassType, fields: Fields): ClassType<T> {
  for (const [name, field] of Object.entries(fields)) {
    Field(typeOf(field), {
      nullable: !field.required,
      description: describe(field),
      ...defaultOf(field),
    })(type.prototype, name);
  }
  return type as ClassType<T>;
}

function defaultOf(field: QuestionField): { readonly defaultValue?: unknown } {
  if (field.kind === 'inputs') return { defaultValue: [] };
  return 'default' in field && field.default !== undefined ? { defaultValue: field.default } : {};
}

function typeOf(field: QuestionField): () => ClassType | object | readonly object[] {
  switch (field.kind) {
    case 'name':
    case 'text':
      return () => String;
    case 'names':
    case 'texts':
      return () => [String];
    case 'whole':
      return () => Int;
    case 'number':
      return () => Float;
    case 'flag':
      return () => Boolean;
    case 'choice': {
      const values = enumFor(field.of);
      return () => values;
    }
    case 'choices': {
      const values = enumFor(field.of);
      return () => [values];
    }
    case 'profile':
      return () => ProfileInput;
    case 'inputs': {
      const element = inputType(field.type.name, field.type.description, field.of);
      return () => [element];
    }
    default:
      return field satisfies never;
  }
}

/** Enums that fields of answers have too. */
const SHARED: Readonly<Record<string, object>> = { CompetencyKind, Importance, MoveKind, Scheme };

/** The enum of a vocabulary. */
const enumFor = oncePer(({ name, words, described }: Vocabulary): object => {
  const known = SHARED[name];
  if (known !== undefined) return known;
  const values = Object.fromEntries(Object.values(words).map((value) => [value, value]));
  registerEnumType(values, {
    name,
    description: described?.description ?? '',
    valuesConfig: Object.fromEntries(
      Object.entries(described?.values ?? {}).map(([value, description]) => [value, { description }]),
    ),
  });
  return values;
});

const ProfileInput = inputType('ProfileInput', 'What you already have, and how fast you learn.', PROFILE_FIELDS);

/** The enum of wishes, for answers. */
export const WishEnum = enumFor(QUESTIONS.futures.fields.wishes.of);
