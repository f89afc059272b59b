/** Sums of shares, and years counted in days, differ by less when they are worked out in another order. */
export const ROUNDING = 1e-6;
