import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ADVISOR_COSTS, ADVISOR_KINDS, ADVISOR_MODES, type AdvisorMode as ModeName } from '../../domain';
import { Node } from '../nodes/node';
import { connectionOf, PageArgs } from '../paging/connection';
import { enumOf } from '../vocabulary/vocabulary';

export const AdvisorKind = enumOf(ADVISOR_KINDS);
registerEnumType(AdvisorKind, {
  name: 'AdvisorKind',
  description: 'Who runs a service with advisors.',
  valuesConfig: {
    PUBLIC: { description: 'A public body, or one that acts for it.' },
    UNION: { description: 'A trade union, or an institute of one.' },
    CHARITY: { description: 'An organisation that makes no profit.' },
    PROFESSIONAL_BODY: { description: 'The association of a profession.' },
    COMMUNITY: { description: 'People of the same work who help each other.' },
    MARKETPLACE: { description: 'A company that brings advisors and those who pay them together.' },
  },
});

export const AdvisorCost = enumOf(ADVISOR_COSTS);
registerEnumType(AdvisorCost, {
  name: 'AdvisorCost',
  description: 'What the advice of a service costs.',
  valuesConfig: {
    FREE: { description: 'Nothing.' },
    MEMBERS: { description: 'Nothing further for members.' },
    PAID: { description: 'You pay for it.' },
  },
});

export const AdvisorMode = enumOf(ADVISOR_MODES);
registerEnumType(AdvisorMode, {
  name: 'AdvisorMode',
  description: 'How you meet the advisors of a service.',
  valuesConfig: {
    ONLINE: { description: 'On the web or by phone.' },
    IN_PERSON: { description: 'At a place.' },
    BOTH: { description: 'Either way.' },
  },
});

@ObjectType('AdvisorService', {
  description:
    'A service where people can talk to somebody about their work. It says only what was seen; null is unknown.',
  implements: Node,
  simpleResolvers: true,
})
export abstract class AdvisorService extends Node {
  @Field(() => String, { description: 'For example "Careers Wales".' })
  name!: string;

  @Field(() => String, {
    description: 'ISO 3166-1 code: "GB"; "EU" for all of the European Union, "global" for everybody.',
  })
  country!: string;

  @Field(() => String, { nullable: true, description: 'The part of the country that it is for; null: all of it.' })
  region!: string | null;

  @Field(() => [String], {
    description: 'ISO 639-1 codes of the languages in which it is known to help. There may be more.',
  })
  languages!: string[];

  @Field(() => AdvisorCost, { nullable: true, description: 'What advice costs; null if not known.' })
  cost!: string | null;

  @Field(() => AdvisorMode, { nullable: true, description: 'How you meet; null if not known.' })
  mode!: string | null;

  @Field(() => String, { description: 'What it offers, in a sentence of our own.' })
  offers!: string;

  @Field(() => String, { nullable: true, description: 'What to know before you rely on it.' })
  caution!: string | null;

  @Field(() => String, { description: 'Its address. Show it as a link only if it begins with https://.' })
  url!: string;

  @Field(() => String, { description: 'ISO date on which the editors looked.' })
  checkedOn!: string;
}

@InputType('AdvisorFilter', {
  description:
    'Only services that match every condition. Example: {disciplines: ["Accounting"], country: "IE", free: true}',
})
export class AdvisorFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'They know one of these disciplines well: ids, slugs or names, at most 50.',
  })
  disciplines?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 3166-1 code: services of this country, of the European Union for a member of it, and those for everybody.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 639-1 code: they are known to help in this language.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: they are known to cost nothing. False asks nothing.' })
  free?: boolean | null;

  @Field(() => AdvisorMode, {
    nullable: true,
    description: 'How you would meet. Those that are known for BOTH match each.',
  })
  mode?: ModeName | null;
}

@ArgsType()
export class AdvisorsArgs extends PageArgs {
  @Field(() => AdvisorFilter, { nullable: true, description: 'Only services that match every condition.' })
  filter?: AdvisorFilter | null;
}

@ArgsType()
export class AdvisorsNearArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 code of the country of who asks: services of it, and those for everybody.',
  })
  country?: string | null;
}

@ObjectType('AdvisorPlace', { description: 'A country or a language that you can ask for.', simpleResolvers: true })
export abstract class AdvisorPlace {
  @Field(() => String, { description: 'ISO code: "IE", "en".' })
  code!: string;

  @Field(() => String, { description: 'Its name in English.' })
  name!: string;
}

@ObjectType('AdvisorChoices', {
  description: 'What you can ask for with some answer.',
  simpleResolvers: true,
})
export abstract class AdvisorChoices {
  @Field(() => [AdvisorPlace], {
    description: 'Countries with services of their own or of the European Union, by name.',
  })
  countries!: AdvisorPlace[];

  @Field(() => [AdvisorPlace], { description: 'Languages in which some service is known to help, by name.' })
  languages!: AdvisorPlace[];

  @Field(() => Int, { description: 'Number of services that are known.' })
  services!: number;
}

export const AdvisorConnection = connectionOf('Advisor', 'services with advisors', () => AdvisorService);
