import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { WORK_HOURS, WORK_PLACES, WORK_TRAITS } from '../../domain';
import type { CareerGraph, RoleNode, SourceNode } from '../../graph';
import type * as network from '../../network';
import { Source } from '../nodes/evidence';
import { enumOf } from '../vocabulary/vocabulary';
import { Role } from './role';

export const WorkHours = enumOf(WORK_HOURS);
registerEnumType(WorkHours, {
  name: 'WorkHours',
  description: 'When the work is done.',
  valuesConfig: {
    DAYS: { description: 'Regular days.' },
    SHIFTS: { description: 'Shifts, nights or weekends among them.' },
    ON_CALL: { description: 'Days, and on call besides.' },
    IRREGULAR: { description: 'Hours that change from week to week.' },
  },
});

export const WorkPlace = enumOf(WORK_PLACES);
registerEnumType(WorkPlace, {
  name: 'WorkPlace',
  description: 'Where the work is done.',
  valuesConfig: {
    OFFICE: { description: 'In an office or another quiet room.' },
    HOME_POSSIBLE: { description: 'In an office; many employers let people work from home.' },
    SITE: { description: 'Where the work is: a ward, a shop, a plant, a building site.' },
    ROAD: { description: 'On the road.' },
  },
});

export const WorkTrait = enumOf(WORK_TRAITS);
registerEnumType(WorkTrait, {
  name: 'WorkTrait',
  description: 'What else is true of the work.',
  valuesConfig: {
    HELPS: { description: 'It helps people.' },
    LEADS: { description: 'It leads people.' },
    CREATIVE: { description: 'It makes something new.' },
    OUTDOORS: { description: 'It is outdoors.' },
    HANDS_ON: { description: 'It is done with the hands.' },
    AWAY: { description: 'It takes nights away from home.' },
    PART_TIME: { description: 'It is often part-time.' },
  },
});

@ObjectType('RoleConditions', {
  description: 'What the work is like: the facts that people ask about before they take a job.',
  simpleResolvers: true,
})
export class RoleConditions {
  constructor(
    private readonly graph: CareerGraph,
    private readonly conditions: network.RoleConditions,
  ) {}

  @Field(() => WorkHours, { description: 'When it is done.' })
  get hours(): string {
    return this.conditions.hours;
  }

  @Field(() => WorkPlace, { description: 'Where it is done.' })
  get place(): string {
    return this.conditions.place;
  }

  @Field(() => Int, { description: 'How hard it is on the body, 1 (a desk) to 5 (heavy work most of the day).' })
  get body(): number {
    return this.conditions.body;
  }

  @Field(() => Int, { description: 'How much of it is with people, 1 (alone) to 5 (all day).' })
  get people(): number {
    return this.conditions.people;
  }

  @Field(() => Int, { description: 'How likely it is to hurt or sicken somebody, 1 (an office) to 5.' })
  get danger(): number {
    return this.conditions.danger;
  }

  @Field(() => Int, { description: 'How much pace, blame and conflict weigh on people, 1 (little) to 5.' })
  get stress(): number {
    return this.conditions.stress;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of people who work on their own account, 0 to 100; null if unknown.',
  })
  get selfEmployedPercent(): number | null {
    return this.conditions.selfEmployedPercent;
  }

  @Field(() => [WorkTrait], { description: 'What else is true of it.' })
  get also(): readonly string[] {
    return this.conditions.also;
  }

  @Field(() => Role, {
    description: 'The role that this was stated for: the role itself, or the nearest work of another classification.',
  })
  get statedFor(): RoleNode {
    return this.graph.roles[this.conditions.statedFor]!;
  }

  @Field(() => Source, { description: 'Who says so. Show its attribution.' })
  get source(): SourceNode {
    return this.conditions.source;
  }
}
