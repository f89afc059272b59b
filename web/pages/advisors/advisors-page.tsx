import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Asked, useAnswer } from '../client/use-answer';
import { Frame } from '../frame/frame';
import { OrganisationsSection } from '../sign-up/organisations-section';
import { type AdvisorWish, advisorsAddress, likelyCountry, readAdvisorWish, SHOWN, type Way } from './advisors-address';
import { ADVISORS, type AdvisorsAnswer, advisorsInput, type Organisation } from './advisors-query';
import { AdvisorsResult, LOOKING } from './advisors-result';
import { Filters } from './filters';

interface AdvisorsPageProps {
  readonly opening: AdvisorWish;
  /** What a sign-up may be about. */
  readonly way: Way;
}

/** Services where somebody can talk about their work. Its address holds what they look for. */
export const AdvisorsPage = ({ opening, way }: AdvisorsPageProps) => {
  const [wish, setWish] = useState(opening);
  const [asked, again] = useAnswer<AdvisorsAnswer>(ADVISORS, advisorsInput(wish));
  const [kept, setKept] = useState<AdvisorsAnswer['advisorChoices'] | null>(null);
  // In the same picture as the answer, or they would push it.
  const choices = asked.kind === 'answered' ? asked.data.advisorChoices : kept;
  const [organisations, setOrganisations] = useState<readonly Organisation[] | null>(null);
  const result = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (asked.kind !== 'answered') return;
    setKept(asked.data.advisorChoices);
    setOrganisations(asked.data.advisorOrganisations);
  }, [asked]);
  const go = (next: AdvisorWish) => {
    history.pushState(null, '', advisorsAddress(next));
    setWish(next);
  };
  /** For buttons that go with the answer that they belong to. */
  const goOn = (next: AdvisorWish) => {
    go(next);
    result.current?.focus({ preventScroll: true });
  };
  const back = useCallback(() => setWish(readAdvisorWish(location.search)), []);
  useEffect(() => {
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [back]);

  return (
    <Frame here="advisors" query={{ text: ADVISORS, variables: advisorsInput(wish) }}>
      <div class="advisors">
        <h1>Talk to an advisor</h1>
        <p class="lede">
          Real services where somebody talks with you about your work: free and public ones first. We have not tried
          them; each says when we looked, and what we don’t know is left open.
        </p>
        <Filters wish={wish} countries={choices?.countries ?? []} languages={choices?.languages ?? []} onWish={go} />
        <p role="status" class="hidden-text">
          {announcement(asked)}
        </p>
        <div ref={result} class="result" tabIndex={-1}>
          {choices !== null && wish.country === '' && (
            <Near choices={choices.countries} pick={(country) => goOn({ ...wish, country, first: SHOWN[0]! })} />
          )}
          <AdvisorsResult wish={wish} asked={asked} again={again} go={goOn} />
        </div>
        {organisations !== null && <OrganisationsSection organisations={organisations} way={way} />}
      </div>
    </Frame>
  );
};

/** The country that the browser's languages speak of, as an offer. */
const Near = ({
  choices,
  pick,
}: {
  choices: AdvisorsAnswer['advisorChoices']['countries'];
  pick: (country: string) => void;
}) => {
  const likely = likelyCountry(
    navigator.languages,
    choices.map(({ code }) => code),
  );
  const name = choices.find(({ code }) => code === likely)?.name;
  if (likely === null || name === undefined) return null;
  return (
    <p class="near">
      <button type="button" class="button quiet" onClick={() => pick(likely)}>
        Show those for {name}
      </button>{' '}
      <span class="small soft">Your browser’s language speaks of it. We did not look where you are.</span>
    </p>
  );
};

/** What a screen reader says of how far the search is; trouble announces itself. */
function announcement(asked: Asked<AdvisorsAnswer>): string {
  if (asked.kind === 'looking') return LOOKING[asked.since];
  if (asked.kind !== 'answered') return '';
  const { totalCount, gaps } = asked.data.advisors;
  const count = totalCount === 0 ? 'No service fits.' : `${totalCount} services fit.`;
  return [...gaps.map(({ says }) => says), count].join(' ');
}
