export type { CareerStore, StoredGraph, StoreState } from './career-store';
export type { StoreConfig } from './create-store';
export { createStore } from './create-store';
