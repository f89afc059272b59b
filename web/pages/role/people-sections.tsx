import { COMPANIES, SCHEMES } from '../words/vocabulary';
import type { RoleFacts } from './role-query';
import { Section } from './section';
import { described, Marks, sectionSources } from './sources';

/** Companies that employ the role, by what they do. */
export const CompaniesSection = ({ role: { companies } }: { role: RoleFacts }) => {
  if (companies.nodes.length === 0) return null;
  const sources = sectionSources(companies.nodes.map(({ evidence }) => [evidence]));
  const categories = [...new Set(companies.nodes.map(({ company }) => company.category))];
  return (
    <Section id="companies" title="Who employs it, for example" sources={sources}>
      <dl class="companies">
        {categories.map((category) => (
          <div key={category}>
            <dt>{COMPANIES[category] ?? category}</dt>
            {companies.nodes
              .filter(({ company }) => company.category === category)
              .map(({ company, purpose, evidence }) => (
                <dd key={company.id}>
                  <bdi>{company.name}</bdi>
                  {purpose !== null && <span class="soft small" dir="auto">{` · ${purpose.replace(/\.$/, '')}`}</span>}
                  <Marks facts={sources.own([evidence])} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** Certifications that the role values. */
export const CertificationsSection = ({ role: { certifications } }: { role: RoleFacts }) => {
  if (certifications.length === 0) return null;
  const sources = sectionSources(certifications.map(({ evidence }) => [evidence]));
  return (
    <Section id="certifications" title="Certifications it values" sources={sources}>
      <ul>
        {certifications.map(({ certification, evidence }) => (
          <li key={certification.id}>
            <bdi>{certification.name}</bdi> <span class="soft small">{certification.issuer}</span>
            <Marks facts={sources.own([evidence])} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** Roles that ask for much the same. */
export const SimilarSection = ({ role: { similar } }: { role: RoleFacts }) => {
  if (similar.nodes.length === 0) return null;
  return (
    <Section id="similar" title="Similar roles">
      <p class="small soft after-title">Compared by us: roles that ask for much the same skills.</p>
      <ul class="moves plain">
        {similar.nodes.map(({ role, shared }) => (
          <li key={role.id}>
            <a href={`/roles/${role.slug}`}>
              <bdi>{role.title}</bdi>
            </a>
            {shared.length > 0 && (
              <p class="small soft" dir="auto">
                Both need {shared.map(({ name }) => name).join(', ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const RELATIONS: Readonly<Record<string, string>> = {
  EXACT: 'the same work',
  CLOSE: 'the same work',
  BROAD: 'a wider role',
  NARROW: 'a kind of this role',
};

/** What the section of other names is called. */
export function namesTitle({ readings }: RoleFacts): string {
  return readings.length === 0 ? 'Other names' : 'Other names, and the same work elsewhere';
}

/** What else it is called, here and in other classifications. */
export const NamesSection = ({ role }: { role: RoleFacts }) => {
  const { alternateTitles, readings } = role;
  if (alternateTitles.length === 0 && readings.length === 0) return null;
  const few = alternateTitles.slice(0, 12);
  const more = alternateTitles.slice(few.length, 60);
  return (
    <Section id="names" title={namesTitle(role)} sources={sectionSources([[described(role)]])}>
      {few.length > 0 && <p dir="auto">{few.join(' · ')}</p>}
      {more.length > 0 && (
        <details>
          <summary>{more.length} more names</summary>
          <p class="small" dir="auto">
            {more.join(' · ')}
          </p>
        </details>
      )}
      {readings.length > 0 && (
        <ul class="moves plain">
          {readings.map(({ role, relation, because, evidence }) => (
            <li key={role.id}>
              <a href={`/roles/${role.slug}`}>
                <bdi>{role.title}</bdi>
              </a>{' '}
              <span class="small soft">
                {SCHEMES[role.scheme]}: {RELATIONS[relation] ?? relation}
              </span>{' '}
              <Marks facts={[evidence]} />
              <p class="small soft" dir="auto">
                {because}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
