import { useEffect, useState } from 'preact/hooks';
import { plainClick } from '../client/plain-click';
import { type Group, OTHER } from './groups';
import type { PairOf } from './pairs';
import { Shape, ShapeSign } from './shape';
import { type SkillPlace, skillAddress } from './skill-address';
import type { Neighbour } from './skill-query';

interface NearMapProps {
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
  /** Empty until they are known. */
  readonly groups: ReadonlyMap<string, Group>;
  readonly pairOf: PairOf;
  readonly place: SkillPlace;
  readonly go: (place: SkillPlace) => void;
}

interface Spot {
  readonly neighbour: Neighbour;
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  /** Labels stand outside. */
  readonly side: 1 | -1;
}

const ROW = { wide: 44, narrow: 30 };
const WIDTH = { wide: 784, narrow: 330 };
/** Half the room in the middle, and how far out a neighbour may stand. */
const INNER = 84;
const REACH = 90;
const UNKNOWN: Group = { name: '', hue: OTHER };

/** The skill in the middle and its neighbours around it, by group; the nearer they are, the further in they stand. */
export const NearMap = ({ name, neighbours, groups, pairOf, place, go }: NearMapProps) => {
  const isNarrow = useNarrow();
  const { spots, width, height, middle } = spotsOf(neighbours, groups, isNarrow);
  const legend = [...new Map(spots.map(({ group }) => [group.hue, group])).values()].sort((a, b) => a.hue - b.hue);
  return (
    <figure class="near-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`Skills around ${name}`}>
        <g aria-hidden="true">
          {!isNarrow &&
            spots.map(({ neighbour, x, y }) => (
              <path key={neighbour.to.id} class="near-line" d={`M${middle.x} ${middle.y}L${x} ${y}`} />
            ))}
          {tiesOf(spots, pairOf).map(([one, other]) => (
            <path
              key={`${one.neighbour.to.id} ${other.neighbour.to.id}`}
              class={`tie hue-${one.group.hue}`}
              d={`M${one.x} ${one.y}Q${(one.x + other.x) / 2 - one.side * 26} ${(one.y + other.y) / 2} ${other.x} ${other.y}`}
            />
          ))}
          <circle class="near-middle" cx={middle.x} cy={middle.y} r="13" />
          <text class="near-name" x={middle.x} y={middle.y - 22} text-anchor={isNarrow ? 'start' : 'middle'}>
            {shortened(name)}
          </text>
        </g>
        {spots.map(({ neighbour, group, x, y, side }) => (
          <a
            key={neighbour.to.id}
            href={skillAddress({ ...place, skill: neighbour.to.name })}
            aria-label={group.name === '' ? neighbour.to.name : `${neighbour.to.name}, group: ${group.name}`}
            onClick={plainClick(() => go({ ...place, skill: neighbour.to.name }))}
          >
            <rect
              class="near-target"
              x={side === 1 ? x - 14 : 0}
              y={y - 14}
              width={side === 1 ? width - x + 14 : x + 14}
              height="28"
              rx="5"
            />
            <Shape hue={group.hue} x={x} y={y} size={7} />
            <text x={x + side * 15} y={y + 5} text-anchor={side === 1 ? 'start' : 'end'}>
              {shortened(neighbour.to.name)}
            </text>
          </a>
        ))}
      </svg>
      {groups.size > 0 && (
        <figcaption>
          <ul class="plain small group-list">
            {legend.map(({ hue, name: title }) => (
              <li key={hue}>
                <ShapeSign hue={hue} />
                {hue === OTHER ? 'other groups' : title}
              </li>
            ))}
          </ul>
          <p class="small soft">
            Groups are skills that jobs need together. The nearer a skill is, the further in it stands; lines between
            neighbours join those that are near each other too.
          </p>
        </figcaption>
      )}
    </figure>
  );
};

/** Places neighbours on both sides of the middle, group by group; on a narrow screen on one side only. */
function spotsOf(neighbours: readonly Neighbour[], groups: ReadonlyMap<string, Group>, isNarrow: boolean) {
  const sorted = neighbours
    .map((neighbour, rank) => ({ neighbour, rank, group: groups.get(neighbour.to.id) ?? UNKNOWN }))
    .sort((one, other) => one.group.hue - other.group.hue || one.rank - other.rank);
  const scores = neighbours.map(({ score }) => score);
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const far = (score: number) => (most === least ? 0 : (most - score) / (most - least));
  const perSide = isNarrow ? sorted.length : Math.ceil(sorted.length / 2);
  const row = isNarrow ? ROW.narrow : ROW.wide;
  const width = isNarrow ? WIDTH.narrow : WIDTH.wide;
  const height = perSide * row + (isNarrow ? 64 : 16);
  const middle = isNarrow ? { x: 18, y: 36 } : { x: width / 2, y: height / 2 };
  const spots = sorted.map(({ neighbour, group }, at): Spot => {
    if (isNarrow) return { neighbour, group, side: 1, x: 46 + 60 * far(neighbour.score), y: 76 + at * row };
    const isRight = at < perSide;
    // Down the right side and up the left one, so that a group stays together.
    const place = isRight ? at : sorted.length - 1 - at;
    const y = 8 + row / 2 + place * row;
    const bulge = Math.sqrt(1 - 0.8 * ((y - middle.y) / (height / 2)) ** 2);
    const x = (INNER * (0.45 + 0.55 * bulge) + REACH * far(neighbour.score) * bulge) * (isRight ? 1 : -1);
    return { neighbour, group, side: isRight ? 1 : -1, x: middle.x + x, y };
  });
  return { spots, width, height, middle };
}

const MOST_TIES = 30;

/** The strongest ties between neighbours of one group on one side. */
function tiesOf(spots: readonly Spot[], pairOf: PairOf): readonly (readonly [Spot, Spot])[] {
  const ties = spots.flatMap((one, at) =>
    spots.slice(at + 1).flatMap((other) => {
      const pair = pairOf(one.neighbour.to.id, other.neighbour.to.id);
      return pair === undefined || one.group !== other.group || one.side !== other.side
        ? []
        : [{ ends: [one, other] as const, score: pair.score }];
    }),
  );
  return ties
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_TIES)
    .map(({ ends }) => ends);
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= 25 ? name : `${letters.slice(0, 24).join('').trimEnd()}…`;
}

/** Whether the window is as narrow as a phone. */
function useNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => {
    const query = matchMedia('(max-width: 719px)');
    const update = () => setIsNarrow(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return isNarrow;
}
