/** Reads tables of sentences, and tells what is heard in a text. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import type { Heard } from '../../../src/app/hearing/heard';
import { atOnce } from '../../../src/graph';

const SHORT: Readonly<Record<string, string>> = {
  minPayUsd: 'pay',
  'profile.education': 'school',
  'profile.jobIsGone': 'gone',
  'profile.fullTimeStudy': 'full-time',
  'profile.credentials': 'paper',
  maxStudyYears: 'study',
};

/** "REGULAR_HOURS", "pay 50000", "past machinist:10", "here 9", "school BACHELOR", "gone true"; what changes nothing is left out. */
function told({ field, value }: Heard): string | null {
  // Circumstances have sentences of their own.
  if (field === null || field === 'circumstances') return null;
  if (field === 'wishes') return value;
  if (field === 'profile.pastRoles') return value.includes(':') ? `past ${value}` : `here ${value}`;
  return `${SHORT[field] ?? field} ${value}`;
}

/** What changes something of all that is heard in a text. */
export const heardIn = (text: string) => atOnce(hearWordsInSlices(text)).heard.flatMap((each) => told(each) ?? []);

/** One sentence a line, and behind the arrow what is heard. */
export function sentences(table: string): readonly (readonly [said: string, heard: readonly string[]])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [said = '', heard = ''] = line.trim().split(' -> ');
      return [said, heard.split(', ').filter((each) => each !== '-')] as const;
    });
}
