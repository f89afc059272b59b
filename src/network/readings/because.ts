/** Why two roles are readings of each other, in plain words. */
import type { CareerGraph, RoleNode, SourceNode } from '../../graph';
import { classTie, socCodeOf } from './class-ties';
import { correctionsOf } from './corrections';
import { tieKey } from './name-ties';
import { type Ground, isFiner } from './relations';

/** What a reading rests on. */
export interface Basis {
  readonly ground: Ground;
  readonly source: SourceNode;
  /** The role that it goes through; -1 for none. */
  readonly via: number;
}

/** One or two sentences. */
export function because(graph: CareerGraph, role: RoleNode, other: RoleNode, { ground, source, via }: Basis): string {
  const [first, second] = isFiner(role, other) ? [role, other] : [other, role];
  const said = reasonOf(graph, first, second, { ground, source, via });
  const isClassed =
    ground === 'TITLES' ||
    ground === 'PART' ||
    ground === 'OTHER_TITLE' ||
    ground === 'WORDS' ||
    ground === 'PUBLISHED';
  const classes = isClassed ? classesOf(graph, first, second) : '';
  return classes === '' ? said : `${said} ${classes}`;
}

function reasonOf(graph: CareerGraph, first: RoleNode, second: RoleNode, { ground, source, via }: Basis): string {
  switch (ground) {
    case 'EDITOR':
      return correctionsOf(graph).get(tieKey(graph, first.index, second.index))?.why ?? 'Our editors say so.';
    case 'PUBLISHED':
      return `The two are matched by ${source.name}.`;
    case 'ONE_OF_SEVERAL':
      return `The two are matched by ${source.name}, and “${second.title}” covers others of our roles too.`;
    case 'TITLES':
      return 'The two have the same title.';
    case 'PART':
      return `“${first.title}” is a part of “${second.title}”.`;
    case 'OTHER_TITLE':
      return 'The title of one is another title of the other.';
    case 'WORDS':
      return 'Their titles and descriptions have the most words in common.';
    case 'WIDER':
      return `“${first.title}” is a kind of “${graph.roles[via]!.title}”, which reads so.`;
    case 'THROUGH':
      return `Both read as “${graph.roles[via]!.title}” in O*NET.`;
    default:
      return ground satisfies never;
  }
}

function classesOf(graph: CareerGraph, { iscoGroup }: RoleNode, second: RoleNode): string {
  const code = socCodeOf(second);
  return classTie(graph, iscoGroup, code) === 'SAME' ? `ISCO group ${iscoGroup} shares work with SOC ${code}.` : '';
}
