import { plainClick } from '../client/plain-click';
import type { Group } from './groups';
import { ShapeSign } from './shape';
import { type SkillPlace, skillAddress } from './skill-address';
import { fullBar, type Neighbour, scoreInWords } from './skill-query';

interface NeighbourListProps {
  readonly neighbours: readonly Neighbour[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly place: SkillPlace;
  readonly go: (place: SkillPlace) => void;
}

/** The neighbours, nearest first, each with a bar, its score and the counts of jobs behind it. */
export const NeighbourList = ({ neighbours, groups, place, go }: NeighbourListProps) => {
  const full = fullBar(
    neighbours.map(({ score }) => score),
    place.measure,
  );
  return (
    <ol class="neighbours plain">
      {neighbours.map(({ to, score, rolesWithBoth, rolesWithTo }) => {
        const group = groups.get(to.id);
        return (
          <li key={to.id}>
            <span class="neighbour-name">
              {group !== undefined && <ShapeSign hue={group.hue} />}
              <a
                href={skillAddress({ ...place, skill: to.name })}
                onClick={plainClick(() => go({ ...place, skill: to.name }))}
              >
                <bdi>{to.name}</bdi>
              </a>
            </span>
            <b class="number">{scoreInWords(score, place.measure)}</b>
            <svg class="near-bar" width="100%" height="6" aria-hidden="true">
              <rect class="bar-ground" width="100%" height="6" rx="3" />
              <rect class="bar" width={`${full <= 0 ? 0 : Math.max(0, (score / full) * 100)}%`} height="6" rx="3" />
            </svg>
            <span class="small soft number">
              {rolesWithBoth === 1 ? '1 job needs' : `${rolesWithBoth} jobs need`} both, {rolesWithTo} need it
            </span>
          </li>
        );
      })}
    </ol>
  );
};
