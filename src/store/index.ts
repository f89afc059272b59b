export type { StoreConfig } from './create-store';
export { createStore } from './create-store';
export type {
  BuiltChanges,
  CareerStore,
  FactReader,
  LogState,
  RecordedChange,
  StoredGraph,
  StoredPart,
  StoreState,
} from './port/career-store';
export type { PrivateRecord, PrivateRecords, RecordPage } from './port/private-records';
export { MOST_RECORDS } from './port/private-records';
