/** Requests that are answered whatever the server has to do. */

interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

/** What tells operators how the server is. It has no data, and is never limited or turned away: who asks must get an answer. */
const PROBES = ['/healthz', '/readyz'];

/** Pages whose HTML has no answer in it yet, and small files that browsers and search engines ask for. */
const FRAMES = [
  '/',
  '/routes',
  '/plan',
  '/quiz',
  '/become',
  '/advisors',
  '/skills',
  '/graphiql',
  '/favicon.ico',
  '/robots.txt',
];

/** Folders of built files. */
const FILES = ['/pages/', '/graphiql/'];

/** True for a request to a probe, with or without a query; one that brings a body is none. */
export function isProbe(asked: Asked): boolean {
  return isRead(asked) && PROBES.includes(pathOf(asked));
}

/** True for what costs next to nothing: probes, built files, and pages without an answer in them. It is never turned away for load. */
export function isCheap(asked: Asked): boolean {
  if (!isRead(asked)) return false;
  const path = pathOf(asked);
  return PROBES.includes(path) || FRAMES.includes(path) || isBuiltFile(asked);
}

/** True for a file that was built for browsers. */
export function isBuiltFile(asked: Asked): boolean {
  return isRead(asked) && FILES.some((folder) => pathOf(asked).startsWith(folder));
}

function isRead({ method }: Asked): boolean {
  return method === 'GET' || method === 'HEAD';
}

function pathOf({ url = '' }: Asked): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}
