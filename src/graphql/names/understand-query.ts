import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { NodeKind as NodeKindName } from '../../domain';
import { badInput } from '../errors/errors';
import type { RequestContext } from '../request/context';
import { searchWork } from '../request/cost-estimates';
import { NodeKind } from '../vocabulary/vocabulary';
import { UnderstoodName } from './understood';

/** How many readings are given unless more are asked for, and at most. */
const USUAL_READINGS = 5;
export const MOST_READINGS = 50;

@Resolver()
export class UnderstandQuery {
  @Query(() => [UnderstoodName], {
    description:
      'What a name may mean, best first, with how sure that is; empty if nothing sensible. Questions that take the name of a role use the first. Example: understand(text: "nurse in a hospital") { certainty node { id } }',
    complexity: ({ args, childComplexity }) =>
      1 + searchWork(args.text) + Math.min(MOST_READINGS, Math.max(1, args.first ?? USUAL_READINGS)) * childComplexity,
  })
  understand(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, {
      description: 'As people type it, at most 200 characters: "RN", "teachers", "ux designer, 4 years in".',
    })
    text: string,
    @Arg('kind', () => NodeKind, { nullable: true, defaultValue: NodeKind.ROLE, description: 'What it should name.' })
    kind: NodeKindName | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: USUAL_READINGS,
      description: `How many, 1 to ${MOST_READINGS}.`,
    })
    first: number | null,
    @Arg('language', () => String, {
      nullable: true,
      description:
        'The language that the name is in, ISO 639-1: "de". Only for roles. Other languages than English need their names: `career-atlas import esco-labels`. Left out: English.',
    })
    language: string | null,
  ): readonly UnderstoodName[] | Promise<readonly UnderstoodName[]> {
    const most = first ?? USUAL_READINGS;
    if (most < 1 || most > MOST_READINGS)
      throw badInput('first', `first must be 1 to ${MOST_READINGS}, but is ${most}.`);
    const kindAsked = kind ?? 'Role';
    if (language !== null && language !== undefined) {
      if (kindAsked !== 'Role')
        throw badInput(
          'language',
          `Only names of roles are known in other languages, not of a ${kindAsked.toLowerCase()}. Leave out language.`,
        );
      return context.inSlices(function* () {
        const readings = yield* context.snapshot.understandInSlices(language, 'text', text, most);
        return readings.map((reading) => new UnderstoodName(reading));
      });
    }
    return context.inTurn(() =>
      context.snapshot.understand(kindAsked, 'text', text, most).map((reading) => new UnderstoodName(reading)),
    );
  }
}
