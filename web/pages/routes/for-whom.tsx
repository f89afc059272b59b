import { isNobody, type Me } from '../about-me/me';
import { usd } from '../words/pay';

const LIST = new Intl.ListFormat('en');

const SCHOOLING: Readonly<Record<NonNullable<Me['education']>, string>> = {
  SCHOOL: 'school',
  COLLEGE: 'some college',
  BACHELOR: 'a bachelor’s degree',
  MASTER: 'a master’s degree',
  DOCTORATE: 'a doctorate',
};

/** Whom the ways are for, and the way to say more of oneself: browsers open the closed part that a link leads into. */
export const ForWhom = ({ me }: { me: Me }) => (
  <p class="soft no-print">
    {isNobody(me) ? 'Worked out for what people in this job usually bring.' : `Worked out for you: ${summary(me)}.`}{' '}
    <a href="#skills">{isNobody(me) ? 'Say what you bring' : 'Change what you bring'}</a>
  </p>
);

function summary({
  skills,
  education,
  credentials,
  pastRoles,
  weeklyHours,
  fullTimeStudy,
  payNow,
  jobIsGone,
}: Me): string {
  const parts = [
    skills.length > 0 ? count(skills.length, 'skill') : null,
    education === null ? null : SCHOOLING[education],
    credentials.length > 0 ? count(credentials.length, 'licence or certificate', 'licences or certificates') : null,
    pastRoles.length > 0 ? count(pastRoles.length, 'earlier job') : null,
    weeklyHours === null ? null : `${count(weeklyHours, 'hour')} a week`,
    payNow === null ? null : `${usd(payNow)} a year now`,
    jobIsGone ? 'a job that is gone' : null,
    fullTimeStudy === null ? null : fullTimeStudy ? 'studying full time' : 'studying beside work',
  ].filter((part) => part !== null);
  return LIST.format(parts);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
