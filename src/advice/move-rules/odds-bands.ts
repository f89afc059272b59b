/** How often people succeed who try a move. */
/** How often a try like this succeeds. */
export const ODDS = ['COMMON', 'POSSIBLE', 'RARE', 'EXCEPTIONAL'] as const;
export type Odds = (typeof ODDS)[number];
