import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { CredentialLeft, StepEntry } from '../../advice';
import {
  CREDENTIAL_KINDS,
  type Credential as CredentialFact,
  type Door,
  ENTRY_DOORS,
  SEARCH_YEARS,
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

export const CredentialKind = enumOf(CREDENTIAL_KINDS);
registerEnumType(CredentialKind, {
  name: 'CredentialKind',
  description: 'What sort of credential it is.',
  valuesConfig: {
    LICENCE: { description: 'The right to practise, by law.' },
    BACHELOR: { description: "A bachelor's degree." },
    MASTER: { description: "A master's degree." },
    DOCTORATE: { description: 'A doctorate.' },
    PROFESSIONAL_DEGREE: { description: 'A degree of law, medicine, pharmacy and the like.' },
    RESIDENCY: { description: 'Paid training after a professional degree.' },
    APPRENTICESHIP: { description: 'Paid training in a trade.' },
    CERTIFICATE: { description: "A certificate or associate's degree." },
    EXAM: { description: 'An examination.' },
    PORTFOLIO: { description: 'Work that you can show.' },
  },
});

@ObjectType('Credential', {
  description: 'Something that you need before you are hired, or earn in paid training right after.',
  simpleResolvers: true,
})
export class Credential {
  constructor(
    private readonly credential: CredentialFact,
    private readonly said: Evidence,
    private readonly left: Pick<CredentialLeft, 'held' | 'yearsLeft'> | null,
  ) {}

  @Field(() => CredentialKind, { description: 'What sort of credential it is.' })
  get kind(): string {
    return this.credential.kind;
  }

  @Field(() => String, { description: 'For example "Registered nurse licence (NCLEX-RN)".' })
  get name(): string {
    return this.credential.name;
  }

  @Field(() => [String], { description: 'Other ways to the same place.', complexity: 1 })
  get alternatives(): readonly string[] {
    return this.credential.or ?? [];
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
    private readonly step: StepEntry | null = null,
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
    return this.entry.hiredFor;
  }

  @Field(() => [Credential], { description: 'What you need, in the order you get it.' })
  get credentials(): Credential[] {
    return this.entry.credentials.map(
      (credential, place) => new Credential(credential, this.said, this.step?.credentials[place] ?? null),
    );
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
