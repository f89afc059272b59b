/** What people write for the fields of a question, and what that becomes once it is checked. */
import type { Profile } from '../../../needs';
import type { PROFILE_FIELDS } from './profile';
import type { Fields, QuestionField } from './question';

/** What you bring, as you write it. */
export type ProfileInput = InputOf<typeof PROFILE_FIELDS>;

type ValueOf<F extends QuestionField> = F extends { kind: 'name' | 'text' }
  ? string
  : F extends { kind: 'names' | 'texts' }
    ? readonly string[]
    : F extends { kind: 'whole' | 'number' }
      ? number
      : F extends { kind: 'flag' }
        ? boolean
        : F extends { kind: 'choice' }
          ? F['of']['words'][string]
          : F extends { kind: 'choices' }
            ? readonly F['of']['words'][string][]
            : F extends { kind: 'profile' }
              ? ProfileInput | null
              : F extends { kind: 'inputs' }
                ? readonly InputOf<F['of']>[]
                : never;

/** The names of the fields that may not be left out. */
export type RequiredNames<F extends Fields> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F];

/** What people write for these fields. */
export type InputOf<F extends Fields> = { readonly [K in RequiredNames<F>]: ValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredNames<F>>]?: ValueOf<F[K]> | undefined;
};

type ReadValueOf<F extends QuestionField> = F extends { kind: 'name' }
  ? number
  : F extends { kind: 'names' }
    ? readonly number[]
    : F extends { kind: 'profile' }
      ? Profile
      : ValueOf<F>;

type AlwaysRead<F extends Fields> = {
  [K in keyof F]: F[K] extends { required: true } | { kind: 'profile' } ? K : never;
}[keyof F];

/** The same once it is checked: names are numbers of the graph, and what is left out is not there; a profile always is. */
export type ReadOf<F extends Fields> = { readonly [K in AlwaysRead<F>]: ReadValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, AlwaysRead<F>>]?: ReadValueOf<F[K]>;
};
