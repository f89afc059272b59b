/** What every floor of pay is: the words of `paysAtLeast`. */
export const PAY_FLOOR = {
  kind: 'whole',
  range: [0, 10_000_000],
  leftOut: 'no limit',
  unit: 'US dollars a year',
  option: '--min-pay <usd>',
} as const;

/** What a floor keeps and leaves out of the jobs that somebody could come to. */
export const NEAR_FLOOR =
  'Roles that pay nine tenths of it are kept, since pay is not known more closely; where only the pay of a wider group is known, that counts. Roles whose pay nobody knows are left out, whatever the floor.';

/** Which roles every floor leaves out. */
export const LEFT_OUT_BY_FLOOR =
  'Roles whose own pay is unknown are left out too, whatever the floor: 0 leaves out only them.';
