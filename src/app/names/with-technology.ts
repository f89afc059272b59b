/** Names of roles that say what somebody works with: "C++ engineer", "sysadmin linux". */
import type { CareerGraph } from '../../graph';
import type { ShorterName } from './context';

/** Who works with a technology: a C++ engineer is a software engineer. Rules of our own. */
const WITH_TECHNOLOGY: Readonly<Record<string, string>> = {
  engineer: 'software engineer',
  developer: 'software developer',
  dev: 'software developer',
  programmer: 'software developer',
  analyst: 'data analyst',
  administrator: 'systems administrator',
  admin: 'systems administrator',
};

/** The roles of names that are a technology and what somebody is with it, before it or behind: "linux sysadmin", "sysadmin linux". */
export function byTechnology(graph: CareerGraph, names: readonly ShorterName[]): readonly ShorterName[] {
  return names.flatMap(({ name, rungs }) => {
    const [, before, last] = /^(.+) (\S+)$/.exec(name) ?? [];
    const isBehind = last !== undefined && graph.names.resolve('Technology', last) !== null;
    const role = roleWithTechnology(graph, isBehind ? `${last} ${before}` : name);
    const found = [...(isBehind ? [before!] : []), ...(role === null ? [] : [role])];
    return found.map((each) => ({ name: each, rungs, head: null }));
  });
}

/** What somebody is called who is something with a technology, "C++ engineer"; null if the name says no such thing. */
function roleWithTechnology(graph: CareerGraph, name: string): string | null {
  const [, technology, what] = /^(.+) (\w+)$/.exec(name) ?? [];
  const role = what === undefined ? undefined : WITH_TECHNOLOGY[what.toLowerCase()];
  return role !== undefined && graph.names.resolve('Technology', technology!) !== null ? role : null;
}
