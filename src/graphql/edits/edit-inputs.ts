/** Inputs of mutations, made from the table of commands. */
import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { EDIT_FIELDS } from '../../app';
import { COMMAND_NAMES, COMMANDS, type CommandName, type EditField, MOST_COMMANDS } from '../../editing';
import { CompanyCategory, MoveKind, MoveShare, Seniority, SkillKind } from '../vocabulary/vocabulary';

/** What every mutation may be given. */
@InputType()
export class EditOptions {
  @Field(() => Int, { nullable: true, description: EDIT_FIELDS.expectedRevision })
  expectedRevision?: number | null | undefined;

  @Field(() => String, { nullable: true, description: EDIT_FIELDS.idempotencyKey })
  idempotencyKey?: string | null | undefined;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: EDIT_FIELDS.dryRun })
  dryRun?: boolean | null | undefined;

  @Field(() => String, { nullable: true, description: EDIT_FIELDS.reason })
  reason?: string | null | undefined;
}

const ENUMS: Readonly<Record<string, object>> = { CompanyCategory, MoveKind, MoveShare, Seniority, SkillKind };

/** The inputs of a command: alone in its mutation, with options, and as one of several changes. */
export interface CommandInputs {
  readonly alone: ClassType<EditOptions>;
  readonly among: ClassType;
}

/** The inputs of each command. */
export const COMMAND_INPUTS: ReadonlyMap<CommandName, CommandInputs> = new Map(
  COMMAND_NAMES.map((name) => {
    const { description, fields } = COMMANDS[name];
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const among = withFields(class {} as ClassType, fields);
    InputType(`${type}Change`, { description })(among);
    const alone = withFields(class extends EditOptions {} as ClassType<EditOptions>, fields);
    InputType(`${type}Input`, { description })(alone);
    return [name, { alone, among }];
  }),
);

/** One of several changes: one of its fields is given. */
const ChangeInput = withChanges(class {} as ClassType<Partial<Record<CommandName, object | null>>>);

@InputType('ApplyChangesInput', { description: 'Changes that are made together: all of them, or none.' })
export class ApplyChangesInput extends EditOptions {
  @Field(() => [ChangeInput], {
    description: `1 to ${MOST_COMMANDS} changes. Each sees what those before it did: a progression may lead to a role made before it.`,
  })
  changes!: Partial<Record<CommandName, object | null>>[];
}

function withFields<T extends object>(type: ClassType<T>, fields: Readonly<Record<string, EditField>>): ClassType<T> {
  for (const [name, field] of Object.entries(fields)) {
    Field(typeOf(field), { nullable: field.required !== true, description: described(field) })(type.prototype, name);
  }
  return type;
}

function withChanges<T extends object>(type: ClassType<T>): ClassType<T> {
  for (const name of COMMAND_NAMES) {
    const { description } = COMMANDS[name];
    Field(() => COMMAND_INPUTS.get(name)!.among, { nullable: true, description })(type.prototype, name);
  }
  InputType('ChangeInput', { description: 'One change. Give exactly one of these.' })(type);
  return type;
}

function described(field: EditField): string {
  const needed = field.requiredIfNew === true ? ' A new one needs it.' : '';
  return `${field.description}${needed}${limitsOf(field)}`;
}

function limitsOf(field: EditField): string {
  switch (field.kind) {
    case 'text':
      return ` At most ${field.most} characters.`;
    case 'texts':
      return ` At most ${field.most}, each of at most ${field.mostEach} characters.`;
    case 'references':
      return ` At most ${field.most}.`;
    case 'number':
      return ` ${field.least} to ${field.most}.`;
    case 'numbers':
      return ` ${field.length} numbers, each ${field.least} to ${field.most}.`;
    default:
      return '';
  }
}

function typeOf(field: EditField): () => object | readonly object[] {
  switch (field.kind) {
    case 'text':
    case 'reference':
    case 'date':
      return () => String;
    case 'texts':
    case 'references':
      return () => [String];
    case 'number':
      return () => (field.whole === true ? Int : Float);
    case 'numbers':
      return () => [Float];
    case 'choice':
      return () => ENUMS[field.of.name]!;
    case 'id':
      return () => ID;
    case 'flag':
      return () => Boolean;
    default:
      return field satisfies never;
  }
}
