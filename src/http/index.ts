export { createHttpServer } from './create-http-server';
export type { HttpConfig } from './settings';
