/** Whether web addresses answer: asked for their headers, or for the page where that is refused. */

export interface AddressAnswer {
  readonly address: string;
  /** `ANSWERS` there, `MOVED` and answers elsewhere, or `FAILS`. */
  readonly outcome: 'ANSWERS' | 'MOVED' | 'FAILS';
  /** Last HTTP status; null if there was no answer at all. */
  readonly status: number | null;
  /** Where redirects led to; null if there was none. */
  readonly movedTo: string | null;
  /** Why it fails, in a few words; null if it does not. */
  readonly why: string | null;
}

export interface AskOptions {
  /** Milliseconds for each request; default 15,000. */
  readonly timeoutMs?: number;
  /** How many addresses are asked at once, from 1; default 4. */
  readonly parallel?: number;
  /** Told of each answer as it comes. */
  readonly tell?: (answer: AddressAnswer) => void;
}

const TIMEOUT_MS = 15_000;
const PARALLEL = 4;
const MOST_REDIRECTS = 5;
const HEADERS = { 'user-agent': 'career-atlas (checks its links)', accept: '*/*' };

/** What each address answers, in the order of the addresses; never more than `parallel` requests at once. */
export async function answersAt(
  addresses: readonly string[],
  { timeoutMs = TIMEOUT_MS, parallel = PARALLEL, tell = () => {} }: AskOptions = {},
): Promise<readonly AddressAnswer[]> {
  const answers: AddressAnswer[] = [];
  let next = 0;
  const work = async () => {
    for (let place = next++; place < addresses.length; place = next++) {
      const answer = await answerAt(addresses[place]!, timeoutMs);
      answers[place] = answer;
      tell(answer);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, parallel) }, work));
  return answers;
}

/** Some servers refuse to tell headers alone, so what fails is asked for as a page too. */
async function answerAt(address: string, timeoutMs: number): Promise<AddressAnswer> {
  const told = await asked(address, 'HEAD', timeoutMs);
  return told.outcome === 'FAILS' && told.status !== null ? asked(address, 'GET', timeoutMs) : told;
}

async function asked(address: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<AddressAnswer> {
  let at = address;
  let status: number | null = null;
  const movedTo = () => (at === address ? null : at);
  const fails = (why: string): AddressAnswer => ({ address, outcome: 'FAILS', status, movedTo: movedTo(), why });
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    let answer: Response;
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      answer = await fetch(at, { method, headers: HEADERS, redirect: 'manual', signal });
      await answer.body?.cancel();
    } catch (error) {
      status = null;
      return fails(reasonOf(error, timeoutMs));
    }
    status = answer.status;
    if (status >= 200 && status < 300) {
      return { address, outcome: movedTo() === null ? 'ANSWERS' : 'MOVED', status, movedTo: movedTo(), why: null };
    }
    const location = answer.headers.get('location');
    if (status < 300 || status >= 400 || location === null) return fails(`it answers with status ${status}`);
    if (!URL.canParse(location, at)) return fails('it redirects to no web address');
    const next = new URL(location, at);
    if (!/^https?:$/.test(next.protocol)) return fails('it redirects to no web address');
    if (next.protocol === 'http:' && at.startsWith('https:'))
      return fails(`it redirects to ${next.origin}, unencrypted`);
    at = next.href;
  }
  return fails(`it redirects more than ${MOST_REDIRECTS} times`);
}

function reasonOf(error: unknown, timeoutMs: number): string {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
  if (name === 'TimeoutError') return `no answer in ${timeoutMs / 1000} s`;
  return cause?.code === undefined ? "it can't be reached" : `it can't be reached (${cause.code})`;
}
