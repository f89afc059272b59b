import { Field, InputType } from 'type-graphql';
import type { CompanyCategory as CategoryName } from '../../domain';
import { CompanyCategory } from '../vocabulary/vocabulary';

@InputType('CompanyFilter', {
  description: 'Only companies that match every condition. Example: {categories: [E_COMMERCE]}',
})
export class CompanyFilter {
  @Field(() => [CompanyCategory], { nullable: true, description: 'Of one of these categories.' })
  categories?: CategoryName[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name contains this text, in any case. At most 200 characters.',
  })
  text?: string | null;
}

@InputType('CertificationFilter', {
  description: 'Only certifications that match every condition. Example: {issuers: ["Amazon Web Services"]}',
})
export class CertificationFilter {
  @Field(() => [String], { nullable: true, description: 'Awarded by one of these, in any case.' })
  issuers?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name contains this text, in any case. At most 200 characters.',
  })
  text?: string | null;
}
