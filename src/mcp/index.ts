export type { AssistantsOverHttp } from './http';
export { assistantsOverHttp, refusalOf } from './http';
export type { AssistantOptions } from './server';
export { assistantServer, TOOLS } from './server';
export { serveOnStdio } from './stdio';
