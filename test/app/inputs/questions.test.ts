import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import {
  COMPETENCY_FIELDS,
  type Fields,
  type InputOf,
  limitsOf,
  type NumberField,
  PROFILE_FIELDS,
  QUESTIONS,
  type QuestionField,
  questionsPage,
} from '../../../src/app';
import { checkFields } from '../../../src/app/inputs/questions/check-question';

const ROOT = join(__dirname, '../../..');
const TABLES = [
  ...Object.entries(QUESTIONS).map(([name, { path, fields }]) => ({ name, path, fields: fields as Fields })),
  { name: 'profile', path: 'profile.', fields: PROFILE_FIELDS as Fields },
  { name: 'competency', path: '', fields: COMPETENCY_FIELDS as Fields },
];

interface Case {
  readonly table: string;
  readonly option: string;
  readonly field: QuestionField;
  readonly check: (value: unknown) => void;
}

/** Every field of every table with a check of one value for it; required fields are given. */
const CASES: readonly Case[] = TABLES.flatMap(({ name: table, path, fields }) => {
  const given = Object.fromEntries(
    Object.entries(fields).flatMap(([name, { required, kind }]) =>
      required && kind === 'name' ? [[name, 'something']] : [],
    ),
  );
  return Object.entries(fields).map(([name, field]) => ({
    table,
    option: `${path}${name}`,
    field,
    check: (value: unknown) => checkFields(path, fields, { ...given, [name]: value } as InputOf<Fields>),
  }));
});

const isNumber = (field: QuestionField): field is NumberField => field.kind === 'whole' || field.kind === 'number';
const NUMBERS = CASES.filter(({ field }) => isNumber(field));
const refused = (option: string, message = '') =>
  expect.objectContaining({ code: 'BAD_INPUT', option, message: expect.stringContaining(message) });

/** Numbers that a field may have, as far as doubles tell; the ends among them. */
function within({ kind, range: [least, most], isAbove }: NumberField): fc.Arbitrary<number> {
  if (kind === 'whole') return fc.integer({ min: least, max: most });
  return fc.double({ min: least, max: most, noNaN: true }).filter((value) => !isAbove || value > least);
}

function outside({ kind, range: [least, most], isAbove }: NumberField): fc.Arbitrary<number> {
  const below = fc.double({ max: least, noNaN: true }).filter((value) => (isAbove ? value <= least : value < least));
  const above = fc.double({ min: most, minExcluded: true, noNaN: true });
  const either = fc.oneof(below, above, fc.constant(Number.NaN));
  if (kind === 'number') return either;
  return fc.oneof(
    either,
    fc.integer({ min: least, max: most - 1 }).map((whole) => whole + 0.5),
  );
}

describe('what tables say of numbers', () => {
  test('they limit many of them', () => {
    expect(NUMBERS.length).toBeGreaterThan(20);
  });

  test.each(NUMBERS)('$table: $option takes every number in its range', ({ field, check }) => {
    fc.assert(fc.property(within(field as NumberField), (value) => expect(() => check(value)).not.toThrow()));
  });

  test.each(NUMBERS)('$table: $option refuses all others, and says which it was', ({ field, option, check }) => {
    fc.assert(
      fc.property(outside(field as NumberField), (value) => {
        expect(() => check(value)).toThrow(refused(option, `${option} is ${value}; `));
      }),
    );
  });

  test.each(NUMBERS)('$table: $option may be left out, and its default lies in its range', ({ field, check }) => {
    expect(() => check(undefined)).not.toThrow();
    expect(() => check((field as NumberField).default)).not.toThrow();
  });
});

describe('what tables say of lists and vocabularies', () => {
  test.each(CASES.filter(({ field }) => field.kind === 'names'))(
    '$table: $option takes as many names as it says',
    ({ field, option, check }) => {
      const { most } = field as Extract<QuestionField, { kind: 'names' }>;
      expect(() => check(Array(most).fill('name'))).not.toThrow();
      expect(() => check(Array(most + 1).fill('name'))).toThrow(refused(option, `at most ${most} are allowed`));
    },
  );

  test.each(CASES.filter(({ field }) => field.kind === 'choices'))(
    '$table: $option takes some values of its vocabulary, and none only where that asks for nothing',
    ({ field, option, check }) => {
      const { of, leaveOutTo } = field as Extract<QuestionField, { kind: 'choices' }>;
      expect(() => check(Object.values(of.words))).not.toThrow();
      expect(() => check(['nonsense'])).toThrow(refused(option, 'it must be one of'));
      if (leaveOutTo === undefined) expect(() => check([])).not.toThrow();
      else expect(() => check([])).toThrow(refused(option, 'is empty, which allows nothing. Leave it out to '));
    },
  );

  test.each(CASES.filter(({ field }) => field.kind === 'choice'))(
    '$table: $option takes each value of its vocabulary and no other',
    ({ field, option, check }) => {
      const { of } = field as Extract<QuestionField, { kind: 'choice' }>;
      for (const value of Object.values(of.words)) expect(() => check(value)).not.toThrow();
      expect(() => check('nonsense')).toThrow(refused(option, `${option} is "nonsense"; it must be one of`));
    },
  );

  test.each(CASES.filter(({ field }) => field.kind === 'name' && field.required))(
    '$table: $option must be there',
    ({ option, check }) => {
      expect(() => check(undefined)).toThrow(refused(option, `${option} is missing`));
    },
  );

  test('a level out of range is told by the name of its competency', () => {
    const profile = { competencies: [{ ref: 'python' }, { ref: 'sql', level: 8 }] };
    expect(() => checkFields('input.', { profile: { kind: 'profile', description: '' } }, { profile })).toThrow(
      refused('input.profile.competencies.level', 'The level of "sql" is 8; levels go from 0'),
    );
  });
});

describe('the tables and the printed schema agree', () => {
  const schema = buildSchema(readFileSync(join(ROOT, 'schema/career.graphql'), 'utf8'));
  const PAGING = ['first', 'after'];

  /** The arguments of "Role.nextMoves", or the fields of the input of "routes(input:)". */
  function argumentsOf(place: string): readonly (GraphQLArgument | GraphQLInputField)[] {
    const [, owner = 'Query', field = '', isInput] = /^(?:(\w+)\.)?(\w+)(\(input:\))?$/.exec(place) ?? [];
    const type = schema.getType(owner);
    if (!type || !('getFields' in type)) throw new Error(`There is no type ${owner}.`);
    const asked = type.getFields()[field];
    if (asked === undefined || !('args' in asked)) throw new Error(`There is no field ${place}.`);
    if (isInput === undefined) return asked.args;
    const input = getNamedType(asked.args.find(({ name }) => name === 'input')?.type);
    if (!isInputObjectType(input)) throw new Error(`${place} takes no input.`);
    return Object.values(input.getFields());
  }

  function typeOf(field: QuestionField): string {
    if (field.kind === 'choice' || field.kind === 'choices') return field.of.name;
    if (field.kind === 'inputs') return field.type.name;
    return {
      name: 'String',
      text: 'String',
      names: 'String',
      texts: 'String',
      whole: 'Int',
      number: 'Float',
      flag: 'Boolean',
      profile: 'ProfileInput',
    }[field.kind];
  }

  function compare(fields: Fields, found: readonly (GraphQLArgument | GraphQLInputField)[], isPaged: boolean): void {
    // `asOf` says of which graph a question is asked, whatever the question.
    const asked = found.filter(({ name }) => name !== 'asOf' && !(isPaged && PAGING.includes(name)));
    expect(asked.map(({ name }) => name).sort()).toEqual(Object.keys(fields).sort());
    for (const { name, type, defaultValue, description } of asked) {
      const field = fields[name] as QuestionField;
      const optional: GraphQLInputType = isNonNullType(type) ? type.ofType : type;
      const named = getNamedType(type);
      expect({ name, required: isNonNullType(type) }).toEqual({ name, required: field.required === true });
      expect({ name, list: isListType(optional) }).toEqual({
        name,
        list: ['names', 'texts', 'choices', 'inputs'].includes(field.kind),
      });
      expect(named.name).toBe(typeOf(field));
      if ('default' in field && field.default !== undefined)
        expect({ name, defaultValue }).toEqual({ name, defaultValue: field.default });
      expect(description?.toLowerCase()).toContain(limitsOf(field).toLowerCase());
      expect(description).toContain(field.description);
      if ((field.kind === 'choice' || field.kind === 'choices') && isEnumType(named)) {
        const values = named.getValues().map((value) => value.name);
        expect(values.sort()).toEqual(
          Object.values(field.of.words)
            .map((value) => value.toUpperCase())
            .sort(),
        );
      }
    }
  }

  test.each(Object.values(QUESTIONS).map(({ graphql, fields }) => ({ graphql, fields: fields as Fields })))(
    '$graphql',
    ({ graphql, fields }) => {
      const places = graphql.startsWith('Competency.') ? ['Skill', 'Technology'] : [''];
      for (const kind of places) {
        const place = kind === '' ? graphql : graphql.replace('Competency', kind);
        compare(fields, argumentsOf(place), place.includes('.'));
      }
    },
  );

  test('profiles', () => {
    for (const [name, fields] of [
      ['ProfileInput', PROFILE_FIELDS],
      ['CompetencyInput', COMPETENCY_FIELDS],
    ] as const) {
      const type = schema.getType(name);
      if (!isInputObjectType(type)) throw new Error(`${name} is no input.`);
      compare(fields, Object.values(type.getFields()), false);
    }
  });
});

test('docs/questions.md is the page that the tables print; npm run schema rewrites it', () => {
  expect(readFileSync(join(ROOT, 'docs/questions.md'), 'utf8')).toBe(questionsPage());
});
