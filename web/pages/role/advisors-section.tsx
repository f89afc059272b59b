import { Arrow } from '../frame/icons';
import { NewTab } from '../frame/new-tab';
import { COSTS } from '../words/advisors';
import type { RoleFacts } from './role-query';
import { Section } from './section';

/** Whom to talk to about the role: services that know its field; which public one is near depends on the country. */
export const AdvisorsSection = ({ role: { advisors, discipline } }: { role: RoleFacts }) => {
  const query = discipline === null ? '' : `?${new URLSearchParams({ discipline: slugOf(discipline.name) })}`;
  return (
    <Section id="advisors" title="Talk to an advisor">
      {advisors.gaps.map(({ says }) => (
        <p key={says}>{says} Public services advise on every kind of work.</p>
      ))}
      {discipline === null && <p>Public services advise on every kind of work, this one too.</p>}
      {discipline !== null && advisors.nodes.length > 0 && (
        <ul class="moves plain">
          {advisors.nodes.map(({ id, name, url, offers, cost, countryName, region }) => (
            <li key={id}>
              <NewTab name={name} url={url} />{' '}
              <span class="small soft">
                <bdi>{region ?? countryName}</bdi>, {cost === null ? 'cost not stated' : (COSTS[cost] ?? cost)}
              </span>
              <p class="small soft" dir="auto">
                {offers}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/advisors${query}`} class="way-link">
          {discipline === null ? 'Find one near you' : 'Find one in your country'} <Arrow />
        </a>
      </p>
    </Section>
  );
};

function slugOf(discipline: string): string {
  return discipline.toLowerCase().replace(/\W+/g, '-');
}
