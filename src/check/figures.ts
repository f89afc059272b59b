/** "$85,000". */
export function usDollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}
