import { Field, Int, ObjectType } from 'type-graphql';
import type { CareerGraph, CompetencyNode } from '../../graph';
import type { CompetencyInText as Found, MentionInText as FoundMention } from '../../text';
import { Competency } from '../competencies/competency';
import { connectionOf } from '../paging/connection';

@ObjectType('MentionInText', { description: 'Words of a text by which a competency was found.', simpleResolvers: true })
export abstract class MentionInText {
  @Field(() => String, { description: 'As the text has them: "Postgres".' })
  words!: string;

  @Field(() => Int, { description: 'Where they begin in the text, counted in UTF-16 code units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end: the place after their last UTF-16 code unit.' })
  end!: number;
}

@ObjectType('CompetencyInText', { description: 'A competency that a text names.', simpleResolvers: true })
export class CompetencyInText {
  constructor(
    graph: CareerGraph,
    private readonly found: Found,
  ) {
    this.competency = graph.competencies[found.competency] as CompetencyNode;
  }

  @Field(() => Competency, {
    description: 'The competency. If several share the name, ours comes before O*NET’s and ESCO’s.',
  })
  readonly competency: CompetencyNode;

  @Field(() => Int, { description: 'How often the text names it.' })
  get count(): number {
    return this.found.mentions.length;
  }

  mentions(first: number): readonly FoundMention[] {
    return this.found.mentions.slice(0, first);
  }
}

@ObjectType('SkillsInText', { description: 'What a CV or job advert names.' })
export class SkillsInText {
  constructor(readonly found: readonly Found[]) {}
}

export const CompetencyInTextConnection = connectionOf(
  'CompetencyInText',
  'competencies that a text names',
  () => CompetencyInText,
);
