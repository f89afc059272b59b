/** How far a question looks around its goal. */
export const AROUND = Object.freeze({
  /** Most jobs, those with the least expected years to the goal first. */
  jobs: 300,
});
