import { useState } from 'preact/hooks';
import { Choice } from '../frame/choice';
import { namesIn, numberIn, wordFor } from '../words/typed';
import { CvField } from './cv-field';
import { EDUCATIONS, isNobody, type Me, USUAL_HOURS } from './me';
import { PastRolesField, type PastRow, pastRolesOf, rowsOf } from './past-roles-field';
import { SkillField } from './skill-field';

/** What the fields hold as it is typed. */
export interface AboutFields extends Pick<Me, 'skills' | 'education' | 'fullTimeStudy' | 'jobIsGone'> {
  readonly credentials: string;
  readonly rows: readonly PastRow[];
  readonly hours: string;
  readonly pay: string;
}

/** Fields for what an address says of somebody. */
export function fieldsOf(me: Me): AboutFields {
  return {
    skills: me.skills,
    education: me.education,
    fullTimeStudy: me.fullTimeStudy,
    jobIsGone: me.jobIsGone,
    credentials: me.credentials.join(', '),
    rows: rowsOf(me.pastRoles),
    hours: me.weeklyHours === null ? '' : String(me.weeklyHours),
    pay: me.payNow === null ? '' : String(me.payNow),
  };
}

/** What the fields say. */
export function meOf({ skills, education, fullTimeStudy, jobIsGone, credentials, rows, hours, pay }: AboutFields): Me {
  return {
    skills,
    education,
    fullTimeStudy,
    jobIsGone,
    credentials: namesIn(credentials),
    pastRoles: pastRolesOf(rows),
    weeklyHours: numberIn(hours, 0.5, 80),
    payNow: numberIn(pay, 0, 10_000_000, true),
  };
}

const EDUCATION_WORDS = [
  ['', 'What people in my job usually have'],
  ['school', 'School'],
  ['college', 'Some college, or an associate degree'],
  ['bachelor', 'A bachelor’s degree'],
  ['master', 'A master’s degree'],
  ['doctorate', 'A doctorate, or a professional degree'],
] as const;

const STUDY_WORDS = [
  ['', 'I haven’t decided'],
  ['full', 'Yes, I would leave work to study'],
  ['beside', 'No, only beside work'],
] as const;

const STUDY = { full: true, beside: false } as const;

interface AboutMeProps {
  /** What the address says already. */
  readonly me: Me;
  readonly fields: AboutFields;
  readonly onChange: (fields: AboutFields) => void;
}

/** The part of a form in which people say what they bring: skills, schooling, papers, earlier jobs, and their pace. */
export const AboutMe = ({ me, fields, onChange }: AboutMeProps) => {
  const [isOpen] = useState(!isNobody(me));
  const set = (change: Partial<AboutFields>) => onChange({ ...fields, ...change });
  return (
    <details id="about-me" class="limits" open={isOpen}>
      <summary>About me: skills, CV, education, earlier jobs, pace</summary>
      <div class="about-fields">
        <div class="about-wide">
          <SkillField skills={fields.skills} onChange={(skills) => set({ skills })} />
          <CvField skills={fields.skills} onChange={(skills) => set({ skills })} />
        </div>
        <Choice
          name="education"
          label="My education"
          words={EDUCATION_WORDS}
          value={wordFor(EDUCATIONS, fields.education)}
          onChange={(word) => set({ education: EDUCATIONS[word] ?? null })}
        />
        <div>
          <label for="credentials">
            Licences and certificates I hold <span class="small soft">(with commas between)</span>
          </label>
          <input
            id="credentials"
            name="credentials"
            type="text"
            dir="auto"
            autocomplete="off"
            placeholder="RN licence, CPA"
            value={fields.credentials}
            onInput={(event) => set({ credentials: event.currentTarget.value })}
          />
        </div>
        <div>
          <label for="pay-now">What I earn now, US dollars a year</label>
          <input
            id="pay-now"
            name="earn"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder="What people in my job usually earn"
            pattern="[ $]*[0-9][0-9, ]*"
            title="US dollars a year, such as 45,000"
            value={fields.pay}
            onInvalid={(event) => event.currentTarget.closest('details')?.setAttribute('open', '')}
            onInput={(event) => set({ pay: event.currentTarget.value })}
          />
        </div>
        <div>
          <label for="hours">
            Hours a week for learning <span class="small soft">(usual: {USUAL_HOURS})</span>
          </label>
          <input
            id="hours"
            name="hours"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            placeholder={String(USUAL_HOURS)}
            pattern=" *(0[.][5-9]\d*|[1-9]([.]\d+)?|[1-7]\d([.]\d+)?|80) *"
            title="A number from 0.5 to 80"
            value={fields.hours}
            onInvalid={(event) => event.currentTarget.closest('details')?.setAttribute('open', '')}
            onInput={(event) => set({ hours: event.currentTarget.value })}
          />
        </div>
        <Choice
          name="study"
          label="Would I study full time?"
          words={STUDY_WORDS}
          value={fields.fullTimeStudy === null ? '' : wordFor(STUDY, fields.fullTimeStudy)}
          onChange={(word) => set({ fullTimeStudy: STUDY[word as keyof typeof STUDY] ?? null })}
        />
        <div>
          <label class="check">
            <input
              type="checkbox"
              name="job"
              value="gone"
              checked={fields.jobIsGone}
              onChange={(event) => set({ jobIsGone: event.currentTarget.checked })}
            />{' '}
            That job is lost, or I can’t do it any more
          </label>
        </div>
        <div class="about-wide">
          <PastRolesField rows={fields.rows} onChange={(rows) => set({ rows })} />
        </div>
      </div>
    </details>
  );
};
