import { yearsBetween, yearsInWords } from '../words/years';
import type { Found } from './routes-query';
import { addressOf, type Search } from './search-address';

/** What a counsellor would say first: the verdict, why, and nearer goals where the wish is hard or unwise. */
export const VerdictCard = ({ found, search }: { found: Found; search: Search }) => {
  const { verdict, verdictWhy, nearer, routes } = found;
  const years = routes.map((way) => way.years);
  const span = yearsBetween(Math.min(...years), Math.max(...years));
  const [best] = routes;
  const last = best?.steps.at(-1);
  const isOpen = verdict === 'USUAL' || verdict === 'POSSIBLE';
  const reasons = verdictWhy.filter(saysMoreThanTheYears);
  if (isOpen && last !== undefined) reasons.push(`To be hired as ${last.to.title}: ${last.entry.hiredFor}`);
  return (
    <section class={`verdict card ${verdict.toLowerCase()}`} aria-labelledby="verdict">
      <h2 id="verdict">{headline(verdict, span)}</h2>
      <Reasons reasons={reasons} />
      {nearer.length > 0 && (
        <>
          <h3>Nearer goals in the same line of work</h3>
          <ul class="nearer plain">
            {nearer.map(({ role, years: goalYears, why }) => (
              <li key={role.id} class="card">
                <a href={addressOf({ ...search, to: role.slug })}>
                  <bdi>{role.title}</bdi>
                </a>{' '}
                <span class="number">in about {yearsInWords(goalYears)}</span>
                <p class="small soft" dir="auto">
                  {why}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Reasons = ({ reasons }: { reasons: readonly string[] }) =>
  reasons.length === 1 ? (
    <p dir="auto">{reasons[0]}</p>
  ) : (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason} dir="auto">
          {reason}
        </li>
      ))}
    </ul>
  );

/** The headline has the years already. */
function saysMoreThanTheYears(reason: string): boolean {
  return !/^It takes about [\d.]+ (month|year)s?\.$/.test(reason);
}

function headline(verdict: Found['verdict'], span: string): string {
  switch (verdict) {
    case 'USUAL':
      return `Yes. People often go this way, in about ${span}.`;
    case 'POSSIBLE':
      return `Possible, in about ${span}.`;
    case 'HARD':
      return `Hard: about ${span}.`;
    case 'UNWISE':
      return `Think twice: about ${span}, and likely to cost more than it brings.`;
    default:
      return verdict satisfies never;
  }
}
