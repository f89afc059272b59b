/** The form of the statements of the quiz. */
import { z } from 'zod';
import { ENTRY_DOORS, QUIZ_FIGURES } from '../../../domain';
import { fieldsOf, numberOf, oneOf, setOf, textOf } from '../../forms/words';
import { INTEREST_LETTERS, shortId } from './shared-fields';

const manyOf = (what: string) => setOf(textOf(`a name of a ${what}`), `names of ${what}s`, { least: 1 }).max(20);

/** What of a role a statement is tied to: one of these. */
const Ties = z
  .strictObject({
    interests: z.exactOptional(
      z
        .strictObject(
          fieldsOf(INTEREST_LETTERS, z.exactOptional(numberOf(-1, 1, 'a weight, -1 to 1; below 0 for little of it'))),
        )
        .meta({ minProperties: 1, description: 'weights of interest types, such as { R: 1, S: -1 }' }),
    ),
    competencies: z.exactOptional(
      setOf(textOf('a name of a skill or technology'), 'names of skills or technologies', { least: 1 }).max(20),
    ),
    disciplines: z.exactOptional(manyOf('discipline')),
    figure: z.exactOptional(oneOf(QUIZ_FIGURES, 'a figure of the role')),
    reversed: z.exactOptional(z.boolean().describe('true if a low figure speaks for the statement')),
    doors: z.exactOptional(setOf(oneOf(ENTRY_DOORS, 'a door'), 'doors by which people get in', { least: 1 })),
  })
  .meta({
    minProperties: 1,
    description: 'what of a role the statement is tied to: interests, competencies, disciplines, figure or doors',
  });
export type SeedQuizTies = z.infer<typeof Ties>;

export const QuizItem = z
  .strictObject({
    id: shortId(40),
    says: z
      .string()
      .min(10)
      .max(120)
      .regex(/[.]$/)
      .describe('one sentence of 10 to 120 characters that people answer with 1 to 5'),
    ties: Ties,
  })
  .describe('a statement with id, says and ties');
export type SeedQuizItem = z.infer<typeof QuizItem>;
