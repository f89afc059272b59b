export type {
  BuiltChanges,
  CareerStore,
  FactReader,
  LogState,
  RecordedChange,
  StoredGraph,
  StoredPart,
  StoreState,
} from './career-store';
export type { StoreConfig } from './create-store';
export { createStore } from './create-store';
export type { PrivateRecord, PrivateRecords, RecordPage } from './private-records';
export { MOST_RECORDS } from './private-records';
