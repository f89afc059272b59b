/** The one place that knows both engines. */
import type { CareerStore } from './career-store';
import { type EmbeddedOptions, EmbeddedStore } from './embedded/store';
import { type Neo4jOptions, Neo4jStore } from './neo4j/store';

export type StoreConfig =
  | ({ readonly kind: 'embedded' } & EmbeddedOptions)
  | ({ readonly kind: 'neo4j' } & Neo4jOptions);

/** A store, not open yet. */
export function createStore(config: StoreConfig): CareerStore {
  switch (config.kind) {
    case 'embedded':
      return new EmbeddedStore(config);
    case 'neo4j':
      return new Neo4jStore(config);
    default: {
      const unknown: never = config;
      return unknown;
    }
  }
}
