/** A way to a server that can be frozen: connections stay open and are accepted, but nothing passes any more. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface FreezableNetwork {
  /** The port of 127.0.0.1 that leads to the server. */
  readonly port: number;
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** Leads a free port to another one of this machine. What is sent while it is frozen arrives when it thaws. */
export async function freezableNetworkTo(target: number): Promise<FreezableNetwork> {
  const sockets = new Set<Socket>();
  let held: (() => void)[] = [];
  let frozen = false;
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on('data', (bytes) => {
      if (frozen) held.push(() => to.write(bytes));
      else to.write(bytes);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    join(near, far);
    join(far, near);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => {
      frozen = true;
    },
    thaw: () => {
      frozen = false;
      for (const send of held) send();
      held = [];
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
