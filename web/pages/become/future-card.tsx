import { useState } from 'preact/hooks';
import { type Me, writeMe } from '../about-me/me';
import { capital } from '../words/names';
import { type Range, rangeInWords, startChange } from '../words/pay';
import { VERDICTS } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { WISHES, type WishName } from './become-address';
import type { NamedJob } from './futures-query';

interface FutureCardProps {
  readonly job: NamedJob;
  /** The job held, as it was asked for, and who asks: the way takes both along. */
  readonly from: string;
  readonly me: Me;
  /** What the job held pays in the middle, US dollars a year; null if unknown, or if it is gone. */
  readonly payNow: number | null;
  /** True where a phone folds its reasons away until they are asked for. */
  readonly isBrief: boolean;
  /** A few words above all: "fits your answers". */
  readonly mark?: string | undefined;
}

/** One job that a counsellor would name: its gate, time, pay, reason and first step, to be read in five seconds. */
export const FutureCard = ({ job, from, me, payNow, isBrief, mark }: FutureCardProps) => {
  const {
    role,
    everydayTitle,
    gate,
    years,
    verdict,
    payStart,
    payLater,
    payNote,
    why,
    meets,
    misses,
    firstStep,
    route,
  } = job;
  const [isOpen, setOpen] = useState(false);
  const way = new URLSearchParams({ from, to: role.slug });
  writeMe(way, me);
  const words = (wishes: readonly string[]) => wishes.flatMap((each) => WISHES[each as WishName] ?? []);
  const [met, missed] = [words(meets), words(misses)];
  const change = payNow === null || payStart === null ? null : startChange(payStart, payNow);
  const title = capital(everydayTitle);
  const folded = `about-${role.slug.replace(/\W+/g, '-')}`;
  return (
    <li class={`card future ${isBrief ? (isOpen ? 'open' : 'brief') : ''}`}>
      <h3>
        <a href={route === null ? `/roles/${role.slug}` : `/routes?${way}`} title={role.title}>
          <bdi>{title}</bdi>
        </a>
      </h3>
      {mark !== undefined && <p class="fits small">{mark}</p>}
      {gate !== null && (
        <p class="gate small" title={gate.note ?? undefined}>
          <b dir="auto">{gate.name}</b>
          {gate.held && ': you have it'}
        </p>
      )}
      <p class="small number">
        {yearsInWords(years)} · <span class={`tone ${verdict.toLowerCase()}`}>{VERDICTS[verdict]}</span> ·{' '}
        {payInWords(payStart, payLater)}
        {change !== null && (
          <span class="change" title={change.words}>
            {' '}
            ({change.sign})
          </span>
        )}
      </p>
      <div id={folded} class="future-rest">
        <p dir="auto">{why[0]}</p>
        {payNote !== null && (
          <p class="small soft pay-note" dir="auto">
            {payNote}
          </p>
        )}
        <p class="small" dir="auto">
          <b>This week:</b> {firstStep}
        </p>
        {met.length > 0 && <p class="small soft">{capital(met.join(' · '))}</p>}
        {missed.length > 0 && <p class="small soft missed">Not: {missed.join(' · ')}</p>}
      </div>
      {isBrief && !isOpen && (
        <button
          type="button"
          class="unfold link-button small no-print"
          aria-expanded={false}
          aria-controls={folded}
          aria-label={`${title}: why, and what to do`}
          onClick={() => setOpen(true)}
        >
          Why?
        </button>
      )}
    </li>
  );
};

function payInWords(start: Range | null, later: Range | null): string {
  if (start === null) return 'pay not known';
  const begins = rangeInWords(start);
  return later === null || rangeInWords(later) === begins
    ? `starts at ${begins}`
    : `${begins}, later ${rangeInWords(later)}`;
}
