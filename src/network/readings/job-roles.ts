/** The roles that each job has. */
import { type CareerGraph, gatheredBy, oncePerFigures } from '../../graph';
import { readingTable } from './reading-table';
import { shownPlace } from './relations';

/** By number of a job that several roles are: those roles. */
const sharedJobs = oncePerFigures((graph: CareerGraph): ReadonlyMap<number, readonly number[]> => {
  const { job } = readingTable(graph);
  const jobs = gatheredBy(graph.roles.keys(), (role) => job[role]!);
  return new Map(
    [...jobs]
      .filter(([, roles]) => roles.length > 1)
      .map(([number, roles]) => [
        number,
        roles.sort((a, b) => shownPlace(graph.roles[a]!) - shownPlace(graph.roles[b]!) || a - b),
      ]),
  );
});

/** The numbers of all roles that are the same job as a role, itself among them: ours, then O*NET's, then ESCO's; never empty. */
export function rolesOfJob(graph: CareerGraph, role: number): readonly number[] {
  return sharedJobs(graph).get(readingTable(graph).job[role]!) ?? [role];
}
