export type { AssistantOptions } from './server';
export { serveOnStdio } from './stdio';
