import { isIP, isIPv4 } from 'node:net';
import { z } from 'zod';

/**
 * Which proxies may say where a request came from (`X-Forwarded-For`): none, a number of proxies before this server,
 * or proxies at these addresses, networks ("10.0.0.0/8") or named ranges.
 */
export type TrustedProxies = false | number | readonly string[];

/** Ranges that have a name: 127.0.0.1/8 and ::1; 169.254.0.0/16 and fe80::/10; 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and fc00::/7. */
const NAMED_RANGES = ['loopback', 'linklocal', 'uniquelocal'];

const MOST_PROXIES = 10;

const REMEDY = `must be "false", the number of proxies before the server (1 to ${MOST_PROXIES}), or their addresses separated by commas: 10.0.0.1, 10.1.0.0/16, ${NAMED_RANGES.join(', ')}`;

/** Reads TRUST_PROXY. Trusting everybody is not possible: any client could then claim another address. */
export const TRUST_PROXY = z
  .string()
  .default('false')
  .transform((text, context): TrustedProxies => {
    if (['false', 'off'].includes(text)) return false;
    if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_PROXIES) return Number(text);
    const addresses = text.split(',').map((address) => address.trim());
    if (addresses.every(isAddress)) return addresses;
    context.addIssue({ code: 'custom', message: REMEDY });
    return z.NEVER;
  });

function isAddress(text: string): boolean {
  if (NAMED_RANGES.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  if (isIP(address) === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv4(address) ? 32 : 128));
}
