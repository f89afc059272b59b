import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { GATE_KINDS } from '../../advice';
import { CREDENTIAL_WORDS } from '../roles/entry';
import { enumOf } from '../vocabulary/vocabulary';

export const GateKind = enumOf(GATE_KINDS);
registerEnumType(GateKind, {
  name: 'GateKind',
  description: 'What sort of gate it is.',
  valuesConfig: {
    ...CREDENTIAL_WORDS,
    EXPERIENCE: { description: 'Another job first, or years of related work.' },
    SELECTION: { description: 'Most who apply are turned away.' },
  },
});

@ObjectType('Gate', {
  description: 'What nobody gets round on the way to a job, for you.',
  simpleResolvers: true,
})
export class Gate {
  @Field(() => GateKind, { description: 'What sort it is.' })
  kind!: string;

  @Field(() => String, { description: 'What it is: "Registered nurse licence (NCLEX-RN)", "Few get in".' })
  name!: string;

  @Field(() => Boolean, { description: 'True if you are through it, as holders of your role usually are.' })
  held!: boolean;

  @Field(() => String, { nullable: true, description: 'What else there is to know of it: a sentence or two.' })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'All that the way takes, in its order, each with how long and who pays: "Associate degree in nursing (2 years of study), then registered nurse license". Null if nothing is left to do.',
  })
  takes!: string | null;
}
