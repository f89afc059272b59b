/**
 * Tells, before a request is read, that its client has sent far more than can wait. Who asks is known then only where nothing but the
 * connection says so: without a key, and not through a proxy. Those who show a key are looked at once it is known whose it is.
 */
import type { IncomingMessage } from 'node:http';
import type { Turns } from '../app';
import { networkOf } from './client-network';
import type { HttpConfig } from './settings';
import { trustedPeers } from './trusted-peers';

/** True for a request of a client whose questions are refused anyway, so far as that shows without reading it. */
export function overrunBy(
  turns: Turns,
  trustProxy: HttpConfig['trustProxy'],
): (request: Pick<IncomingMessage, 'headers' | 'socket'>) => boolean {
  const isTrusted = trustedPeers(trustProxy);
  return ({ headers, socket: { remoteAddress } }) => {
    if (!turns.isCrowded || headers.authorization !== undefined || remoteAddress === undefined) return false;
    return !isTrusted(remoteAddress) && turns.isOverrun(networkOf(remoteAddress));
  };
}
