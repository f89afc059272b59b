/** What tells operators how the server is. It has no data, and is never limited or turned away: who asks must get an answer. */
const PROBES = ['/healthz', '/readyz'];

/** True for the address of a probe, with or without a query. */
export function isProbe(url: string): boolean {
  const end = url.indexOf('?');
  return PROBES.includes(end < 0 ? url : url.slice(0, end));
}
