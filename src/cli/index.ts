export { runCommandLine } from './command-line';
export { SEEDS, WEB } from './place';
