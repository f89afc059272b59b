/** A way to a server on which everything can go wrong that goes wrong on networks. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * What becomes of what is sent:
 * - sound: it arrives;
 * - slow: it arrives late, by `delayMs` each way;
 * - frozen: it arrives once the fault ends; connections are accepted meanwhile;
 * - swallowed: it never arrives, also not after the fault ends; nor does anything on the same connection;
 * - reset: each connection is broken off as soon as something is sent on it;
 * - cut: as sound, but each connection breaks off in the middle of an answer of more than 40 bytes;
 * - refused: there is nobody to connect to.
 */
export type Fault = 'sound' | 'slow' | 'frozen' | 'swallowed' | 'reset' | 'cut' | 'refused';

export interface FaultyNetwork {
  /** The port of 127.0.0.1 that leads to the server. */
  readonly port: number;
  /** What happens from now on, on old connections and new ones. */
  become(fault: Fault): void;
  /** Breaks off all connections there are, once. */
  breakOff(): void;
  close(): Promise<void>;
}

const CUT_BYTES = 40;

/** A link between two sockets. */
interface Link {
  readonly near: Socket;
  readonly far: Socket;
  isDead: boolean;
}

/** Leads a free port to another one of this machine. */
export async function faultyNetworkTo(target: number, delayMs = 100): Promise<FaultyNetwork> {
  const links = new Set<Link>();
  let held: (() => void)[] = [];
  let fault: Fault = 'sound';

  const breakOff = ({ near, far }: Link) => {
    near.resetAndDestroy();
    far.destroy();
  };
  const send = (link: Link, to: Socket, bytes: Buffer, isAnswer: boolean) => {
    if (link.isDead) return;
    switch (fault) {
      case 'sound':
      case 'refused':
        to.write(bytes);
        break;
      case 'slow':
        setTimeout(() => to.write(bytes), delayMs);
        break;
      case 'frozen':
        held.push(() => to.write(bytes));
        break;
      case 'swallowed':
        link.isDead = true;
        break;
      case 'reset':
        breakOff(link);
        break;
      case 'cut':
        if (!isAnswer || bytes.length <= CUT_BYTES) to.write(bytes);
        else to.write(bytes.subarray(0, CUT_BYTES), () => breakOff(link));
        break;
      default: {
        const unknown: never = fault;
        throw new Error(`No such fault: ${String(unknown)}`);
      }
    }
  };
  const server = createServer((near) => {
    if (fault === 'refused') {
      near.resetAndDestroy();
      return;
    }
    const link: Link = { near, far: connect(target, '127.0.0.1'), isDead: false };
    links.add(link);
    const join = (from: Socket, to: Socket, isAnswer: boolean) => {
      from.on('data', (bytes) => send(link, to, bytes, isAnswer));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        links.delete(link);
        // The end of a connection gets lost too.
        if (link.isDead || fault === 'frozen') held.push(() => to.destroy());
        else to.destroy();
      });
    };
    join(link.near, link.far, false);
    join(link.far, link.near, true);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    become: (next) => {
      fault = next;
      if (next === 'refused') for (const link of links) breakOff(link);
      if (next !== 'sound') return;
      for (const arrive of held) arrive();
      held = [];
    },
    breakOff: () => {
      for (const link of links) breakOff(link);
    },
    close: async () => {
      for (const link of links) breakOff(link);
      for (const arrive of held) arrive();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
