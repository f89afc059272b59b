import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { type CredentialLeft, hiredForAt, inAmerican, type ToldEntry } from '../../advice';
import {
  alternativesOf,
  CREDENTIAL_KINDS,
  CREDENTIALS,
  type Credential as CredentialFact,
  type Door,
  EARNED_BY,
  ENTRY_DOORS,
  earnedBy,
  OTHER_WAYS,
  SEARCH_YEARS,
  SHOWN,
} from '../../domain';
import type { CareerGraph, SourceNode } from '../../graph';
import { Evidence } from '../nodes/evidence';
import { rounded } from '../vocabulary/rounded';
import { enumOf } from '../vocabulary/vocabulary';

export const EntryDoor = enumOf(ENTRY_DOORS);
registerEnumType(EntryDoor, {
  name: 'EntryDoor',
  description: 'What opens a role to newcomers.',
  valuesConfig: {
    APPLY: { description: 'You apply and are hired as you are.' },
    EXPERIENCE: { description: 'Related work.' },
    TRAINING: { description: 'A short course or certificate, or training on the job.' },
    PORTFOLIO: { description: 'Work that you can show.' },
    APPRENTICESHIP: { description: 'A paid apprenticeship.' },
    DEGREE: { description: 'A degree.' },
    LICENCE: { description: 'A licence, which the law asks for.' },
  },
});

/** What GraphQL says of kinds of credential. */
/** What each kind of credential is, in words. */
export const CREDENTIAL_WORDS = Object.fromEntries(
  Object.entries(CREDENTIALS).map(([kind, { says }]) => [kind, { description: says }]),
) as Record<CredentialFact['kind'], { description: string }>;

export const CredentialKind = enumOf(CREDENTIAL_KINDS);
registerEnumType(CredentialKind, {
  name: 'CredentialKind',
  description: 'What sort of credential it is.',
  valuesConfig: CREDENTIAL_WORDS,
});

export const EarnedBy = enumOf(EARNED_BY);
registerEnumType(EarnedBy, {
  name: 'EarnedBy',
  description: 'How a credential is earned.',
  valuesConfig: {
    STUDY: { description: 'By study or preparation before the hire.' },
    PAID_TRAINING: { description: 'By paid training after the hire.' },
    PAID_WORK: { description: 'By paid work that leads to the post.' },
    WAIT: { description: 'By waiting, while a government or an employer looks into it.' },
  },
});

export const OtherWayKind = enumOf(OTHER_WAYS);
registerEnumType(OtherWayKind, {
  name: 'OtherWayKind',
  description: 'What may stand in the place of a credential: one of another kind, or work or study that is none.',
  valuesConfig: {
    ...CREDENTIAL_WORDS,
    COLLEGE: { description: 'An associate degree, or about two years of college.' },
    ANY_DEGREE: { description: "Any bachelor's degree, with something on top." },
    WORK: { description: 'Years of such work.' },
  },
});

export const Shown = enumOf(SHOWN);
registerEnumType(Shown, {
  name: 'Shown',
  description: 'Where work to show comes from.',
  valuesConfig: {
    OWN: { description: 'You can make it on your own.' },
    FROM_WORK: { description: 'It comes only from a job, such as teams led.' },
  },
});

@ObjectType('OtherWay', { description: 'Another way to the place of a credential.', simpleResolvers: true })
export class OtherWay {
  @Field(() => OtherWayKind, { description: 'What sort of way it is.' })
  readonly kind!: string;

  @Field(() => String, { description: 'For example "Associate Degree in Nursing".' })
  readonly name!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Its length in years; null if it is as long as its kind usually is.',
  })
  readonly years!: number | null;
}

@ObjectType('Credential', {
  description: 'Something that you need before you are hired, or earn in paid training right after.',
  simpleResolvers: true,
})
export class Credential {
  constructor(
    private readonly credential: CredentialFact,
    private readonly said: Evidence,
    private readonly left: Pick<CredentialLeft, 'held' | 'yearsLeft' | 'by'> | null,
  ) {}

  @Field(() => CredentialKind, { description: 'What sort of credential it is.' })
  get kind(): string {
    return this.credential.kind;
  }

  @Field(() => String, { description: 'For example "Registered nurse license (NCLEX-RN)".' })
  get name(): string {
    return inAmerican(this.credential.name);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'What you do in its place, if that is quicker for you, or did on the way: "More college courses on top of your degree". Null if nothing is, or nobody asks.',
  })
  get inItsPlace(): string | null {
    const by = this.left?.by ?? null;
    return by === null ? null : inAmerican(by);
  }

  @Field(() => [String], { description: 'Other ways to the same place.', complexity: 1 })
  get alternatives(): readonly string[] {
    return alternativesOf(this.credential).map(inAmerican);
  }

  @Field(() => EarnedBy, { description: 'How it is earned.' })
  get by(): string {
    return earnedBy(this.credential);
  }

  @Field(() => Boolean, { description: 'True for a degree that may be in any subject.' })
  get anySubject(): boolean {
    return this.credential.subject === 'ANY';
  }

  @Field(() => [String], {
    description: 'Words for the subjects that a degree may be in; empty if any counts, or none is said.',
    complexity: 1,
  })
  get subjects(): readonly string[] {
    const { subject } = this.credential;
    return Array.isArray(subject) ? subject : [];
  }

  @Field(() => Shown, { nullable: true, description: 'Where work to show comes from; null for other credentials.' })
  get shown(): string | null {
    return this.credential.kind === 'PORTFOLIO' ? (this.credential.shown ?? 'OWN') : null;
  }

  @Field(() => [OtherWay], { description: 'Other ways to the same place, with their kinds and lengths.' })
  get insteadOf(): OtherWay[] {
    return (this.credential.insteadOf ?? []).map(({ kind, name, years }) => ({ kind, name, years: years ?? null }));
  }

  @Field(() => String, { nullable: true, description: 'Where it is asked for, ISO 3166; null if nobody says.' })
  get country(): string | null {
    return this.credential.country ?? null;
  }

  @Field(() => Float, { description: 'Its usual length in years of full-time study or work; an estimate.' })
  get years(): number {
    return this.credential.years;
  }

  @Field(() => Boolean, {
    description:
      'True if you have it by then, as holders of the role before usually do. False where nobody asks, as in `Role.doors`.',
  })
  get held(): boolean {
    return this.left?.held ?? false;
  }

  @Field(() => Float, {
    description: 'Years of it that are left for you, by the quickest way; all of them where nobody asks.',
  })
  get yearsLeft(): number {
    return rounded(this.left?.yearsLeft ?? this.credential.years, 2) as number;
  }

  @Field(() => Evidence, { description: 'Who says so.' })
  get evidence(): Evidence {
    return this.said;
  }
}

@ObjectType('Entry', {
  description: 'One way into a role: what gets you hired, and how long it takes.',
  simpleResolvers: true,
})
export class Entry {
  private readonly said: Evidence;

  constructor(
    graph: CareerGraph,
    private readonly entry: Door,
    private readonly step: ToldEntry | null = null,
  ) {
    const { source, evidence, asOf, requiredBy, note } = entry;
    this.said = new Evidence(graph.find(source) as SourceNode, {
      evidence,
      ...(asOf === undefined ? {} : { asOf }),
      ...(requiredBy === undefined ? {} : { value: requiredBy }),
      ...(note === undefined ? {} : { note }),
    });
  }

  @Field(() => EntryDoor, { description: 'What opens it.' })
  get door(): string {
    return this.entry.door;
  }

  @Field(() => String, { description: 'What gets you hired: a sentence.' })
  get hiredFor(): string {
    return this.step?.hiredFor ?? hiredForAt(this.entry);
  }

  @Field(() => [Credential], {
    description: 'What you need, in the order you get it; in a step, only what is asked of you.',
  })
  get credentials(): Credential[] {
    return this.step === null
      ? this.entry.credentials.map((credential) => new Credential(credential, this.said, null))
      : this.step.credentials.map((left) => new Credential(left.credential, this.said, left));
  }

  @Field(() => Float, {
    description:
      'Years of full-time study and training before you hold the role: in a step, what is left for you; in `Role.doors`, for somebody who starts from school.',
  })
  get studyYears(): number {
    return this.step?.studyYears ?? this.entry.studyYears;
  }

  @Field(() => Float, {
    description: 'Years of related work that employers ask for: in a step, what you still have to gain.',
  })
  get experienceYears(): number {
    return this.step?.experienceYears ?? this.entry.experienceYears;
  }

  @Field(() => Float, { description: 'Years from the first application to the first day at work; an estimate.' })
  get searchYears(): number {
    return this.step?.searchYears ?? SEARCH_YEARS;
  }

  @Field(() => Float, { description: 'Years of training on the job: after the hire, so it does not delay it.' })
  get trainingYears(): number {
    return this.entry.trainingYears;
  }

  @Field(() => [Evidence], { description: 'Who says so.' })
  get evidence(): Evidence[] {
    return [this.said];
  }
}
