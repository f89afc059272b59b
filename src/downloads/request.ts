/** Asks for a file over HTTP, follows redirects, and refuses what is no file. */
import { BrokenConnection } from './broken-connection';
import { failed, type Origin, refusedBy } from './download-error';

const MOST_REDIRECTS = 5;

/** Headers that name us, and ask for the bytes as they are: a compressed answer could not be gone on with. */
const HEADERS = { 'user-agent': 'career-atlas', accept: '*/*', 'accept-encoding': 'identity' };

/**
 * The answer to a request for a file: 200, 206, 304 or 416; its body is not read yet.
 *
 * @throws {DownloadError} for any other answer, a redirect from https to http, or a web page in place of the file
 * @throws {BrokenConnection} if there is no answer
 */
export async function request(
  origin: Origin,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  let address = new URL(origin.address);
  for (let hops = 0; ; hops++) {
    const answer = await fetch(address, { headers: { ...HEADERS, ...headers }, redirect: 'manual', signal }).catch(
      (error: unknown) => {
        throw BrokenConnection.of(error, "can't be reached");
      },
    );
    const next = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && answer.status !== 304 && next !== null) {
      await answer.body?.cancel();
      if (hops === MOST_REDIRECTS) throw failed(origin, `redirects more than ${MOST_REDIRECTS} times`);
      address = redirected(origin, address, next);
      continue;
    }
    if (![200, 206, 304, 416].includes(answer.status)) {
      await answer.body?.cancel();
      throw refusedBy(origin, answer.status, answer.statusText, answer.headers.get('retry-after'));
    }
    const isPage = /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
    if (isPage && answer.status !== 304 && answer.status !== 416) {
      await answer.body?.cancel();
      throw failed(origin, 'answered with a web page instead of the file');
    }
    return answer;
  }
}

function redirected(origin: Origin, from: URL, location: string): URL {
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  if (next === null || !/^https?:$/.test(next.protocol)) throw failed(origin, 'redirects to no web address');
  if (from.protocol === 'https:' && next.protocol !== 'https:') {
    throw failed(origin, `redirects to ${next.origin}, which is not encrypted`);
  }
  return next;
}
