/** GraphQL over this site's own address. */

/** A name that nothing has, and what it may mean. */
export interface UnknownRef {
  readonly ref: string;
  readonly suggestions: readonly { readonly id: string; readonly name: string }[];
}

/** Why a question has no answer: the API can't be reached or is too slow, or it refused the question. */
export class NoAnswer extends Error {
  readonly kind: 'away' | 'refused';
  /** What was refused, if it is a name that nothing has. */
  readonly unknown: UnknownRef | null;

  constructor(kind: 'away' | 'refused', message: string, unknown: UnknownRef | null = null) {
    super(message);
    this.kind = kind;
    this.unknown = unknown;
  }
}

interface Refusal {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly ref?: string;
    readonly suggestions?: UnknownRef['suggestions'];
  };
}

const LONGEST_MS = 20_000;

/** A server that is too busy says when to ask again, in seconds; a page waits so long at most. */
const MOST_SECONDS = 5;
const BUSY = 503;

/**
 * The data that a query answers. If the server is too busy, it is asked once more, when it says.
 *
 * @param signal - ends the question when the asker no longer wants the answer; then the promise is rejected with its reason
 * @throws {NoAnswer} if the API is away (no connection, not JSON, its own fault, no answer in 20 s) or refuses the question
 */
export async function ask<T>(query: string, variables: object, signal: AbortSignal): Promise<T> {
  const late = AbortSignal.timeout(LONGEST_MS);
  let answer: { data?: T | null; errors?: readonly Refusal[] };
  let status = 0;
  try {
    const both = AbortSignal.any([signal, late]);
    let response = await send(query, variables, both);
    if (response.status === BUSY) {
      await passed(Number(response.headers.get('retry-after') ?? 1), both);
      response = await send(query, variables, both);
    }
    status = response.status;
    answer = await response.json();
  } catch {
    signal.throwIfAborted();
    if (late.aborted) throw new NoAnswer('away', 'It took too long.');
    throw new NoAnswer('away', status === 0 ? 'There is no connection.' : 'The server could not answer.');
  }
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    throw new NoAnswer(status < 500 && status !== 429 ? 'refused' : 'away', error.message, unknownIn(error));
  }
  if (answer.data === undefined || answer.data === null) throw new NoAnswer('away', 'The answer was empty.');
  return answer.data;
}

function send(query: string, variables: object, signal: AbortSignal): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
}

/** Once so many seconds have passed, but MOST_SECONDS at most. */
function passed(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    setTimeout(done, Math.min(seconds, MOST_SECONDS) * 1000);
    signal.addEventListener('abort', fail, { once: true });
  });
}

function unknownIn({ extensions }: Refusal): UnknownRef | null {
  const { code, ref, suggestions = [] } = extensions ?? {};
  return code === 'UNKNOWN_REFERENCE' && ref !== undefined ? { ref, suggestions } : null;
}
