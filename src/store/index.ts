export type { CareerStore, StoredGraph, StoreState } from './career-store';
export { createStore } from './create-store';
