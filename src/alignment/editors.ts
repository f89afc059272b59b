import { alignmentOfText } from '../domain';
import type { CareerGraph } from '../graph';
import type { Meeting } from './transfer-model';

/** Our skills with the elements of O*NET, as editors say; what is not loaded waits. */
export function meetingsOfEditors(graph: CareerGraph): readonly Meeting[] {
  const numberOf = (id: string): number | null => {
    const node = graph.find(id);
    return node?.kind === 'Skill' ? node.index : null;
  };
  return graph.sources
    .flatMap(({ alignment = [] }) => alignment.map(alignmentOfText))
    .flatMap(({ skills, elements }) => {
      const loaded = elements.flatMap(({ element, relation, share }) => {
        const second = numberOf(element);
        return second === null ? [] : [{ second, relation, share }];
      });
      return skills.flatMap((skill) => {
        const first = numberOf(skill);
        return first === null ? [] : loaded.map((each): Meeting => ({ first, ...each }));
      });
    });
}
