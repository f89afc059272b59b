import { Field, ObjectType } from 'type-graphql';
import type { AdvisorServiceNode, DisciplineNode } from '../../graph';
import { Discipline } from '../roles/discipline';
import { AdvisorService } from './advisor';

@ObjectType('AdvisorGap', {
  description: 'Something asked for of which there is no service in the country, and whom to turn to instead.',
  simpleResolvers: true,
})
export abstract class AdvisorGap {
  @Field(() => Discipline, { nullable: true, description: 'The discipline without one; null: there is none of any.' })
  discipline!: DisciplineNode | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 code of the country; null: there is none in any.' })
  country!: string | null;

  @Field(() => String, { description: 'One sentence: "We know no advisor for Marketing in Ireland."' })
  says!: string;

  @Field(() => [AdvisorService], {
    description:
      'Public services for every kind of work: those of the country first, then those that it shares. Empty if you named no country.',
  })
  instead!: AdvisorServiceNode[];
}
