/** `X-Forwarded-For` as gateways write it, so that limits see addresses and nothing else. */
import type { IncomingHttpHeaders, Server } from 'node:http';
import { isIP } from 'node:net';

/** An address with a port, or in brackets, with or without quotes: "192.0.2.1:4711", "[2001:db8::1]:4711". */
const WITH_PORT = /^"?(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)"?$/;

/** More than any chain of proxies; what stands further left is not read. */
const MOST_HOPS = 32;

/** Has a server read `X-Forwarded-For` without ports, only as far as it holds addresses. What comes before anything else is trusted least. */
export function readForwarded(server: Server): void {
  const clean = ({ headers }: { readonly headers: IncomingHttpHeaders }) => {
    const given = headers['x-forwarded-for'];
    if (given === undefined) return;
    const addresses = addressesIn([given].flat().join(','));
    if (addresses.length === 0) delete headers['x-forwarded-for'];
    else headers['x-forwarded-for'] = addresses.join(', ');
  };
  server.prependListener('request', clean);
  server.prependListener('upgrade', clean);
}

/**
 * The addresses of a header from its right end, which the nearest proxy wrote, up to the first entry that is none: whoever wrote that
 * can't be told, so the proxy that passed it on counts as the client.
 */
export function addressesIn(header: string): readonly string[] {
  const entries = header.split(',').slice(-MOST_HOPS);
  const addresses: string[] = [];
  for (const entry of entries.reverse()) {
    const address = addressOf(entry.trim());
    if (address === null) break;
    addresses.unshift(address);
  }
  return addresses;
}

function addressOf(entry: string): string | null {
  if (isIP(entry) !== 0) return entry;
  const [, six, four] = WITH_PORT.exec(entry) ?? [];
  const address = six ?? four;
  return address !== undefined && isIP(address) === (six === undefined ? 4 : 6) ? address : null;
}
