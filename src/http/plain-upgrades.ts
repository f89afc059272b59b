/** Which requests leave HTTP/1.1 for another protocol: those for WebSockets. */
import { IncomingMessage } from 'node:http';

/**
 * A request that stays one of HTTP/1.1 whatever else its client offers. Java's HttpClient offers HTTP/2 ("Upgrade: h2c") with its first requests; a server may
 * leave that aside (RFC 9110, 7.8). Node hands all of them to who takes WebSockets, without their bodies.
 */
export class PlainRequest extends IncomingMessage {
  declare private offersUpgrade: boolean | null | undefined;

  /** What Node asks once the headers are read: whether the connection leaves HTTP. */
  get upgrade(): boolean {
    if (this.offersUpgrade !== true) return false;
    return this.method === 'CONNECT' || this.headers.upgrade?.toLowerCase() === 'websocket';
  }

  set upgrade(offered: boolean | null) {
    this.offersUpgrade = offered;
  }
}
