import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node';
import { connectionOf } from '../paging/connection';
import { Scheme, Seniority } from '../vocabulary/vocabulary';

@ObjectType('Role', {
  description:
    'A role people work in (an occupation, in O*NET’s and ESCO’s words): what it does, asks for, pays and leads to.',
  implements: Node,
  simpleResolvers: true,
})
export abstract class Role extends Node {
  @Field(() => String, { description: 'For example "Back-End Developer".' })
  title!: string;

  @Field(() => [String], { description: 'Other titles; you can use them in references and in search.' })
  alternateTitles!: string[];

  @Field(() => Scheme, { description: 'The classification it belongs to.' })
  scheme!: string;

  @Field(() => String, { description: 'Overview: what the role is about.' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'Future prospects, where a source gives them.' })
  outlook!: string | null;

  @Field(() => Seniority, { nullable: true, description: 'Its rung of the ladder; null for schemes without ladders.' })
  seniority!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'O*NET job zone, 1 (little preparation) to 5 (extensive preparation); null if unknown.',
  })
  jobZone!: number | null;

  @Field(() => Float, { nullable: true, description: 'Years of related work that the role asks for; null if unknown.' })
  experienceYears!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Years of schooling beyond compulsory school that holders typically have; null if unknown.',
  })
  schoolingYears!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Typical pay in the role, US dollars a year; null if no source says. See `pay` for the bands behind it, and `groupPay` for the pay of a wider group.',
  })
  typicalPayUsd!: number | null;
}

@ObjectType('Responsibility', { description: 'Something the role is responsible for.', simpleResolvers: true })
export class Responsibility {
  constructor(text: string) {
    this.text = text;
  }

  @Field(() => String, { description: 'One sentence or phrase.' })
  readonly text: string;
}

@ObjectType('Riasec', {
  description: 'How well the work suits each of Holland’s six interest types, 1 (not) to 7 (very).',
  simpleResolvers: true,
})
export class Riasec {
  /** @param values - six, in RIASEC order */
  constructor(private readonly values: readonly number[]) {}

  @Field(() => Float, { description: 'Working with things, tools, plants, animals.' })
  get realistic(): number {
    return this.values[0] as number;
  }
  @Field(() => Float, { description: 'Working with ideas; finding out.' })
  get investigative(): number {
    return this.values[1] as number;
  }
  @Field(() => Float, { description: 'Working with forms, designs and patterns.' })
  get artistic(): number {
    return this.values[2] as number;
  }
  @Field(() => Float, { description: 'Working with people; helping, teaching.' })
  get social(): number {
    return this.values[3] as number;
  }
  @Field(() => Float, { description: 'Starting and leading things; persuading, deciding.' })
  get enterprising(): number {
    return this.values[4] as number;
  }
  @Field(() => Float, { description: 'Following set procedures; working with data and detail.' })
  get conventional(): number {
    return this.values[5] as number;
  }
}

export const RoleConnection = connectionOf('Role', 'roles', () => Role);
