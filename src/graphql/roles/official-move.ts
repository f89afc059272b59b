import { Field, Int, ObjectType } from 'type-graphql';
import type { CareerGraph, SourceNode } from '../../graph';
import { type OfficialMove as OfficialAnswer, officialMoves, officialSentence } from '../../network';
import { Source } from '../nodes/evidence';

@ObjectType('OfficialMove', {
  description:
    'A move that a state’s employment service names. It is evidence: it makes the move likelier, and neither opens nor shuts it.',
  simpleResolvers: true,
})
export class OfficialMove {
  constructor(private readonly said: OfficialAnswer) {}

  @Field(() => Source, { description: 'The service’s table. Show its attribution.' })
  get source(): SourceNode {
    return this.said.source;
  }

  @Field(() => String, { description: 'The country of the service, ISO 3166-1: "FR".' })
  get country(): string {
    return this.said.country;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the service’s list, 1 for the nearest; null if it ranks none.',
  })
  get rank(): number | null {
    return this.said.rank;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'How well people fit, by the service, 1 to 100 percent; null if it does not say.',
  })
  get percent(): number | null {
    return this.said.percent;
  }

  @Field(() => String, { description: 'The profession left, as the service calls it, in the language of the country.' })
  get fromProfession(): string {
    return this.said.fromProfession;
  }

  @Field(() => String, { description: 'The profession entered, as the service calls it.' })
  get toProfession(): string {
    return this.said.toProfession;
  }

  @Field(() => String, {
    description:
      'The same in a sentence: "The French employment service (France Travail) names this move, place 2 in its list."',
  })
  get sentence(): string {
    return officialSentence(this.said);
  }
}

/** What employment services say of a move between two roles, by their numbers. */
export function namedByServices(graph: CareerGraph, from: number, to: number): OfficialMove[] {
  return officialMoves(graph, from, to).map((said) => new OfficialMove(said));
}
