import { plainClick } from '../client/plain-click';
import { type SkillPlace, skillAddress } from './skill-address';
import type { SkillLink } from './skill-query';

interface SkillNamesProps {
  readonly names: readonly SkillLink[];
  readonly place: SkillPlace;
  readonly go: (place: SkillPlace) => void;
}

/** Skills as links that lead on to each. */
export const SkillNames = ({ names, place, go }: SkillNamesProps) => (
  <ul class="choices plain">
    {names.map(({ id, name }) => (
      <li key={id}>
        <a
          class="button quiet"
          href={skillAddress({ ...place, skill: name })}
          onClick={plainClick(() => go({ ...place, skill: name }))}
        >
          <bdi>{name}</bdi>
        </a>
      </li>
    ))}
  </ul>
);
