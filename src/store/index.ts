export type { CareerStore, StoredGraph } from './career-store';
export type { StoreConfig } from './create-store';
export { createStore } from './create-store';
