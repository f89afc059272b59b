import { IMPORTANCE } from '../words/vocabulary';
import type { Need, RoleFacts } from './role-query';
import { Section } from './section';
import { Marks, type SectionSources, sectionSources } from './sources';

/** What the role asks for: skills by how much it asks, each with the technologies of the role that belong to it. */
export const SkillsSection = ({ role }: { role: RoleFacts }) => {
  const { skills, technologies } = role;
  const needs = [...skills.nodes, ...technologies.nodes];
  if (needs.length === 0) return null;
  const sources = sectionSources(needs.map(({ evidence }) => evidence));
  const placed = new Set<string>();
  // A technology stands beside the first skill that it belongs to.
  const beside = new Map(
    skills.nodes.map(({ competency }) => {
      const parts = new Set((competency.technologies ?? []).map(({ id }) => id));
      const own = technologies.nodes.filter(({ competency: { id } }) => parts.has(id) && !placed.has(id));
      for (const need of own) placed.add(need.competency.id);
      return [competency.id, own] as const;
    }),
  );
  const others = technologies.nodes.filter(({ competency }) => !placed.has(competency.id));
  const hidden = skills.totalCount - skills.nodes.length + technologies.totalCount - technologies.nodes.length;
  return (
    <Section id="skills" title="Skills and technologies" sources={sources}>
      {['ESSENTIAL', 'IMPORTANT', 'OPTIONAL'].map((importance) => {
        const group = skills.nodes.filter((need) => need.importance === importance);
        if (group.length === 0) return null;
        return (
          <div key={importance} class="skill-group">
            <h3>{IMPORTANCE[importance]}</h3>
            <ul class="skill-list plain">
              {group.map((need) => (
                <li key={need.competency.id}>
                  <bdi>{need.competency.name}</bdi> <Marks facts={sources.own(need.evidence)} />
                  <Tools needs={beside.get(need.competency.id) ?? []} sources={sources} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {others.length > 0 && (
        <div class="skill-group">
          <h3>{placed.size > 0 ? 'Other technologies' : 'Technologies'}</h3>
          <Tools needs={others} sources={sources} />
        </div>
      )}
      {hidden > 0 && <p class="small soft number">And {hidden} more that it asks for less.</p>}
    </Section>
  );
};

const Tools = ({ needs, sources }: { needs: readonly Need[]; sources: SectionSources }) =>
  needs.length === 0 ? null : (
    <ul class="tools plain">
      {needs.map(({ competency, evidence }) => (
        <li key={competency.id}>
          <bdi>{competency.name}</bdi>
          <Marks facts={sources.own(evidence)} />
        </li>
      ))}
    </ul>
  );
