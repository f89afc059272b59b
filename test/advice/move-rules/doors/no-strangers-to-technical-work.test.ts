import { noStrangersToTechnicalWork } from '../../../../src/advice/move-rules/doors/no-strangers-to-technical-work';
import type { MoveCase } from '../../../../src/advice/move-rules/move-case';
import { keptSeedsGraph } from '../../../kept/graphs';
import { tinyMove } from '../tiny-move';

test('a cook does not become a senior engineer, unless somebody names the move; an engineer may', async () => {
  const graph = await keptSeedsGraph();
  const node = (title: string) => graph.roles.find((role) => role.title === title)!;
  const from = (title: string, more: Partial<MoveCase> = {}): MoveCase => {
    const tiny = tinyMove({ relevance: 0.2, fresh: 0.9, lacking: 3 });
    return { ...tiny, graph, held: node(title), wanted: node('Senior Software Engineer'), ...more };
  };
  expect(noStrangersToTechnicalWork.breaks(from('Line Cook'))).toBe(true);
  expect(noStrangersToTechnicalWork.breaks(from('Line Cook', { isNamed: true }))).toBe(false);
  expect(noStrangersToTechnicalWork.breaks(from('Line Cook', { fresh: 0.5 }))).toBe(false);
  expect(noStrangersToTechnicalWork.breaks(from('Data Engineer'))).toBe(false);
});
