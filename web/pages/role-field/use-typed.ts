import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 120;
const SHORTEST = 2;

/** What a typed text was answered. */
export interface Typed<T> {
  /** The text that the answer is for; '' before there is one. */
  readonly text: string;
  /** Null if there is none. */
  readonly answer: T | null;
  readonly failed: boolean;
}

const NOTHING: Typed<never> = { text: '', answer: null, failed: false };

/**
 * The answer to the text of a field, a moment after it stops changing. An older one stays until the newer one is here.
 *
 * @param find - the same function each time
 */
export function useTyped<T>(
  text: string,
  isWanted: boolean,
  find: (text: string, signal: AbortSignal) => Promise<T>,
): Typed<T> {
  const [typed, setTyped] = useState<Typed<T>>(NOTHING);
  const asked = text.trim();
  useEffect(() => {
    if (!isWanted || asked.length < SHORTEST) {
      setTyped(NOTHING);
      return;
    }
    const asking = new AbortController();
    const timer = setTimeout(() => {
      find(asked, asking.signal).then(
        (answer) => setTyped({ text: asked, answer, failed: false }),
        () => asking.signal.aborted || setTyped({ text: asked, answer: null, failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [asked, isWanted, find]);
  return typed;
}
