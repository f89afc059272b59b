import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node';
import { connectionOf } from '../paging/connection';
import { Scheme } from '../vocabulary/vocabulary';

@InterfaceType('Competency', {
  description: 'What a role asks for: a skill or a technology.',
  implements: Node,
})
export abstract class Competency extends Node {
  @Field(() => String, { description: 'For example "PostgreSQL".' })
  name!: string;

  @Field(() => [String], { description: 'Other names; you can use them in references and in search.' })
  alternateNames!: string[];

  @Field(() => String, { nullable: true, description: 'A description in a sentence or two.' })
  description!: string | null;

  @Field(() => Scheme, { description: 'The scheme of its leading source, if several describe it.' })
  scheme!: string;
}

@ObjectType('Skill', {
  description: 'A skill, a field of knowledge, an attitude or a language.',
  implements: [Node, Competency],
  simpleResolvers: true,
})
export abstract class Skill extends Competency {}

@ObjectType('Technology', {
  description: 'A tool, programming language, product or platform.',
  implements: [Node, Competency],
  simpleResolvers: true,
})
export abstract class Technology extends Competency {
  @Field(() => Boolean, { description: 'O*NET: asked for in many current job adverts of all kinds.' })
  hot!: boolean;

  @Field(() => Boolean, { description: 'O*NET: in demand for at least one occupation.' })
  inDemand!: boolean;
}

export const SkillConnection = connectionOf('Skill', 'skills', () => Skill);
export const TechnologyConnection = connectionOf('Technology', 'technologies', () => Technology);
