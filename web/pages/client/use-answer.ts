import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, NoAnswer, type UnknownRef } from './ask';
import { askWhole, type Searched } from './ask-whole';

/** Before this the page keeps still; after that it says that it is still looking. */
const SKELETON_MS = 200;
const SLOW_MS = 3_000;

export type Asked<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'looking'; readonly since: 'now' | 'a moment' | 'long' }
  | { readonly kind: 'answered'; readonly data: T }
  | { readonly kind: 'away'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string; readonly unknown: UnknownRef | null };

/** The answer to a question as it comes about; `again` asks once more. @param variables - null: nothing is asked */
export function useAnswer<T>(query: string, variables: object | null): readonly [Asked<T>, () => void] {
  const key = variables === null ? null : JSON.stringify({ query, variables });
  return useAsked<T>(key, (signal) => ask<T>(query, variables ?? {}, signal));
}

/** The same for a search, which is asked for once more if the server had no time to finish it, see `askWhole`. */
export function useWholeAnswer<T>(
  query: string,
  variables: { readonly input: object } | null,
  searched: (data: T) => Searched,
): readonly [Asked<T>, () => void] {
  const key = variables === null ? null : JSON.stringify({ query, variables });
  return useAsked<T>(key, (signal) => askWhole<T>(query, variables ?? { input: {} }, searched, signal));
}

/**
 * The outcome of anything that asks the API.
 *
 * @param key - stands for what is asked; another one asks anew, null asks nothing
 * @param run - asks it, see `ask`
 */
export function useAsked<T>(
  key: string | null,
  run: (signal: AbortSignal) => Promise<T>,
): readonly [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ kind: 'nothing' });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const latest = useRef(run);
  latest.current = run;
  const turn = key === null ? null : `${attempt} ${key}`;
  useEffect(() => {
    if (turn === null) return setAsked({ kind: 'nothing' });
    const asking = new AbortController();
    setAsked({ kind: 'looking', since: 'now' });
    const timers = [
      setTimeout(() => setAsked({ kind: 'looking', since: 'a moment' }), SKELETON_MS),
      setTimeout(() => setAsked({ kind: 'looking', since: 'long' }), SLOW_MS),
    ];
    const settle = (end: Asked<T>) => {
      timers.forEach(clearTimeout);
      if (!asking.signal.aborted) setAsked(end);
    };
    latest.current(asking.signal).then(
      (data) => settle({ kind: 'answered', data }),
      (error: unknown) =>
        settle(
          error instanceof NoAnswer
            ? { kind: error.kind, why: error.message, unknown: error.unknown }
            : { kind: 'away', why: 'Something went wrong in this page.' },
        ),
    );
    return () => {
      timers.forEach(clearTimeout);
      asking.abort();
    };
  }, [turn]);
  return [asked, again];
}
