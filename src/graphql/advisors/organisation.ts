import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Organisation } from '../../app';
import type { RequestContext } from '../request/context';

@ObjectType('AdvisorOrganisation', {
  description:
    'An organisation with advisors of its own that takes sign-ups here. `POST /advisors/sign-ups` leaves one.',
  simpleResolvers: true,
})
export abstract class AdvisorOrganisation {
  @Field(() => ID, { description: 'For example "city-careers". It is no node of the graph.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Who its advisors are and how they answer.' })
  about!: string;

  @Field(() => Boolean, { description: 'True for one that is made up to show how a sign-up works: nobody answers.' })
  isDemonstration!: boolean;

  @Field(() => Int, { description: 'Days until a sign-up is deleted by itself.' })
  keptDays!: number;
}

@Resolver()
export class AdvisorOrganisationQuery {
  @Query(() => [AdvisorOrganisation], {
    description: 'Organisations with advisors of their own that take sign-ups here; empty where none does.',
  })
  advisorOrganisations(@Ctx() { takesSignUps }: RequestContext): (Organisation & { keptDays: number })[] {
    return takesSignUps.organisations.map((each) => ({ ...each, keptDays: takesSignUps.days }));
  }
}
