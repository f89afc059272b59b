/** The kinds of field that a command may have, and what values they take. */
import type { ReferenceKind } from '../graph';

/** A closed vocabulary. `name` is that of its GraphQL enum. */
export interface Choices<T extends string = string> {
  readonly name: string;
  readonly values: readonly T[];
}

interface AnyField {
  readonly description: string;
  /** Must be given whenever the command is used. */
  readonly required?: true;
  /** Must be given when the command makes something new. */
  readonly requiredIfNew?: true;
}

export type EditField = AnyField &
  (
    | { readonly kind: 'text'; readonly most: number }
    | { readonly kind: 'texts'; readonly most: number; readonly mostEach: number }
    | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole?: true }
    | { readonly kind: 'numbers'; readonly length: number; readonly least: number; readonly most: number }
    | { readonly kind: 'choice'; readonly of: Choices }
    | { readonly kind: 'reference'; readonly to: ReferenceKind }
    | { readonly kind: 'references'; readonly to: ReferenceKind; readonly most: number }
    | { readonly kind: 'id' }
    | { readonly kind: 'date' }
    | { readonly kind: 'flag' }
  );

export type EditFields = Readonly<Record<string, EditField>>;

type ValueOf<F> = F extends { readonly kind: 'texts' | 'references' }
  ? readonly string[]
  : F extends { readonly kind: 'number' }
    ? number
    : F extends { readonly kind: 'numbers' }
      ? readonly number[]
      : F extends { readonly kind: 'flag' }
        ? boolean
        : F extends { readonly kind: 'choice'; readonly of: Choices<infer T> }
          ? T
          : string;

/** What is given for the fields: null takes a value away, what is left out stays as it is. */
export type Given<F extends EditFields> = {
  readonly [K in keyof F as F[K] extends { readonly required: true } ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends { readonly required: true } ? never : K]?: ValueOf<F[K]> | null | undefined;
};
