import { useAnswer } from '../client/use-answer';
import { Away } from '../frame/away';
import type { SkillPlace } from './skill-address';
import { SkillNames } from './skill-names';
import { POPULAR, type PopularAnswer, type SkillLink } from './skill-query';

interface PopularProps {
  readonly place: SkillPlace;
  readonly go: (place: SkillPlace) => void;
}

/** Where to begin: what most jobs ask for. */
export const Popular = ({ place, go }: PopularProps) => {
  const [asked, again] = useAnswer<PopularAnswer>(POPULAR, {});
  if (asked.kind === 'away' || asked.kind === 'refused') return <Away why={asked.why} again={again} />;
  if (asked.kind !== 'answered') {
    return (
      <div aria-busy="true">
        {asked.kind === 'looking' && asked.since === 'long' && <p class="soft">Still looking.</p>}
        <noscript>
          <p>This page looks for skills in your browser, and needs JavaScript for it.</p>
        </noscript>
      </div>
    );
  }
  const { skills, technologies } = asked.data;
  return (
    <div class="popular">
      <Names title="Technologies that most jobs ask for" names={technologies.nodes} place={place} go={go} />
      <Names title="Skills that most jobs ask for" names={skills.nodes} place={place} go={go} />
    </div>
  );
};

const Names = ({ title, names, place, go }: PopularProps & { title: string; names: readonly SkillLink[] }) => (
  <section>
    <h2>{title}</h2>
    {names.length === 0 ? <p class="soft">None is loaded.</p> : <SkillNames names={names} place={place} go={go} />}
  </section>
);
