/** What every floor of pay is: the words of `paysAtLeast`. */
export const PAY_FLOOR = {
  kind: 'whole',
  range: [0, 10_000_000],
  leftOut: 'no limit',
  unit: 'US dollars a year',
  option: '--min-pay <usd>',
} as const;

/** Which roles every floor leaves out. */
export const LEFT_OUT_BY_FLOOR =
  'Roles whose own pay is unknown are left out too, whatever the floor: 0 leaves out only them.';
