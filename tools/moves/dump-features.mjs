/**
 * Writes what the fit needs of the graph: `node tools/moves/dump-features.mjs OCCUPATIONS.json OUT_DIR`, data from
 * CAREER_DATA_DIR. Features are computed by the product's own code, so that they are defined once.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inProject } from '../project.mjs';

const require = createRequire(import.meta.url);
const { readOnet } = require('../../dist/importers/index.js');
const { buildCareerGraph } = require('../../dist/graph/index.js');
const { FEATURES, LIKENESSES, featureSpace, featuresFrom, originOfOccupation } = require('../../dist/moves/index.js');

const [occupationsFile, out] = process.argv.slice(2);
const dataDir = process.env.CAREER_DATA_DIR ?? inProject('..', 'shared', 'data');
const occupations = JSON.parse(readFileSync(occupationsFile, 'utf8'));
const { source, nodes, links } = await readOnet(join(dataDir, 'onet-29.3'));
const graph = buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2025-05-01T00:00:00Z');
const space = featureSpace(graph, occupations);

const rows = occupations.map((_, number) => featuresFrom(space, originOfOccupation(space, number)));
writeFileSync(join(out, 'features.f64'), Buffer.concat(rows.map((row) => Buffer.from(row.buffer))));
const dense = LIKENESSES.filter((name) => !name.startsWith('technolog'));
writeFileSync(
  join(out, 'features.json'),
  JSON.stringify({
    onetRelease: source.properties.release,
    features: FEATURES,
    uncovered: graph.roles.filter((_, role) => space.coverage.occupations[role].length === 0).map((role) => role.id),
    vectors: Object.fromEntries(dense.map((name) => [name, space.traits.vectors[name].map((vector) => vector.value)])),
    figures: Object.fromEntries(Object.entries(space.traits.figures).map(([name, values]) => [name, [...values]])),
  }),
);
console.log(`Wrote ${FEATURES.length} features of ${occupations.length} x ${occupations.length} moves.`);
