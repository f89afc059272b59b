import { Option } from 'commander';

const KINDS = { skill: 'Skill', technology: 'Technology' } as const;

/** A word for a kind of competency. */
export type KindWord = keyof typeof KINDS;

/** The option `--kind` of commands that tell of competencies. */
export function kindOption(): Option {
  return new Option('--kind <kind>', 'only skills, or only technologies').choices(Object.keys(KINDS));
}

/** The kind that `--kind` names, undefined if it is left out. */
export function kindOf(word: KindWord | undefined): (typeof KINDS)[KindWord] | undefined {
  return word === undefined ? undefined : KINDS[word];
}
