/** Whether a server answers at all, on a connection of its own that ends at once. */
import { connect, type Socket } from 'node:net';
import { connect as connectSafely } from 'node:tls';
import { within } from '../../domain';

const BOLT_PORT = 7687;

/** How a client of Bolt begins: the mark of the protocol, and up to four versions that it speaks, here 5.8 to 5.0 and 4.4 to 4.2. */
const HANDSHAKE = Buffer.from('6060b017000808050002040400000000' + '00000000', 'hex');

/**
 * Resolves once the server of a URI answers to the beginning of a conversation. It is not logged in to, and its certificate is not
 * looked at. The driver can't be asked this: it waits for that first answer without end, on connections that it counts against its pool.
 *
 * @param uri - as the driver takes it, of any scheme
 * @param mostMs - how long to wait
 * @param late - makes the error if nobody answers by then
 * @throws {Error} of the network if the connection fails, or what `late` makes
 */
export async function knock(uri: string, mostMs: number, late: () => Error): Promise<void> {
  const { protocol, hostname, port } = new URL(uri);
  // A host of IPv6 stands in brackets.
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || BOLT_PORT) };
  const socket = protocol.includes('+s') ? connectSafely({ ...place, rejectUnauthorized: false }) : connect(place);
  try {
    await within(firstAnswer(socket), mostMs, late);
  } finally {
    socket.destroy();
  }
}

function firstAnswer(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(HANDSHAKE);
    socket.once('data', () => resolve());
    socket.on('error', reject);
    socket.once('close', () => reject(new Error('It ends connections at once.')));
  });
}
