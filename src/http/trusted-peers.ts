import { BlockList, isIPv4 } from 'node:net';
import type { HttpConfig } from './settings';

type Range = readonly [network: string, bits: number];

/** Ranges with a name, as Fastify knows them. */
const NAMED: Readonly<Record<string, readonly Range[]>> = {
  loopback: [
    ['127.0.0.0', 8],
    ['::1', 128],
  ],
  linklocal: [
    ['169.254.0.0', 16],
    ['fe80::', 10],
  ],
  uniquelocal: [
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['fc00::', 7],
  ],
};

const familyOf = (address: string) => (isIPv4(address) ? 'ipv4' : 'ipv6');

/** Tells whether a connection from an address comes from a trusted proxy; if proxies are only counted, all do. */
export function trustedPeers(proxies: HttpConfig['trustProxy'] = false): (address: string) => boolean {
  if (proxies === false) return () => false;
  if (typeof proxies === 'number') return () => true;
  const list = new BlockList();
  for (const [network, bits] of proxies.flatMap((each) => NAMED[each] ?? [rangeOf(each)]))
    list.addSubnet(network, bits, familyOf(network));
  return (address) => list.check(address, familyOf(address));
}

function rangeOf(text: string): Range {
  const [address = '', bits] = text.split('/');
  return [address, bits === undefined ? (isIPv4(address) ? 32 : 128) : Number(bits)];
}
