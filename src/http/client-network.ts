import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name a network; whoever has one address of it has all of them. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whom limits count an address as: an IPv4 address itself, an IPv6 address as its network of 64 bits. */
export function networkOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [plain = ''] = address.split('%', 1);
  const [start = '', end = ''] = plain.split('::', 2);
  const groups = start === '' ? [] : start.split(':');
  const last = end === '' ? [] : end.split(':');
  // An address that ends in dots has two groups there.
  const length = groups.length + last.length + (plain.includes('.') ? 1 : 0);
  const whole = plain.includes('::') ? [...groups, ...Array<string>(GROUPS - length).fill('0'), ...last] : groups;
  const network = whole.slice(0, NETWORK_GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
