import { PROFILE_FIELDS, type ProfileInput, type Snapshot } from '../../app';
import { count, InvalidOptionError } from '../../domain';
import { nameOf } from '../print/node-name';
import { type ProfileOptions, profileOption } from './profile-option';
import { readText } from './read-text';

/** How many names are shown; the others are counted. */
const MOST_TOLD = 30;

/**
 * As `profileOption`, with the competencies that the CV names beside those of `--have`, which win where both name one. Tells on
 * standard error what was found. @throws {InvalidOptionError} if the CV can't be read
 */
export async function profileWithCv(snapshot: Snapshot, options: ProfileOptions): Promise<ProfileInput> {
  const profile = profileOption(options);
  if (options.cv === undefined) return profile;
  const text = await readText('cv', options.cv);
  const found = snapshot.skillsInText(text).map(({ competency }) => snapshot.graph.competencies[competency]!);
  if (found.length === 0) {
    throw new InvalidOptionError(
      'cv',
      `${options.cv} names no skill or technology that is known here. Is it in English? You can name skills with --have.`,
    );
  }
  const told = found.slice(0, MOST_TOLD).map(nameOf).join(', ');
  const more = found.length > MOST_TOLD ? ` and ${found.length - MOST_TOLD} more` : '';
  process.stderr.write(
    `${options.cv === '-' ? 'The CV' : options.cv} names ${count(found.length, 'skill or technology', 'skills and technologies')}, taken at working level: ${told}${more}.\n`,
  );
  const named = profile.competencies ?? [];
  const stated = new Set(named.map(({ ref }) => snapshot.find('Competency', 'have', ref)?.id));
  const added = found.filter(({ id }) => !stated.has(id)).map(({ id }) => ({ ref: id }));
  return { ...profile, competencies: [...named, ...added].slice(0, PROFILE_FIELDS.competencies.most) };
}
