/**
 * Several requests may come over one connection, one behind another, before the first is answered. When such a connection closes,
 * Node.js tells it the answer alone whose turn it is. Here the others are told too, so that what is done for them ends.
 */
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { oncePer } from '../domain';

/** Has each answer of a server emit 'close' when its connection closes, also those that wait for their turn. */
export function tellAllClosed(server: Server): void {
  server.on('request', ({ socket }, answer) => {
    const open = openOn(socket);
    open.add(answer);
    answer.once('close', () => open.delete(answer));
  });
}

/** The answers on a connection that have not ended. */
const openOn = oncePer((socket: Socket): Set<ServerResponse> => {
  const open = new Set<ServerResponse>();
  // After Node.js has told the one.
  socket.once('close', () => queueMicrotask(() => open.forEach(tell)));
  return open;
});

/** As Node.js does for the answer whose turn it is. */
function tell(answer: ServerResponse): void {
  answer.destroy();
  answer.emit('close');
}
