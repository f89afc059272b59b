import { plainClick } from '../client/plain-click';
import { Discipline } from '../frame/discipline';
import { usd } from '../words/pay';
import { SENIORITY, VERDICTS } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { EVERYDAY } from './lanes';
import type { Layout } from './layout';
import type { Reached } from './map-query';
import { jobs } from './world';

interface MapListProps {
  readonly layout: Layout;
  readonly reach: readonly Reached[];
  /** Opens a role's details; without it links lead to role pages. */
  readonly onOpen?: (id: string) => void;
}

/** The same as the map, to read from top to bottom: disciplines, rungs, roles. */
export const MapList = ({ layout, reach, onOpen }: MapListProps) => {
  const reached = new Map(reach.map((each) => [each.role.id, each]));
  return (
    <div class="map-list">
      {layout.lanes.map((lane) => (
        <section key={lane.key} aria-labelledby={`lane-${lane.key}`}>
          <h2 id={`lane-${lane.key}`}>
            {lane.group === EVERYDAY ? lane.name : <Discipline name={lane.name} />}
            <span class="small soft number">{jobs(lane.count)}</span>
          </h2>
          {layout.columns.map(({ level }) => {
            const here = layout.boxes.filter(
              ({ lane: { key }, role }) => key === lane.key && levelKnown(layout, role.seniority) === level,
            );
            return here.length === 0 ? null : (
              <div key={level ?? 'none'} class="list-level">
                <h3>{level === null ? 'Level not known' : SENIORITY[level]}</h3>
                <ul class="plain">
                  {here.map(({ role }) => {
                    const found = reached.get(role.id);
                    return (
                      <li key={role.id} class={reach.length > 0 && found === undefined ? 'beyond' : undefined}>
                        <a
                          href={`/roles/${role.slug}`}
                          data-id={role.id}
                          onClick={onOpen && plainClick(() => onOpen(role.id))}
                        >
                          <bdi>{role.title}</bdi>
                        </a>
                        <span class="small soft number">
                          {role.typicalPayUsd === null ? 'pay not known' : `${usd(role.typicalPayUsd)} a year`}
                          {found !== undefined &&
                            ` · in about ${yearsInWords(found.years)}, ${VERDICTS[found.verdict]}`}
                        </span>
                      </li>
                    );
                  })}
                </ul>
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
};

/** A rung if the map has a column for it. */
function levelKnown({ columns }: Layout, seniority: string | null): string | null {
  return columns.some(({ level }) => level === seniority) ? seniority : null;
}
