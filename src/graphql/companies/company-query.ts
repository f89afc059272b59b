import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { listCertifications, listCompanies } from '../../app';
import type { CertificationNode, CompanyNode, GraphNode } from '../../graph';
import { findNamed } from '../inputs/node-named';
import { withoutNulls } from '../inputs/without-nulls';
import { PageArgs } from '../paging/connection';
import { nodeSequence, type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { shortFilteredPage } from '../request/cost-estimates';
import { CertificationConnection } from '../roles/certification';
import { Company, CompanyConnection } from './company';
import { CertificationFilter, CompanyFilter } from './company-list';

@ArgsType()
class CompaniesArgs extends PageArgs {
  @Field(() => CompanyFilter, { nullable: true, description: 'Only companies that match every condition.' })
  filter?: CompanyFilter | null;
}

@ArgsType()
class CertificationsArgs extends PageArgs {
  @Field(() => CertificationFilter, { nullable: true, description: 'Only certifications that match every condition.' })
  filter?: CertificationFilter | null;
}

@Resolver()
export class CompanyQuery {
  @Query(() => Company, { nullable: true, description: 'The company that a reference names; null if it names none.' })
  company(
    @Ctx() context: RequestContext,
    @Arg('ref', () => String, { description: 'Id, slug or name in any case: "shopify".' }) ref: string,
  ): GraphNode | null {
    return findNamed(context, 'Company', 'ref', ref);
  }

  @Query(() => CompanyConnection, { description: 'Companies, by name.', complexity: shortFilteredPage })
  companies(@Ctx() { graph }: RequestContext, @Args(() => CompaniesArgs) args: CompaniesArgs): Page<CompanyNode> {
    return pageOf(nodeSequence(listCompanies(graph, withoutNulls(args.filter ?? {}))), args);
  }

  @Query(() => CertificationConnection, { description: 'Certifications, by name.', complexity: shortFilteredPage })
  certifications(
    @Ctx() { graph }: RequestContext,
    @Args(() => CertificationsArgs) args: CertificationsArgs,
  ): Page<CertificationNode> {
    return pageOf(nodeSequence(listCertifications(graph, withoutNulls(args.filter ?? {}))), args);
  }
}
