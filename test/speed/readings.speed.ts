/** Readings are made in a part of the time that the graph takes. */
import { atOnce, decodedGraph, encodedGraph } from '../../src/graph';
import { stepLikelihoods } from '../../src/moves';
import { readingTable } from '../../src/network';
import { describeOnPublicData } from '../describe-when';
import { Imported } from '../imported';
import { ratioOf } from './least-time';

describeOnPublicData('.', 'the speed of readings', (directory) => {
  test('the readings of all sources take less than half of the time of the likelihoods of their steps', async () => {
    const imported = await new Imported().withSeeds();
    await imported.withOnet(directory);
    await imported.withEsco(directory);
    await imported.withCrosswalks(directory);
    const bytes = atOnce(encodedGraph(imported.graph()));
    // Each time a graph of its own, of which nothing is worked out yet.
    const fresh = () => decodedGraph(bytes).graph;
    const ratio = await ratioOf(
      () => readingTable(fresh()),
      () => stepLikelihoods(fresh()),
      { rounds: 2 },
    );
    expect(ratio).toBeLessThan(0.5);
  }, 300_000);
});
