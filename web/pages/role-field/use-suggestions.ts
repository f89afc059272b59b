import { useEffect, useState } from 'preact/hooks';
import { type Suggestions, suggestionsFor } from '../client/names';

const PAUSE_MS = 120;
const SHORTEST = 2;

/** Of which text they are; `failed` if they could not be had. */
export interface TypedSuggestions extends Suggestions {
  readonly text: string;
  readonly failed: boolean;
}

const NONE: TypedSuggestions = { text: '', roles: [], read: null, sure: false, failed: false };

/** Suggestions for the text of a field, a moment after it stops changing. Older ones stay until newer ones are here. */
export function useSuggestions(text: string, wanted: boolean): TypedSuggestions {
  const [found, setFound] = useState(NONE);
  const asked = text.trim();
  useEffect(() => {
    if (!wanted || asked.length < SHORTEST) {
      setFound(NONE);
      return;
    }
    const asking = new AbortController();
    const timer = setTimeout(() => {
      suggestionsFor(asked, asking.signal).then(
        (suggestions) => setFound({ ...suggestions, text: asked, failed: false }),
        () => asking.signal.aborted || setFound({ ...NONE, text: asked, failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [asked, wanted]);
  return found;
}
