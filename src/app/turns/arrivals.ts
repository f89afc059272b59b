import { oneCameIn } from '../../graph';

/** How often the loop comes around in a row without any work, so that connections come in. */
const MOST_ROUNDS = 64;

/**
 * Lets connections in before work goes on. Node.js takes one each time the event loop comes around: of thirty that come together, the last
 * would wait for thirty turns of work before anybody reads what it asks, be it only whether the server is well.
 */
export class Arrivals {
  #hasCome = false;
  #rounds = 0;

  /** A connection has come. */
  come(): void {
    this.#hasCome = true;
    oneCameIn();
  }

  /** True if the loop should come around once more before work goes on: as long as connections come, for a while. */
  letsIn(): boolean {
    const lets = this.#hasCome && this.#rounds < MOST_ROUNDS;
    this.#hasCome = false;
    this.#rounds = lets ? this.#rounds + 1 : 0;
    return lets;
  }
}
