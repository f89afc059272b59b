/** The one place that knows both engines. */

import { type EmbeddedOptions, EmbeddedStore } from './embedded/store';
import type { Neo4jOptions } from './neo4j/store';
import type { CareerStore } from './port/career-store';

export type StoreConfig =
  | ({ readonly kind: 'embedded' } & EmbeddedOptions)
  | ({ readonly kind: 'neo4j' } & Neo4jOptions);

/** A store, not open yet. */
export function createStore(config: StoreConfig): CareerStore {
  switch (config.kind) {
    case 'embedded':
      return new EmbeddedStore(config);
    case 'neo4j': {
      // Loaded only where it is wanted: the driver takes a tenth of a second, which every start would pay.
      const { Neo4jStore } = require('./neo4j/store') as typeof import('./neo4j/store');
      return new Neo4jStore(config);
    }
    default: {
      const unknown: never = config;
      return unknown;
    }
  }
}
