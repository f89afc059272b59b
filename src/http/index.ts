export type { HttpServer } from './create-http-server';
export { createHttpServer } from './create-http-server';
export type { HttpConfig } from './settings';
