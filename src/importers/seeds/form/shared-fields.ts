/** Fields that many things of the seeds have. */
import { z } from 'zod';
import { OnetCode, setOf, textOf } from '../../forms/words';

/** Whose statement it is: the source of the item around it, or the editors, if left out. */
export const SOURCE = {
  source: z.exactOptional(textOf('the name of a source from `sources`; the editors if left out')),
};

/** A text of one sentence. */
export const ONE_SENTENCE = textOf('one sentence');

/** Names of things, each once. */
export const namesOf = (description: string) => setOf(textOf('a name'), description);

/** The name of a role of ours. */
export const RoleTitle = textOf('the title of a role');

/** A role of ours, or an occupation of O*NET that may not be loaded. */
export const RoleRef = z.string().min(1).describe(`a title of ours, or ${OnetCode.description}`);

/** The letters of the six interest types, as the seeds write them. */
export const INTEREST_LETTERS = ['R', 'I', 'A', 'S', 'E', 'C'] as const;

/** A short id that stays when wording changes. */
export const shortId = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('a short id of lower-case words joined by "-"');
