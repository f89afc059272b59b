/** What mutations answer. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EDIT_ERROR_CODES } from '../../editing';
import { Company } from '../companies/company';
import { Competency, Skill, Technology } from '../competencies/competency';
import { Change, ChangeEntry } from '../nodes/change';
import { Node } from '../nodes/node';
import { Progression } from '../roles/progression';
import { Requirement } from '../roles/requirement';
import { Role } from '../roles/role';
import { enumOf } from '../vocabulary/vocabulary';

const EditErrorCode = enumOf(EDIT_ERROR_CODES);
registerEnumType(EditErrorCode, {
  name: 'EditErrorCode',
  description: 'Why an edit was not made.',
  valuesConfig: {
    REQUIRED: { description: 'A field must be given.' },
    INVALID: { description: 'A value can’t be used.' },
    UNKNOWN_REFERENCE: { description: 'A name means nothing in the graph.' },
    NOT_FOUND: { description: 'What should be removed is not there.' },
    ALREADY_EXISTS: { description: 'The name is taken.' },
    IN_USE: { description: 'The node still has links.' },
    TOO_LARGE: { description: 'Too many changes at once.' },
    CONFLICT: { description: 'The graph changed since `expectedRevision`.' },
    KEY_USED_OTHERWISE: { description: 'The idempotency key belongs to another edit.' },
  },
});

@ObjectType('UserError', { description: 'What is wrong with an edit, and what to do.', simpleResolvers: true })
export abstract class UserError {
  @Field(() => [String], { description: 'The field, after those that it is in: ["input", "title"].' })
  path!: readonly string[];

  @Field(() => String, { description: 'What is wrong, and what to do, in plain words.' })
  message!: string;

  @Field(() => EditErrorCode, { description: 'The sort of mistake.' })
  code!: string;
}

@ObjectType('EditConflict', {
  description: 'The graph changed since the revision that the editor looked at.',
  simpleResolvers: true,
})
export abstract class EditConflict {
  @Field(() => Int, { description: 'The revision that the editor expected.' })
  expectedRevision!: number;

  @Field(() => Int, { description: 'The revision that the graph is at.' })
  revision!: number;

  @Field(() => [Change], { description: 'What happened since, oldest first; at most 20 changes.' })
  changes!: Change[];
}

/** What all answers have. */
@ObjectType()
abstract class Payload {
  @Field(() => Int, {
    description:
      'The revision with the edit; the graph’s if nothing changed. This answer is read from it or a later one.',
  })
  revision!: number;

  @Field(() => Boolean, { description: 'True if the edit was made before, under its idempotency key.' })
  replayed!: boolean;

  @Field(() => [UserError], {
    description: 'What is wrong; empty if the edit was made. Nothing is changed if there is any.',
  })
  userErrors!: UserError[];

  @Field(() => EditConflict, { nullable: true, description: 'What came between, if that is what is wrong.' })
  conflict!: EditConflict | null;

  @Field(() => [ChangeEntry], { description: 'The facts that changed, or would, before and after.' })
  diff!: ChangeEntry[];
}

const about = (what: string) => ({ description: `What came of ${what}.`, simpleResolvers: true });

@ObjectType('SaveRolePayload', about('saving a role'))
export abstract class SaveRolePayload extends Payload {
  @Field(() => Role, { nullable: true, description: 'The role as it is now; null if there is none.' })
  role!: Role | null;
}

@ObjectType('SaveSkillPayload', about('saving a skill'))
export abstract class SaveSkillPayload extends Payload {
  @Field(() => Skill, { nullable: true, description: 'The skill as it is now; null if there is none.' })
  skill!: Skill | null;
}

@ObjectType('SaveTechnologyPayload', about('saving a technology'))
export abstract class SaveTechnologyPayload extends Payload {
  @Field(() => Technology, { nullable: true, description: 'The technology as it is now; null if there is none.' })
  technology!: Technology | null;
}

@ObjectType('SaveCompanyPayload', about('saving a company'))
export abstract class SaveCompanyPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'The company as it is now; null if there is none.' })
  company!: Company | null;
}

@ObjectType('SaveProgressionPayload', about('stating a progression'))
export abstract class SaveProgressionPayload extends Payload {
  @Field(() => Progression, {
    nullable: true,
    description: 'The progression as it is now, with what others say of it; null if there is none.',
  })
  progression!: Progression | null;
}

@ObjectType('RequireCompetencyPayload', about('stating a requirement'))
export abstract class RequireCompetencyPayload extends Payload {
  @Field(() => Requirement, {
    nullable: true,
    description: 'The requirement as it is now, with what others say of it; null if there is none.',
  })
  requirement!: Requirement | null;
}

@ObjectType('RemoveNodePayload', about('removing a node'))
export abstract class RemoveNodePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of what was removed, or would be; null if nothing was.' })
  removedId!: string | null;
}

@ObjectType('RemoveProgressionPayload', about('removing a progression'))
export abstract class RemoveProgressionPayload extends Payload {
  @Field(() => Role, { nullable: true, description: 'The role that people left.' })
  from!: Role | null;

  @Field(() => Role, { nullable: true, description: 'The role that they entered.' })
  to!: Role | null;
}

@ObjectType('RemoveRequirementPayload', about('removing a requirement'))
export abstract class RemoveRequirementPayload extends Payload {
  @Field(() => Role, { nullable: true, description: 'The role that asked for it.' })
  role!: Role | null;

  @Field(() => Competency, { nullable: true, description: 'What it asked for.' })
  competency!: Competency | null;
}

@ObjectType('ApplyChangesPayload', about('several changes'))
export abstract class ApplyChangesPayload extends Payload {
  @Field(() => [Node], {
    description: 'The nodes that the changes were about and that are there now, in order of the changes, each once.',
  })
  nodes!: Node[];
}
