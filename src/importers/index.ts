export { SeedMistakesError } from './seeds/mistakes';
export { readSeeds } from './seeds/read-seeds';
