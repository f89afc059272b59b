/** What tells operators how the server is. It has no data, and is never limited or turned away: who asks must get an answer. */
const PROBES = ['/healthz', '/readyz'];

/** True for a request to a probe, with or without a query; one that brings a body is none. */
export function isProbe({
  method,
  url = '',
}: {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const end = url.indexOf('?');
  return PROBES.includes(end < 0 ? url : url.slice(0, end));
}
