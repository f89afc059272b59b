import { DOORS } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import type { Door, RoleFacts } from './role-query';
import { Section } from './section';
import { Marks, sectionSources } from './sources';

/** How people get in. */
export const DoorsSection = ({ role }: { role: RoleFacts }) => {
  const { doors } = role;
  if (doors.length === 0) return null;
  const sources = sectionSources(doors.map(({ evidence }) => evidence));
  return (
    <Section id="ways-in" title="How people get in" sources={sources}>
      <ul class="doors plain">
        {doors.map((door) => (
          <li key={`${door.door} ${door.hiredFor}`} class="card stack-tight">
            <h3>
              {DOORS[door.door] ?? door.door} <Marks facts={sources.own(door.evidence)} />
            </h3>
            <p dir="auto">{door.hiredFor}</p>
            {door.credentials.length > 0 && (
              <ul>
                {door.credentials.map(({ name, alternatives, years }) => (
                  <li key={name}>
                    <bdi>{name}</bdi>
                    {alternatives.length > 0 && <span class="soft"> (or: {alternatives.join(', ')})</span>}
                    {years > 0 && <span class="soft number"> · {yearsInWords(years)}</span>}
                  </li>
                ))}
              </ul>
            )}
            <p class="small soft number">{timesOf(door)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
};

function timesOf({ studyYears, experienceYears, trainingYears }: Door): string {
  const parts = [
    studyYears > 0 ? `${yearsInWords(studyYears)} of study from school` : null,
    experienceYears > 0 ? `${yearsInWords(experienceYears)} of related work` : null,
    trainingYears > 0 ? `${yearsInWords(trainingYears)} of training on the job` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'No study or earlier work is asked for.' : `Asks for ${parts.join(', then ')}.`;
}
