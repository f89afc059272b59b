import { z } from 'zod';
import { type Adjacency, MEASURES, proportionOf, SCORES, type SkillPair } from '../../adjacency';
import { QUESTIONS } from '../../app';
import { SCHEMES } from '../../domain';
import type { CareerGraph } from '../../graph';
import { rounded } from '../contract/bounds';
import { type Asked, FIRST, tool, USUALLY_SHOWN } from '../contract/tool';
import { NAMED_COMPETENCY, namedCompetency } from '../parts/named';

const PAIR = z.object({
  x: NAMED_COMPETENCY,
  y: NAMED_COMPETENCY,
  score: z.number().describe('How near they are by the measure.'),
  rolesWithBoth: z.int().describe('Roles that need both.'),
  rolesWithX: z.int(),
  rolesWithY: z.int(),
  roles: z.int().describe('All roles that were counted.'),
  lift: z.number().describe('How many times as often as by chance roles need both.'),
  share: z
    .object({ value: z.number(), low: z.number(), high: z.number() })
    .describe('Share of roles behind the score, with its 95 % interval.'),
});

const PAIR_ASKED = `fragment pair on Adjacency {
  from { id name } to { id name } score rolesWithBoth rolesWithFrom rolesWithTo roles lift proportion { value low high }
}`;

/** Which skills roles need together. */
export const ADJACENCY = tool({
  name: 'adjacency',
  title: 'Skills that roles need together',
  description:
    'The skills and technologies nearest to one, or the nearest pairs of all if none is given, with the counts of roles behind each figure.',
  fields: {
    competency: {
      kind: 'name',
      of: 'Competency',
      description: 'The skill or technology.',
      leftOut: 'the nearest pairs of all',
    },
    ...QUESTIONS.adjacent.fields,
    first: FIRST,
  },
  roles: [],
  schema: z.object({
    measure: z.enum(MEASURES),
    schemes: z.array(z.enum(SCHEMES)).describe('Whose roles were counted.'),
    importance: z.number().describe('Requirements of this importance or more, 1 to 5, were counted.'),
    countedFrom: z.array(z.string()).describe('Ids of the sources that describe x and y.'),
    total: z.int().describe('How many pairs there are; the list shows the first.'),
    pairs: z.array(PAIR).describe('Nearest first.'),
  }),
  asks: ({ competency, first = USUALLY_SHOWN, schemes }) =>
    competency === undefined
      ? {
          query: `query ($first: Int, $schemes: [Scheme!]) {
            skillAdjacency(first: $first, input: { schemes: $schemes }) { totalCount nodes { ...pair } }
          }
          ${PAIR_ASKED}`,
          variables: { first, schemes: schemes ?? null },
        }
      : {
          query: `query ($first: Int) {
            competency(ref: "a") { adjacent(first: $first) { totalCount nodes { ...pair } } }
          }
          ${PAIR_ASKED}`,
          variables: { first },
        },
  async answer(asked, { competency, first = USUALLY_SHOWN, ...input }) {
    const { snapshot } = asked;
    const found =
      competency === undefined
        ? await asked.search(() => snapshot.strongestAdjacencyInSlices(input))
        : snapshot.adjacent(snapshot.competency('competency', competency), input);
    const { measure, schemes, importance } = found;
    const shown = found.pairs.slice(0, first);
    const pairs = shown.map((pair) => pairOf(snapshot.graph, found, pair));
    const countedFrom = sourcesOf(asked, shown);
    const answer = { measure, schemes: [...schemes], importance, countedFrom, total: found.pairs.length, pairs };
    const lines = pairs.map(
      ({ x, y, rolesWithBoth, score }) => `- ${x.name} and ${y.name}: ${score}, ${rolesWithBoth} roles need both`,
    );
    const head = `Nearest by ${measure.toLowerCase()}, in roles of ${schemes.join(' and ')}:`;
    const none = 'Too few roles need anything together with it. Try a smaller minSupport.';
    return { answer, text: lines.length === 0 ? none : [head, ...lines].join('\n') };
  },
});

function pairOf({ competencies }: CareerGraph, { measure }: Adjacency, pair: SkillPair): z.infer<typeof PAIR> {
  const { x, y, score, both, ofX, ofY, roles } = pair;
  const { value, low, high } = proportionOf(measure, pair);
  return {
    x: namedCompetency(competencies[x]!),
    y: namedCompetency(competencies[y]!),
    score: rounded(score, 4),
    rolesWithBoth: both,
    rolesWithX: ofX,
    rolesWithY: ofY,
    roles,
    lift: rounded(SCORES.LIFT(both, ofX, ofY, roles), 4),
    share: { value: rounded(value, 4), low: rounded(low, 4), high: rounded(high, 4) },
  };
}

function sourcesOf({ snapshot: { graph }, cited }: Asked, pairs: readonly SkillPair[]): string[] {
  const numbers = new Set(pairs.flatMap(({ x, y }) => [x, y].map((each) => graph.competencies[each]!.source)));
  return [...numbers].map((number) => cited.cite(number));
}
