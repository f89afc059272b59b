/** The order in which seeds and sources are imported does not matter. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openStore } from '../../src/app';
import { importSeeds, importSource } from '../../src/app/imports/import-sources';
import { readFacts } from '../../src/app/imports/read-facts';
import { readEsco, readOnet, readSeedCompetencies, readSeeds, readTechnologyNames } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { escoFiles } from '../importers/esco-files';
import { MADE_UP_RELEASE } from '../importers/onet-fixture';
import { SEEDS } from '../kept/facts';

const nothing = () => {};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A release of ESCO with a skill of ours and a technology that only our seeds know. */
async function writeEsco(): Promise<string> {
  const { listed } = readTechnologyNames();
  const own = (await readSeedCompetencies()).filter(({ name }) => listed(name) === null);
  const [skill, technology] = ['skill:', 'technology:'].map((kind) => own.find(({ id }) => id.startsWith(kind))!.name);
  for (const [path, text] of Object.entries(escoFiles())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll('plan menus', skill!).replaceAll('SPARK', technology!));
  }
  return join(folder, 'esco-0.9.0');
}

/** All facts of a store after imports in this order. */
async function factsAfter(order: readonly ('seeds' | 'onet' | 'esco')[]) {
  const store = await openStore({ dataDir: join(folder, order.join('-')), neo4j: null });
  try {
    const places = { onet: MADE_UP_RELEASE, esco: await writeEsco() };
    for (const source of order) {
      if (source === 'seeds') await importSeeds(store, SEEDS, nothing);
      else await importSource(store, source, places[source], nothing);
    }
    const { nodes, links } = await readFacts(store);
    const byId = (a: string, b: string) => (a < b ? -1 : 1);
    return {
      nodes: [...nodes].sort((a, b) => byId(a.id, b.id)),
      links: [...links].sort((a, b) => byId(a.key, b.key)),
    };
  } finally {
    await store.close();
  }
}

test('a store holds the same facts whichever of seeds and sources came first', async () => {
  const first = await factsAfter(['seeds', 'onet', 'esco']);
  const isJoined = ({ kind, source }: { kind: string; source: string }) =>
    kind === 'DESCRIBED_BY' && source === 'source:esco';
  expect(first.links.filter(isJoined).map(({ from }) => from.split(':')[0])).toEqual(
    expect.arrayContaining(['skill', 'technology']),
  );
  expect(await factsAfter(['esco', 'seeds', 'onet'])).toEqual(first);
});

test('the skills and technologies that seeds name are those that they define', async () => {
  const defined = (await readSeeds(SEEDS)).flatMap(({ nodes }) =>
    nodes.filter(({ kind }) => kind === 'Skill' || kind === 'Technology'),
  );
  const named = (await readSeedCompetencies()).map(({ id }) => id).sort();
  expect(named).toEqual(defined.map(({ id }) => id).sort());
});

describeOnPublicData('esco-1.2.0', 'the public releases', (esco) => {
  test('name no technology that only those who import O*NET first join', async () => {
    const own = await readSeedCompetencies();
    const loaded = (await readOnet(join(esco, '..', 'onet-29.3'))).nodes.flatMap((node) =>
      node.kind === 'Skill' || node.kind === 'Technology' ? [{ id: node.id, name: node.properties.name }] : [],
    );
    const idsOf = async (known: typeof own) => (await readEsco(esco, known)).nodes.map(({ id }) => id);
    expect(await idsOf([...own, ...loaded])).toEqual(await idsOf(own));
  });
});
