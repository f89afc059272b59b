import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { CertificationNode, CompanyNode, GraphNode } from '../../graph';
import type { RequestContext } from '../context';
import { shortFilteredPage } from '../cost-estimates';
import { CertificationFilter, CompanyFilter, listCertifications, listCompanies } from '../listing/company-list';
import { findNamed } from '../node-named';
import { PageArgs } from '../paging/connection';
import { nodeSequence, type Page, pageOf } from '../paging/page';
import { Company } from '../types/company';
import { CertificationConnection, CompanyConnection } from '../types/connections';

@ArgsType()
class CompaniesArgs extends PageArgs {
  @Field(() => CompanyFilter, { nullable: true, description: 'Only companies that fulfil all of it.' })
  filter?: CompanyFilter | null;
}

@ArgsType()
class CertificationsArgs extends PageArgs {
  @Field(() => CertificationFilter, { nullable: true, description: 'Only certifications that fulfil all of it.' })
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
    return pageOf(nodeSequence(listCompanies(graph, args.filter)), args);
  }

  @Query(() => CertificationConnection, { description: 'Certifications, by name.', complexity: shortFilteredPage })
  certifications(
    @Ctx() { graph }: RequestContext,
    @Args(() => CertificationsArgs) args: CertificationsArgs,
  ): Page<CertificationNode> {
    return pageOf(nodeSequence(listCertifications(graph, args.filter)), args);
  }
}
