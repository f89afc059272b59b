export type { HttpServer } from './create-http-server';
export { createHttpServer } from './create-http-server';
export type { HttpConfig, HttpServerParts } from './settings';
export { HTTP_LIMITS } from './settings';
