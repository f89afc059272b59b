import { useEffect, useState } from 'preact/hooks';
import { profileOf, USUAL_HOURS } from '../about-me/me';
import { useAnswer } from '../client/use-answer';
import { Arrow } from '../frame/icons';
import { PLAN, type PlanAnswer } from './plan-query';
import { PlanSection } from './plan-section';
import type { Way } from './routes-query';
import { addressOf, type Search } from './search-address';
import { TakeAlong } from './take-along';
import { wayPlan } from './way-plan';

interface WayFootProps {
  readonly way: Way;
  /** Id of the way on the page. */
  readonly id: string;
  /** From 0; null if it is none of the search's own ways. */
  readonly place: number | null;
  readonly search: Search;
}

/** What belongs to one way below its steps: what to learn, the plan to take along, the map. */
export const WayFoot = ({ way, id, place, search }: WayFootProps) => {
  const { me } = search;
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const [first, ...others] = way.roles.map((role) => role.id);
  const input = { from: first, through: others.slice(0, -1), to: others.at(-1), ...profileOf(me) };
  const [asked, again] = useAnswer<PlanAnswer>(PLAN, isWanted ? { input } : null);
  const plan = asked.kind === 'answered' ? asked.data.learningPlan : null;

  // The plan is open and the others are away before the browser draws the page for paper.
  useEffect(() => {
    if (!isPrinting) return;
    const paper = document.getElementById(id)?.closest('li, .other-way');
    const mark = (isOn: boolean) => {
      paper?.classList.toggle('printed', isOn);
      document.documentElement.classList.toggle('prints-one-way', isOn);
    };
    mark(true);
    // Some browsers go on at once, so the marks stay until the paper is done.
    addEventListener('afterprint', () => mark(false), { once: true });
    setPrinting(false);
    print();
  }, [isPrinting, id]);

  return (
    <>
      <PlanSection
        asked={asked}
        again={again}
        isOpen={isOpen}
        setOpen={(open) => {
          setOpen(open);
          if (open) setWanted(true);
        }}
        weeklyHours={me.weeklyHours ?? USUAL_HOURS}
      />
      <TakeAlong
        id={id}
        asked={asked}
        ask={() => {
          setWanted(true);
          if (asked.kind === 'away' || asked.kind === 'refused') again();
        }}
        plan={plan === null ? null : wayPlan(way, plan, me, location.origin + addressOf(search))}
        print={() => {
          setOpen(true);
          setPrinting(true);
        }}
      />
      {place !== null && (
        <p class="no-print">
          <a class="way-link" href={mapAddress(search, place)}>
            See it on the map <Arrow />
          </a>
        </p>
      )}
    </>
  );
};

/** The map with this way drawn on it; the search goes along, so that it is the same way. */
function mapAddress(search: Search, place: number): string {
  return `/map?${addressOf(search).split('?')[1]}&way=${place + 1}`;
}
