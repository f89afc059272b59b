/** How many streams of news there are, and whose. */
import { BadRequestError } from './request-checks';
import { HTTP_LIMITS } from './settings';

export class LivePlaces {
  readonly #byAddress = new Map<string, number>();
  #taken = 0;

  /** Streams that are open. */
  get taken(): number {
    return this.#taken;
  }

  /** @throws {BadRequestError} 429 if the address has all of its streams, 503 if the server has */
  check(address: string): void {
    if ((this.#byAddress.get(address) ?? 0) >= HTTP_LIMITS.streamsPerAddress) {
      throw new BadRequestError(
        429,
        `${HTTP_LIMITS.streamsPerAddress} streams from your address are open. Close one, or subscribe to more over one WebSocket.`,
      );
    }
    if (this.#taken >= HTTP_LIMITS.streams) {
      throw new BadRequestError(
        503,
        'Too many streams are open. Try again in a minute, or ask for changes now and then.',
      );
    }
  }

  /** Takes a place. @returns what gives it back; calling it again does nothing @throws as `check` */
  take(address: string): () => void {
    this.check(address);
    this.#taken++;
    this.#byAddress.set(address, (this.#byAddress.get(address) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#taken--;
      const left = this.#byAddress.get(address)! - 1;
      if (left === 0) this.#byAddress.delete(address);
      else this.#byAddress.set(address, left);
    };
  }
}
