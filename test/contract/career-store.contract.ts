/** What every CareerStore must do, whatever holds its data. */
import type { CareerStore } from '../../src/store';
import { describeAuditTrail } from './audit-trail.contract';
import { describeBuiltChanges, describeBuiltChangesAtOnce } from './built-changes.contract';
import { describeBulkWrites } from './bulk.contract';
import { describeConcurrency } from './concurrency.contract';
import { describeForeignData } from './foreign-data.contract';
import { describeLifecycle } from './lifecycle.contract';
import { describeModel } from './model.contract';
import { describePast } from './past.contract';
import { describePrivateRecords } from './private-records.contract';
import { describeValues } from './values.contract';
import { describeWrites } from './writes.contract';

/** A database and ways to stores on it. */
export interface Bench {
  /** Empties the database; no store is open then. Constraints and indexes may stay only if asked to, to save time. */
  wipe(keepsConstraints?: boolean): Promise<void>;
  /** A store on the database, not open. */
  store(): CareerStore;
  /** Stores, not open, that several writers use at once: the same one for all where the database allows only one. */
  storesForWriters(count: number): readonly CareerStore[];
  /** Runs Cypher as it stands, past the stores; none is open then. */
  run(statement: string, parameters?: Record<string, unknown>): Promise<void>;
}

/** Gives the one store of a test, open; it is closed after the test, and the database is emptied before. */
export type Opened = () => CareerStore;

/** Roles of a large change set: enough to be written in several blocks, and as many as a release of a publisher. */
const SOME_ROLES = 100;
const MANY_ROLES = 1000;

export function describeCareerStore(bench: Bench): void {
  describeOpen(bench, (opened) => {
    describeWrites(opened);
    describeBulkWrites(opened, SOME_ROLES);
    describeValues(opened);
    describeAuditTrail(opened);
    describePast(opened);
    describeBuiltChanges(opened);
  });
  describeConcurrency(bench);
  describeBuiltChangesAtOnce(bench);
  describeLifecycle(bench);
  describeForeignData(bench);
  describeModel(bench);
  describePrivateRecords(bench);
}

/** What takes long: the change set of a whole release. */
export function describeWholeRelease(bench: Bench): void {
  describeOpen(bench, (opened) => describeBulkWrites(opened, MANY_ROLES));
}

function describeOpen(bench: Bench, tests: (opened: Opened) => void): void {
  describe('an open store', () => {
    let store: CareerStore;
    beforeEach(async () => {
      await bench.wipe(true);
      store = bench.store();
      await store.open();
    });
    afterEach(() => store.close());
    tests(() => store);
  });
}
