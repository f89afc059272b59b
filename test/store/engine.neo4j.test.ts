import neo4j from 'neo4j-driver';
import { StoreUnavailableError } from '../../src/domain';
import { createStore } from '../../src/store';
import { changeSet, contentOf, role, SOURCE, skill } from '../contract/facts';
import { describeOnNeo4j, describeOnStoppableNeo4j } from '../neo4j-server';

describeOnNeo4j('on a Neo4j', (access) => {
  test('a wrong password is told as such', async () => {
    const store = createStore({ kind: 'neo4j', ...access(), password: 'wrong-password' });
    await expect(store.open()).rejects.toThrow('refuses the login. Check NEO4J_USER and NEO4J_PASSWORD.');
    await store.close();
  });

  test('a database that is not there is told as such', async () => {
    const store = createStore({ kind: 'neo4j', ...access(), database: 'nowhere' });
    await expect(store.open()).rejects.toThrow('has no such database. Check NEO4J_DATABASE.');
    await store.close();
  });

  test('whole numbers are stored as integers, and competencies carry their shared label', async () => {
    const store = createStore({ kind: 'neo4j', ...access() });
    await store.open();
    const node = role('a', { jobZone: 4, experienceYears: 2.5, interests: [1, 2.5] });
    await store.apply(changeSet({ putNodes: [SOURCE, node, skill('x')] }));
    await store.close();
    const { uri, user, password } = access();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const { records } = await driver.executeQuery(
      'MATCH (r:Role) MATCH (c:Competency) RETURN valueType(r.jobZone) AS zone, valueType(r.experienceYears) AS years, valueType(r.interests) AS interests, labels(c) AS labels',
    );
    await driver.close();
    expect(records[0]?.toObject()).toEqual({
      zone: 'INTEGER NOT NULL',
      years: 'FLOAT NOT NULL',
      interests: 'LIST<FLOAT NOT NULL> NOT NULL',
      labels: expect.arrayContaining(['Skill', 'Competency']),
    });
  });
});

describeOnStoppableNeo4j('a Neo4j that goes away and comes back', (access) => {
  test('is told as unavailable meanwhile, and the same store works on afterwards', async () => {
    const server = access();
    const store = createStore({ kind: 'neo4j', ...server });
    try {
      await store.open();
      await store.apply(changeSet({ putNodes: [role('a')] }));
      await server.stop();
      const failed: string[] = [];
      const told = (name: string, question: Promise<unknown>) =>
        expect(question.finally(() => failed.push(name))).rejects.toThrow(StoreUnavailableError);
      await Promise.all([told('revision', store.revision()), told('health', store.health())]);
      // A read is tried again for a while; a check of health tells at once.
      expect(failed).toEqual(['health', 'revision']);
      await server.start();
      await store.health();
      expect(await store.apply(changeSet({ putNodes: [role('b')] }))).toEqual({ revision: 2, replayed: false });
      expect((await contentOf(store)).nodes).toEqual([role('a'), role('b')]);
    } finally {
      await store.close();
    }
  });
});
