/** Says that work should end, as an AbortSignal does. A class of ours can implement it: an AbortSignal takes 50 microseconds to make. */
export interface EndSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
