/** The files of a plan: what they say, and that no text in them is markup or another line of the format. */
import fc from 'fast-check';
import { milestonesOf, type PlanWords, planCalendar, planFileName, planMarkdown } from '../../src/plans';
import { PLAN, step } from './plan';

const WORDS: PlanWords = {
  years: (years) => `${years} years`,
  hours: (hours) => `${hours} hours`,
};
const NOW = new Date('2026-11-27T10:20:30Z');

/** The lines of a calendar, with folded ones joined (RFC 5545, 3.1). */
const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
/** The values of a property, read back (RFC 5545, 3.3.11). */
const valuesOf = (calendar: string, property: string) =>
  linesOf(calendar)
    .filter((line) => line.startsWith(property))
    .map((line) =>
      line.slice(line.indexOf(':') + 1).replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign)),
    );

test('milestones go from the first day to the last role, earliest first', () => {
  expect(milestonesOf(PLAN, '2026-11-27', WORDS).map(({ date, title }) => `${date} ${title}`)).toEqual([
    '2026-11-27 Start: Retail Sales Associate to Registered Nurse',
    '2026-11-27 Begin to learn for the job: Registered Nurse',
    '2027-02-18 Have learned what the job asks for: Registered Nurse',
    '2027-11-27 Start the new job: Nursing Assistant',
    '2029-11-27 Have: Associate degree',
    '2030-05-28 Have: Licence',
    '2030-11-27 Start the new job: Registered Nurse',
  ]);
});

test('no credential is later than its role', () => {
  const tight = { ...PLAN, steps: [{ ...step, years: 1 }] };
  const dates = milestonesOf(tight, '2026-01-31', WORDS).map(({ date }) => date);
  expect(dates.every((date) => date <= '2027-01-31')).toBe(true);
});

describe('a calendar', () => {
  const calendar = planCalendar(PLAN, '2026-11-27', WORDS, NOW);

  test('has an all-day event for each milestone', () => {
    expect(linesOf(calendar)[0]).toBe('BEGIN:VCALENDAR');
    expect(linesOf(calendar).at(-1)).toBe('END:VCALENDAR');
    expect(valuesOf(calendar, 'VERSION')).toEqual(['2.0']);
    expect(linesOf(calendar).filter((line) => line.startsWith('DTSTART'))[0]).toBe('DTSTART;VALUE=DATE:20261127');
    expect(valuesOf(calendar, 'DTSTART')).toHaveLength(7);
    expect(new Set(valuesOf(calendar, 'DTSTAMP'))).toEqual(new Set(['20261127T102030Z']));
    expect(valuesOf(calendar, 'SUMMARY')[4]).toBe('Have: Associate degree');
    expect(valuesOf(calendar, 'DESCRIPTION')[1]).toContain('Weeks 10 to 12: Charts, records, 20 hours');
    expect(valuesOf(calendar, 'DESCRIPTION')[0]).toContain(PLAN.address);
  });

  test('names its events the same each time, and another day’s otherwise', () => {
    const uids = (start: string) => valuesOf(planCalendar(PLAN, start, WORDS, new Date(0)), 'UID');
    expect(uids('2026-11-27')).toEqual(valuesOf(calendar, 'UID'));
    expect(new Set([...uids('2026-11-27'), ...uids('2026-11-28')]).size).toBe(14);
  });

  test('keeps to the format whatever the texts are: line ends, 75 octets, one line a property', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom('x\r\nEND:VCALENDAR', 'a,b;c\\n"d":e', '🧭'.repeat(60), 'محلل بيانات'.repeat(9), '\u0000\u2028'),
    );
    fc.assert(
      fc.property(text, text, (title, detail) => {
        const written = planCalendar(
          {
            ...PLAN,
            from: title,
            to: title,
            why: [detail],
            steps: [{ ...step, to: title, hiredFor: detail }],
          },
          '2026-11-27',
          WORDS,
          NOW,
        );
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(linesOf(written).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
        for (const line of linesOf(written)) expect(line).toMatch(/^[A-Z-]+[;:]/);
        const said = title
          .replace(/\r\n?/g, '\n')
          .replace(/(?!\n)\p{Cc}/gu, '')
          .replaceAll('\n', ' ');
        expect(valuesOf(written, 'SUMMARY')[0]).toBe(`Start: ${said} to ${said}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a Markdown document', () => {
  test('says the way, its steps, what to learn, milestones and sources', () => {
    expect(planMarkdown(PLAN, '2026-11-27', WORDS)).toMatchInlineSnapshot(`
      "# Retail Sales Associate to Registered Nurse

      First Nursing Assistant: about 4 years in all. Some people get in. Pay: $34,000 a year now, $96,500 then.

      Years, pay and odds are estimates for the United States.

      The way: <http://localhost:4000/routes?from=a&to=b>

      ## Why this way

      - You need a degree.
      - People come from all kinds of work.

      ## This week

      - [ ] Ask the college when the next course starts.

      ## 1. Nursing Assistant

      About 1 years. What gets you hired: A degree with clinical weeks, and the licence; new nurses start on a ward.

      ## 2. Registered Nurse

      About 3 years, $96,500 a year. What gets you hired: A degree with clinical weeks, and the licence; new nurses start on a ward.

      What you need:

      - [x] Bachelor
      - [ ] Associate degree (or: the longer bachelor), about 2 years
      - [ ] Licence, about 0.5 years

      What to learn, at 10 hours a week:

      | When | What | How long |
      | --- | --- | --- |
      | Weeks 1 to 9 | Patient care | 90 hours |
      | Weeks 10 to 12 | Charts, records | 20 hours |

      ## Milestones

      | By | What |
      | --- | --- |
      | 2026-11-27 | Start: Retail Sales Associate to Registered Nurse |
      | 2026-11-27 | Begin to learn for the job: Registered Nurse |
      | 2027-02-18 | Have learned what the job asks for: Registered Nurse |
      | 2027-11-27 | Start the new job: Nursing Assistant |
      | 2029-11-27 | Have: Associate degree |
      | 2030-05-28 | Have: Licence |
      | 2030-11-27 | Start the new job: Registered Nurse |

      ## Sources

      - Our estimates (CC0)
      "
    `);
  });

  test('has no markup from texts', () => {
    const hostile = '# x <img src=x onerror=alert(1)> [a](javascript:b) | `c` **d**\n\n- e';
    const written = planMarkdown(
      {
        ...PLAN,
        from: hostile,
        why: [hostile, '- f', '1. g'],
        steps: [{ ...step, hiredFor: hostile }],
      },
      '2026-11-27',
      WORDS,
    );
    expect(written).not.toMatch(/(?<!\\)(<img|\[a|\*\*d|`c)/);
    expect(written.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(written).toContain('- \\- f\n- 1\\. g');
  });
});

test.each([
  ['Registered Nurse', 'Data Analyst', 'plan-registered-nurse-to-data-analyst'],
  ['../../etc', 'C:\\x', 'plan-etc-to-c-x'],
  ['محلل', '<img>', 'plan-محلل-to-img'],
])('the plan from %s to %s has the file name %s', (from, to, name) => {
  expect(planFileName({ from, to })).toBe(name);
});
