/** "$85,000". */
export function usDollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}

/** "62 %" of a share, 0..1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
