import { StoreUnavailableError } from '../../src/domain';
import { createStore } from '../../src/store';
import { freePort } from '../../tools/neo4j/server';

test('a server that does not answer is named, with what to check', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  const store = createStore({ kind: 'neo4j', uri, user: 'neo4j', password: 'x' });
  await expect(store.health()).rejects.toThrow(StoreUnavailableError);
  const opening = store.open();
  await expect(opening).rejects.toThrow(StoreUnavailableError);
  await expect(opening).rejects.toThrow(`Neo4j at ${uri} does not answer`);
  await expect(opening).rejects.toThrow('Check NEO4J_URI');
  await store.close();
});
