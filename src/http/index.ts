export type { HttpServer } from './create-http-server';
export { createHttpServer } from './create-http-server';
export { createLogger } from './seeing/logger';
export { tracedStore } from './seeing/traces';
export type { HttpConfig } from './settings';
