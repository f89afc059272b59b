/** What editors can do, field by field. GraphQL's mutations and their inputs are made from this table. */
import { COMPANY_CATEGORIES, MOVE_KINDS, MOVE_SHARES, SENIORITIES, SKILL_KINDS } from '../domain';
import type { EditFields, Given } from './field';

const NAME = 200;
const TEXT = 5000;
const NAMES = 100;
const HOURS = 20_000;

const alternates = (what: string) =>
  ({
    kind: 'texts',
    most: NAMES,
    mostEach: NAME,
    description: `Other ${what}; they replace those there are.`,
  }) as const;
const note = { kind: 'text', most: TEXT, description: 'What else to say about it, in plain words.' } as const;
const asOf = { kind: 'date', description: 'Date of the claim: an ISO date, or year and month.' } as const;
const idOf = (what: string, example: string) =>
  ({
    kind: 'id',
    description: `Id or slug of the ${what} to change or to make: "${example}". Left out: a new one, with an id made of its name.`,
  }) as const;
const learningHours = {
  kind: 'number',
  least: 0,
  most: HOURS,
  description: 'Hours of learning from nothing to working level.',
} as const;

const role = {
  id: idOf('role', 'data-engineer'),
  title: { kind: 'text', most: NAME, requiredIfNew: true, description: 'For example "Data Engineer".' },
  alternateTitles: alternates('titles'),
  summary: { kind: 'text', most: TEXT, requiredIfNew: true, description: 'What the role is about.' },
  outlook: { kind: 'text', most: TEXT, description: 'Future prospects.' },
  discipline: { kind: 'reference', to: 'Discipline', description: 'Id, slug or name of its discipline.' },
  seniority: {
    kind: 'choice',
    of: { name: 'Seniority', values: SENIORITIES },
    description: 'Its rung of the ladder.',
  },
  responsibilities: {
    kind: 'texts',
    most: NAMES,
    mostEach: 1000,
    description: 'What it is responsible for; they replace those there are.',
  },
  interests: {
    kind: 'numbers',
    length: 6,
    least: 1,
    most: 7,
    description: 'How well it suits realistic, investigative, artistic, social, enterprising and conventional people.',
  },
  jobZone: { kind: 'number', least: 1, most: 5, whole: true, description: 'How much preparation it takes.' },
  experienceYears: { kind: 'number', least: 0, most: 50, description: 'Years of related work that it asks for.' },
  schoolingYears: {
    kind: 'number',
    least: 0,
    most: 20,
    description: 'Years of schooling beyond compulsory school that people in it typically have.',
  },
  preparationHours: {
    kind: 'number',
    least: 0,
    most: HOURS,
    description: 'Hours of learning from nothing to everything that it requires.',
  },
} as const satisfies EditFields;

const skill = {
  id: idOf('skill', 'data-modelling'),
  name: { kind: 'text', most: NAME, requiredIfNew: true, description: 'For example "Data modelling".' },
  alternateNames: alternates('names'),
  description: { kind: 'text', most: TEXT, description: 'What it is.' },
  skillKind: {
    kind: 'choice',
    of: { name: 'SkillKind', values: SKILL_KINDS },
    description: 'What sort of competency it is; SKILL if left out for a new one.',
  },
  learningHours,
} as const satisfies EditFields;

const technology = {
  id: idOf('technology', 'rust'),
  name: { kind: 'text', most: NAME, requiredIfNew: true, description: 'For example "Rust".' },
  alternateNames: alternates('names'),
  description: { kind: 'text', most: TEXT, description: 'What it is.' },
  category: {
    kind: 'text',
    most: NAME,
    requiredIfNew: true,
    description: 'What sort of technology: "Programming language".',
  },
  learningHours,
  skills: {
    kind: 'references',
    to: 'Skill',
    most: NAMES,
    description: 'Skills that it is part of, by id, slug or name; they are added to those there are.',
  },
} as const satisfies EditFields;

const company = {
  id: idOf('company', 'example-labs'),
  name: { kind: 'text', most: NAME, requiredIfNew: true, description: 'For example "Example Labs".' },
  category: {
    kind: 'choice',
    of: { name: 'CompanyCategory', values: COMPANY_CATEGORIES },
    requiredIfNew: true,
    description: 'What it does.',
  },
  summary: { kind: 'text', most: TEXT, description: 'A description in one sentence.' },
  employs: {
    kind: 'references',
    to: 'Role',
    most: NAMES,
    description: 'Roles that it employs, by id, slug or title; they are added to those there are.',
  },
} as const satisfies EditFields;

const ends = (from: string, to: string) =>
  ({
    from: { kind: 'reference', to: 'Role', required: true, description: from },
    to: { kind: 'reference', to: 'Role', required: true, description: to },
  }) as const;

const progression = {
  ...ends('Id, slug or title of the role that people leave.', 'Id, slug or title of the role that they enter.'),
  kind: {
    kind: 'choice',
    of: { name: 'MoveKind', values: MOVE_KINDS },
    required: true,
    description: 'What kind of move it is.',
  },
  typicalYears: {
    kind: 'number',
    least: 0.05,
    most: 50,
    required: true,
    description: 'Years until the move is usually made.',
  },
  confidence: {
    kind: 'number',
    least: 0,
    most: 1,
    description: 'How sure you are that people make this move; 0.8 if left out for a new one.',
  },
  likelihood: {
    kind: 'number',
    least: 0,
    most: 1,
    description: 'Share of the people who leave `from` that make this move, if it was counted.',
  },
  share: {
    kind: 'choice',
    of: { name: 'MoveShare', values: MOVE_SHARES },
    description: 'How many of the people who leave `from` make this move, if nobody has counted them.',
  },
  note,
  asOf,
} as const satisfies EditFields;

const requirementEnds = {
  role: { kind: 'reference', to: 'Role', required: true, description: 'Id, slug or title of the role.' },
  competency: {
    kind: 'reference',
    to: 'Competency',
    required: true,
    description: 'Id, slug or name of the skill or technology.',
  },
} as const satisfies EditFields;

const requirement = {
  ...requirementEnds,
  importanceScore: {
    kind: 'number',
    least: 1,
    most: 5,
    required: true,
    description: 'From 4 on essential, from 3 on important, below optional.',
  },
  level: { kind: 'number', least: 0, most: 7, description: 'Level that the role asks for; 4 is working level.' },
  note,
  asOf,
} as const satisfies EditFields;

const removal = {
  id: { kind: 'id', required: true, description: 'Id of a role, skill, technology or company.' },
  withLinks: {
    kind: 'flag',
    description: 'True: its links go with it. Else a node that has links stays, and you are told so.',
  },
} as const satisfies EditFields;

/** The commands by name, each with what it does and its fields. */
export const COMMANDS = {
  saveRole: { description: 'Makes a role, or changes what you give of one that is there.', fields: role },
  saveSkill: { description: 'Makes a skill, or changes what you give of one that is there.', fields: skill },
  saveTechnology: {
    description: 'Makes a technology, or changes what you give of one that is there.',
    fields: technology,
  },
  saveCompany: { description: 'Makes a company, or changes what you give of one that is there.', fields: company },
  saveProgression: {
    description: 'States as an editor that people move from one role to another, in place of what editors said before.',
    fields: progression,
  },
  requireCompetency: {
    description: 'States as an editor that a role asks for a competency, in place of what editors said before.',
    fields: requirement,
  },
  removeNode: { description: 'Removes a role, skill, technology or company.', fields: removal },
  removeProgression: {
    description: 'Removes all that is said of a move from one role to another, by whichever source.',
    fields: ends('Id, slug or title of the role that people leave.', 'Id, slug or title of the role that they enter.'),
  },
  removeRequirement: {
    description: 'Removes all that is said of a role asking for a competency, by whichever source.',
    fields: requirementEnds,
  },
} as const satisfies Readonly<Record<string, { readonly description: string; readonly fields: EditFields }>>;

export type CommandName = keyof typeof COMMANDS;

/** What a command is given. */
export type CommandInput<N extends CommandName> = Given<(typeof COMMANDS)[N]['fields']>;

/** One command with what it is given, as it comes from outside. */
export type Command = {
  readonly [N in CommandName]: { readonly name: N; readonly input: Readonly<Record<string, unknown>> };
}[CommandName];

/** All names of commands. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];
