export type { HttpServer } from './create-http-server';
export { createHttpServer } from './create-http-server';
export { HTTP_LIMITS, type HttpConfig } from './settings';
