import { useState } from 'preact/hooks';
import { capital } from '../words/names';
import { WISHES, type WishName } from './become-address';
import type { SameWork } from './futures-query';

const PAY = { MORE: 'more pay', SAME: 'about the same pay', LESS: 'less pay' } as const;

/** Their own work in another place, before any other job. A phone folds away the reasons of all but the first. */
export const SameWorkSection = ({ places }: { places: readonly SameWork[] }) => (
  <section class="same-work" aria-labelledby="same-work">
    <h2 id="same-work">Your work, in another place</h2>
    <ul class="plain">
      {places.map((place, rank) => (
        <Place key={place.title} place={place} id={`place-${rank}`} isBrief={rank > 0} />
      ))}
    </ul>
  </section>
);

interface PlaceProps {
  readonly place: SameWork;
  readonly id: string;
  readonly isBrief: boolean;
}

const Place = ({ place, id, isBrief }: PlaceProps) => {
  const { title, role, why, meets, asks, payChange, employers, firstStep } = place;
  const [isOpen, setOpen] = useState(false);
  const met = meets.flatMap((wish) => WISHES[wish as WishName] ?? []);
  return (
    <li class={`card place ${isBrief ? (isOpen ? 'open' : 'brief') : ''}`}>
      <h3>{role === null ? title : <a href={`/roles/${role.slug}`}>{title}</a>}</h3>
      <p class="small">
        <span title="An estimate of our editors">{capital(PAY[payChange])}</span>
        {asks !== null && ` · asks: ${asks}`}
        {met.length > 0 && <span class="soft"> · {met.join(' · ')}</span>}
      </p>
      <div id={id} class="place-rest">
        <p>
          {why} <span class="small soft">{capital(employers)}.</span>
        </p>
        <p class="small">
          <b>This week:</b> {firstStep}
        </p>
      </div>
      {isBrief && !isOpen && (
        <button
          type="button"
          class="unfold link-button small no-print"
          aria-expanded={false}
          aria-controls={id}
          aria-label={`${title}: why, and what to do`}
          onClick={() => setOpen(true)}
        >
          Why?
        </button>
      )}
    </li>
  );
};
