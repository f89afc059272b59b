import { z } from 'zod';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { cut } from '../contract/bounds';

/** A role by its id and title. */
export const NAMED_ROLE = z.object({ id: z.string(), title: z.string() });
/** A skill or technology by its id and name. */
export const NAMED_COMPETENCY = z.object({ id: z.string(), name: z.string() });

/** A role by its id and title. */
export function namedRole({ id, title }: Pick<RoleNode, 'id' | 'title'>): z.infer<typeof NAMED_ROLE> {
  return { id, title: cut(title) };
}

/** The role of a number, by its id and title. */
export function roleAt(graph: CareerGraph, number: number): z.infer<typeof NAMED_ROLE> {
  return namedRole(graph.roles[number]!);
}

/** A competency by its id and name. */
export function namedCompetency({ id, name }: CompetencyNode): z.infer<typeof NAMED_COMPETENCY> {
  return { id, name: cut(name) };
}
