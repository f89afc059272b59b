import { Arg, Args, type ArgsDictionary, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { MentionInText as FoundMention } from '../../text';
import { badInput } from '../errors/errors';
import { PageArgs } from '../paging/connection';
import { LARGEST_PAGE, type Page, pageOf, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { CompetencyInText, CompetencyInTextConnection, MentionInText, SkillsInText } from './skills-in-text';

/** Work of a search: what every request takes, and characters read in a microsecond at worst. */
const WORK = 100;
const CHARACTERS_PER_WORK = 2;

/** What a search costs beside what is asked of its answer. */
function workOf(args: ArgsDictionary): number {
  return WORK + String(args.text ?? '').length / CHARACTERS_PER_WORK;
}

@Resolver(() => SkillsInText)
export class SkillsInTextQuery {
  @Query(() => SkillsInText, {
    description:
      'Skills and technologies that a CV or job advert names, found by their names and other names. Everyday words such as "Go" or "Excel" count only where the text shows that the technology is meant.',
    complexity: ({ args, childComplexity }) => workOf(args) + childComplexity,
  })
  skillsInText(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, {
      description: 'Plain text in English, at most 50,000 characters: "Python, SQL and some Go; experience with AWS".',
    })
    text: string,
  ): SkillsInText | Promise<SkillsInText> {
    const { snapshot } = context;
    return context.inSlices(function* () {
      return new SkillsInText(yield* snapshot.skillsInTextInSlices(text));
    });
  }

  @FieldResolver(() => CompetencyInTextConnection, {
    description: 'Each competency once: those named most often first, then in the order of the text.',
  })
  competencies(
    @Root() { found }: SkillsInText,
    @Ctx() { graph }: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Page<CompetencyInText> {
    const view = sequenceOf(
      found,
      (each) => new CompetencyInText(graph, each),
      (each) => graph.competencies[each.competency]?.id ?? '',
    );
    return pageOf(view, page);
  }
}

@Resolver(() => CompetencyInText)
export class CompetencyInTextResolver {
  @FieldResolver(() => [MentionInText], {
    description: 'Where the text names it, in order.',
    complexity: ({ args, childComplexity }) => 1 + Math.min(LARGEST_PAGE, Number(args.first ?? 5)) * childComplexity,
  })
  mentions(
    @Root() found: CompetencyInText,
    @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: `How many, 1 to ${LARGEST_PAGE}.` })
    first: number | null,
  ): readonly FoundMention[] {
    const most = first ?? 5;
    if (most >= 1 && most <= LARGEST_PAGE) return found.mentions(most);
    throw badInput('first', `first must be 1 to ${LARGEST_PAGE}, but is ${most}; count tells how many there are.`);
  }
}
