import { Field, ObjectType, registerEnumType } from 'type-graphql';
import {
  abroadNote,
  CERTAINTIES,
  type Certainty as CertaintyName,
  type Reading as NameReading,
  type UnderstoodRole as RoleAsRead,
} from '../../app';
import type { CareerGraph, GraphNode, RoleNode } from '../../graph';
import { readingsOf } from '../../network';
import { Node } from '../nodes/node';
import { Reading } from '../roles/reading';
import { Role } from '../roles/role';
import { enumOf } from '../vocabulary/vocabulary';

export const Certainty = enumOf(CERTAINTIES);
registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'How sure it is what a name means.',
  valuesConfig: {
    EXACT: { description: 'It is the id, the slug or the title.' },
    LIKELY: {
      description:
        'One clear reading: another title that only one role has, another spelling or number, an everyday name such as "RN".',
    },
    GUESS: {
      description: 'The likeliest of several: a title that several roles have, a typing mistake, words in common.',
    },
  },
});

@ObjectType('UnderstoodName', { description: 'One thing that a name may mean.', simpleResolvers: true })
export class UnderstoodName {
  constructor(private readonly reading: NameReading) {}

  @Field(() => Node, { description: 'What it may mean.' })
  get node(): GraphNode {
    return this.reading.node;
  }

  @Field(() => Certainty, { description: 'How sure that is.' })
  get certainty(): CertaintyName {
    return this.reading.certainty;
  }

  @Field(() => String, { description: 'The title, other name or everyday name by which it was found.' })
  get foundBy(): string {
    return this.reading.by;
  }

  @Field(() => Boolean, {
    description:
      'True if other readings are about as likely, or the text names two jobs: ask the person which of those with true is meant. Such a reading is a GUESS.',
  })
  get isAmbiguous(): boolean {
    return this.reading.isAmbiguous;
  }
}

@ObjectType('UnderstoodRole', { description: 'How the name of a role was read.', simpleResolvers: true })
export class UnderstoodRole {
  constructor(
    private readonly graph: CareerGraph,
    private readonly read: RoleAsRead,
  ) {}

  @Field(() => String, { description: 'The name as it was asked.' })
  get asked(): string {
    return this.read.asked;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'What to say first of a name from another country: that the answer is for the United States. Null for other names.',
  })
  get note(): string | null {
    return abroadNote(this.graph, this.read);
  }

  @Field(() => Role, { description: 'The role that the answer is about.' })
  get role(): RoleNode {
    return this.read.role;
  }

  @Field(() => Certainty, { description: 'How sure it is that this role was meant.' })
  get certainty(): CertaintyName {
    return this.read.certainty;
  }

  @Field(() => Boolean, {
    description:
      'True if the first of `others` is about as likely, or the name names both: ask the person which is meant.',
  })
  get isAmbiguous(): boolean {
    return this.read.isAmbiguous;
  }

  @Field(() => [Role], {
    description: 'What else the name may mean, likeliest first: other jobs, each once; at most four.',
  })
  get others(): readonly RoleNode[] {
    return this.read.others;
  }

  @Field(() => [Reading], {
    description:
      'Roles of other classifications that are the same work as the role, or a kind of it; the same work first.',
  })
  get readings(): readonly Reading[] {
    return readingsOf(this.graph, this.read.role.index).map((reading) => new Reading(this.graph, reading));
  }
}
