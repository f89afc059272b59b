export type { Question } from './contract/tool';
export type { AssistantsOverHttp } from './http';
export { assistantsOverHttp, refusalOf } from './http';
export { questionIn } from './question-in';
export type { AssistantOptions } from './server';
export { assistantServer, TOOLS } from './server';
export { serveOnStdio } from './stdio';
