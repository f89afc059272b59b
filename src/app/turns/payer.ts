/** Who asks a question, and pays for the work that it takes. */
export interface Payer {
  /** Tells clients apart: an API key or a network. Turns are shared between clients. */
  readonly client: string;
  /** Takes what work took from the client's allowance. @returns why the work ends, if nothing is left; else null */
  worked(milliseconds: number): Error | null;
  /**
   * Told when the client goes on, which is its work too: `pay` takes what that took so far. It is called after that in any case, or
   * earlier by a payer who has to know; once that is over, it does nothing.
   */
  goesOn?(pay: () => void): void;
}

/** Work of the server itself, and of programs that have no clients. Nobody pays for it. */
export const OURSELVES: Payer = Object.freeze({ client: '', worked: () => null });
