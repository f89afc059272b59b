import { Field, ObjectType } from 'type-graphql';
import { Source } from './evidence';

@ObjectType('SourceNames', { description: 'What one source calls a competency.', simpleResolvers: true })
export abstract class SourceNames {
  @Field(() => Source, { description: 'Who calls it so.' })
  source!: Source;

  @Field(() => String, { description: 'Its name there: "Python (computer programming)".' })
  name!: string;

  @Field(() => [String], { description: 'Its other names there, spellings included.' })
  alternateNames!: string[];
}
