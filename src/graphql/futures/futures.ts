import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type FuturesHeard, LIFE_STATES, type StateNotJob as TheState } from '../../app';
import type { CareerGraph, RoleNode } from '../../graph';
import { UnderstoodRole } from '../names/understood';
import { after } from '../request/cost-estimates';
import { Role } from '../roles/role';
import { UnknownReference } from '../routes/route-search-result';
import { enumOf } from '../vocabulary/vocabulary';
import { AskBack } from './ask-back';
import { FutureGroup, Rung } from './future';
import { Heard } from './heard';
import { SameWork } from './same-work';

/** What asking again with each answer is priced at; the work itself is measured, and the difference settled. */
const ASKING_BACK = 12_000;

export const LifeState = enumOf(LIFE_STATES);
registerEnumType(LifeState, {
  name: 'LifeState',
  description: 'What people are who name no job.',
  valuesConfig: {
    OUT_OF_WORK: { description: 'Without work, or between jobs.' },
    STUDENT: { description: 'At school or in study.' },
    RETIRED: { description: 'Retired.' },
    AT_HOME: { description: 'At home with children or a household.' },
    CARER: { description: 'Caring for somebody of the family.' },
    AFTER_PRISON: { description: 'In prison, or out of it.' },
    MILITARY_FAMILY: { description: 'Married to somebody in the forces.' },
    ILL_OR_ON_LEAVE: { description: 'Ill, disabled or on leave.' },
    NEWCOMER: { description: 'New in the country.' },
    OTHER: { description: 'Something else that is no job.' },
  },
});

@ObjectType('StateNotJob', {
  description:
    'You named what you are, not what you do: "unemployed", "student of chemistry". The answer says what to tell instead.',
  simpleResolvers: true,
})
export class StateNotJob {
  constructor(private readonly answer: TheState) {}

  @Field(() => String, { description: 'What you wrote.' })
  get asked(): string {
    return this.answer.asked;
  }

  @Field(() => LifeState, { description: 'How it was understood.' })
  get state(): string {
    return this.answer.state;
  }

  @Field(() => String, { description: 'What to tell instead: a sentence or two.' })
  get question(): string {
    return this.answer.question;
  }

  @Field(() => [Role], {
    description: 'Jobs that what you learn leads to, at most four; empty if you named no subject.',
  })
  get suggestions(): readonly RoleNode[] {
    return this.answer.suggestions;
  }
}

@ObjectType('Futures', {
  description: 'Who you could become: the few jobs that a counsellor would put before you, in groups.',
  simpleResolvers: true,
})
export class Futures {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: FuturesHeard,
    private readonly read: () => UnderstoodRole,
  ) {}

  @Field(() => UnderstoodRole, { description: 'How `from` was read.' })
  get from(): UnderstoodRole {
    return this.read();
  }

  @Field(() => [String], {
    description:
      'What we assume about you, in sentences: "You have a bachelor\'s degree, like most registered nurses."',
  })
  get assumed(): readonly string[] {
    return this.answer.assumed;
  }

  @Field(() => [String], {
    description:
      'First what a counsellor says of your circumstances, at most three; then what of the question contradicts itself, changes nothing, or leaves no job, each with what to do. Empty if all is well.',
  })
  get notes(): readonly string[] {
    return this.answer.notes;
  }

  @Field(() => [Heard], { description: 'What was heard of `says`, in its order; empty without it.' })
  get heard(): readonly Heard[] {
    return this.answer.heard;
  }

  @Field(() => [String], {
    description:
      'Parts of `says` of which nothing was understood, in your words. Say them in other words, or with the other fields.',
  })
  get notHeard(): readonly string[] {
    return this.answer.notHeard;
  }

  @Field(() => [SameWork], {
    description:
      'Your own work in another place, before any other job: at most three, those that meet the most of your wishes first. Empty if you want out of the work, can no longer do it, or if no place helps.',
  })
  get sameWork(): SameWork[] {
    return this.answer.sameWork.map((place) => new SameWork(this.graph, place));
  }

  @Field(() => [Rung], { description: 'The next rungs of your own line of work, nearest first; at most four.' })
  get ladder(): Rung[] {
    return this.answer.ladder.map((rung) => new Rung(this.graph, rung));
  }

  @Field(() => [FutureGroup], {
    description:
      'Up where you are, near your work, after a short course, after longer study, on your own account; without empty ones. At most twelve jobs, of which at most two are near-copies; work on your own account in the job you hold stands besides.',
  })
  get groups(): FutureGroup[] {
    return this.answer.groups.map((group) => new FutureGroup(this.graph, group));
  }

  @Field(() => [AskBack], {
    description:
      'What to ask you: at most three questions. First what is unsure about your circumstances, then those whose answer changes the list most, worked out by asking again with each answer.',
    complexity: after(ASKING_BACK),
  })
  get askBack(): AskBack[] {
    return this.answer.askBack.map((asked) => new AskBack(this.graph, asked));
  }

  @Field(() => Int, { description: 'How many jobs are within reach; `reachableRoles` has them all, these first.' })
  get total(): number {
    return this.answer.total;
  }

  @Field(() => Int, { description: 'Revision of the graph that answered.' })
  get revision(): number {
    return this.answer.revision;
  }
}

export const FuturesResult = createUnionType({
  name: 'FuturesResult',
  description: 'Who you could become, or what to tell first.',
  types: () => [Futures, UnknownReference, StateNotJob] as const,
});
