import { type Suggestions, suggestionsFor } from '../client/names';
import { useTyped } from './use-typed';

/** Of which text they are; `failed` if they could not be had. */
export interface TypedSuggestions extends Suggestions {
  readonly text: string;
  readonly failed: boolean;
}

const NONE: Suggestions = { roles: [], read: null, sure: false, equals: [] };

/** Suggestions for the text of a field, a moment after it stops changing. Older ones stay until newer ones are here. */
export function useSuggestions(text: string, wanted: boolean): TypedSuggestions {
  const { answer, ...typed } = useTyped(text, wanted, suggestionsFor);
  return { ...(answer ?? NONE), ...typed };
}
