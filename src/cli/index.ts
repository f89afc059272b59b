export { runCommandLine } from './command-line';
export { fileTrouble } from './file-trouble';
export { SEEDS, WEB } from './program/place';
