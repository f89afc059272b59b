import { Discipline } from '../frame/discipline';
import { Frame } from '../frame/frame';
import { usd } from '../words/pay';
import { INTERESTS, SCHEMES, SENIORITY } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { AdvisorsSection } from './advisors-section';
import { DoorsSection } from './doors-section';
import { HereForm } from './here-form';
import { WaysHereSection, WaysOnSection } from './moves-sections';
import { PaySection } from './pay-section';
import { CertificationsSection, CompaniesSection, NamesSection, namesTitle, SimilarSection } from './people-sections';
import { ROLE_QUERY, type RoleFacts } from './role-query';
import { Section } from './section';
import { SkillsSection } from './skills-section';
import { described, Marks, registerOf, SourceList, Sources, sectionSources } from './sources';

/** On the scale of 1 to 7, from here on an interest is worth naming. */
const STRONG_INTEREST = 4.5;

/** Everything about one role. It needs no script; the two forms get suggestions with it. */
export const RolePage = ({ role, language = 'en' }: { role: RoleFacts; language?: string }) => (
  <Frame here="role" query={{ text: ROLE_QUERY, variables: { ref: role.slug } }}>
    <Sources.Provider value={registerOf(role)}>
      <article class="role-page">
        <header class="role-head">
          {role.discipline !== null && (
            <p class="kicker">
              <Discipline name={role.discipline.name} />
            </p>
          )}
          {role.discipline === null && role.scheme !== 'ATLAS' && (
            <p class="kicker small soft">{SCHEMES[role.scheme]}</p>
          )}
          <h1 dir="auto">{role.title}</h1>
          {role.local !== role.title && (
            <p class="local-name">
              <bdi lang={language}>{role.local}</bdi>{' '}
              <span class="small soft">(the texts of this page are in English)</span>
            </p>
          )}
          <p class="lede" dir="auto">
            {role.summary}
          </p>
          <p class="small soft">
            Described by {role.source.name} <Marks facts={[described(role)]} />
          </p>
          <Figures role={role} />
        </header>
        <aside class="role-side no-print" aria-label="Ways from and to this role">
          <div class="card">
            <h2>Find a way</h2>
            <div data-here="from">
              <HereForm fromHere={true} slug={role.slug} />
            </div>
            <div data-here="to">
              <HereForm fromHere={false} slug={role.slug} />
            </div>
          </div>
          <ul class="onward plain small">
            <li>
              <a href={`/become?${new URLSearchParams({ from: role.slug })}`}>Who could I become from here?</a>
            </li>
            <li>
              <a href="/quiz">Is this you? Take the quiz</a>
            </li>
          </ul>
          <Contents role={role} />
        </aside>
        <div class="role-body">
          <DoorsSection role={role} />
          {role.responsibilities.length > 0 && (
            <Section id="work" title="What you do" sources={sectionSources([[described(role)]])}>
              <ul>
                {role.responsibilities.map(({ text }) => (
                  <li key={text} dir="auto">
                    {text}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <SkillsSection role={role} />
          <PaySection role={role} />
          {role.outlook !== null && (
            <Section id="prospects" title="Prospects" sources={sectionSources([[described(role)]])}>
              <p dir="auto">{role.outlook}</p>
            </Section>
          )}
          <WaysOnSection role={role} />
          <WaysHereSection role={role} />
          <CompaniesSection role={role} />
          <CertificationsSection role={role} />
          <SimilarSection role={role} />
          <AdvisorsSection role={role} />
          <NamesSection role={role} />
          <SourceList />
        </div>
      </article>
    </Sources.Provider>
  </Frame>
);

/** "$84,000 a year", "not known; $167,220 in the wider group Natural Sciences Managers". */
function usualPay({ typicalPayUsd, groupPay }: RoleFacts): string {
  if (typicalPayUsd !== null) return `${usd(typicalPayUsd)} a year`;
  if (groupPay === null) return 'not known';
  return `not known; ${usd(groupPay.typicalUsd)} in the wider group ${groupPay.groupTitle}`;
}

const Figures = ({ role }: { role: RoleFacts }) => {
  const interests = Object.entries(role.interests ?? {})
    .filter(([name, score]) => score >= STRONG_INTEREST && INTERESTS[name] !== undefined)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => INTERESTS[name]);
  const door = role.doors.length > 0 ? 'ways-in' : null;
  // A figure that a part of the page shows with its sources leads there.
  const figures: readonly (readonly [string, string | null, string | null])[] = [
    ['Usual pay', usualPay(role), 'pay'],
    ['Level', role.seniority === null ? null : (SENIORITY[role.seniority] ?? null), null],
    ['Study after school', role.schoolingYears === null ? null : yearsOrNone(role.schoolingYears), door],
    ['Related work before', role.experienceYears === null ? null : yearsOrNone(role.experienceYears), door],
    ['Suits who likes', interests.length === 0 ? null : interests.join(', '), null],
  ];
  return (
    <dl class="figures">
      {figures.map(
        ([name, value, part]) =>
          value !== null && (
            <div key={name}>
              <dt>{part === null ? name : <a href={`#${part}`}>{name}</a>}</dt>
              <dd class="number">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};

const Contents = ({ role }: { role: RoleFacts }) => {
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['ways-in', 'How people get in', role.doors.length > 0],
    ['work', 'What you do', role.responsibilities.length > 0],
    ['skills', 'Skills and technologies', role.skills.nodes.length + role.technologies.nodes.length > 0],
    ['pay', 'What it pays', true],
    ['prospects', 'Prospects', role.outlook !== null],
    ['ways-on', 'Where people go from here', role.nextMoves.nodes.length > 0],
    ['ways-here', 'Where people come from', role.progressionsInto.nodes.length > 0],
    ['companies', 'Who employs it', role.companies.nodes.length > 0],
    ['certifications', 'Certifications', role.certifications.length > 0],
    ['similar', 'Similar roles', role.similar.nodes.length > 0],
    ['advisors', 'Talk to an advisor', true],
    ['names', namesTitle(role), role.alternateTitles.length + role.readings.length > 0],
  ];
  return (
    <nav class="contents" aria-label="On this page">
      <ul class="plain small">
        {parts.map(
          ([id, title, isThere]) =>
            isThere && (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
};

function yearsOrNone(years: number): string {
  return years === 0 ? 'none' : yearsInWords(years);
}
