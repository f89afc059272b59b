import type { Me } from '../about-me/me';
import { Open, Tick } from '../frame/icons';
import { payChange, usd } from '../words/pay';
import { DOORS, ODDS, ODDS_MEAN } from '../words/vocabulary';
import { hoursInWords, yearsInWords } from '../words/years';
import { EvidenceList } from './evidence-list';
import type { CredentialFact, Step } from './routes-query';

const NAMED_SKILLS = 3;

/** One move: how long it takes, what gets you hired, what to get and to learn first, and the role it leads to. */
export const StepItem = ({ step, isLast, me }: { step: Step; isLast: boolean; me: Me }) => {
  const { to, entry } = step;
  const skills = step.learn.slice(0, NAMED_SKILLS);
  const more = step.learn.length > NAMED_SKILLS;
  const change = payChange(step.payChangeUsd);
  return (
    <>
      <li class="move">
        <p class="move-years number">
          <b>{yearsInWords(step.years)}</b>
        </p>
        <p dir="auto">
          <span class="what">What gets you hired</span>
          {entry.hiredFor}
        </p>
        {entry.credentials.length > 0 && (
          <div>
            <p class="what">What you need</p>
            <ul class="credentials plain">
              {entry.credentials.map((credential) => (
                <Credential key={credential.name} credential={credential} me={me} />
              ))}
            </ul>
          </div>
        )}
        {skills.length > 0 && (
          <div>
            <p class="what">What to learn</p>
            <p class="small soft">In hours of learning; study for papers is told in years, above.</p>
            <ul class="skills plain">
              {skills.map(({ competency, hours }) => (
                <li key={competency.name}>
                  <bdi>{competency.name}</bdi> <span class="soft small number">{hoursInWords(hours)}</span>
                </li>
              ))}
              {more && (
                <li class="soft">
                  <span class="small">in all, with the rest</span>{' '}
                  <span class="small number">{hoursInWords(step.learningHours)}</span>
                </li>
              )}
            </ul>
          </div>
        )}
        {step.brings.map((brings) => (
          <p key={brings} class="brings" dir="auto">
            {brings}
          </p>
        ))}
        <details class="small">
          <summary>{capital(ODDS[step.odds])}. What this rests on</summary>
          <div class="stack-tight">
            <p>
              That is: {ODDS_MEAN[step.odds]}. It is judged by the way in (
              {(DOORS[entry.door] ?? entry.door).toLowerCase()}), by how much of your work counts there, and by how many
              people work in it.
            </p>
            <EvidenceList title="The way in" facts={entry.evidence} />
            {step.progression === null ? (
              <p>No source names this very move; it is open through the way in.</p>
            ) : (
              <EvidenceList
                title={`That people make this move: ${sureness(step.progression.confidence)}`}
                facts={step.progression.evidence}
              />
            )}
          </div>
        </details>
      </li>
      <li class={isLast ? 'station end' : 'station'}>
        <h4>
          <a href={`/roles/${to.slug}`}>
            <bdi>{to.title}</bdi>
          </a>
        </h4>
        <p class="small soft number">
          {to.typicalPayUsd === null ? 'pay not known' : `${usd(to.typicalPayUsd)} a year`}
          {change !== null && ` · ${change}`}
        </p>
      </li>
    </>
  );
};

interface CredentialProps {
  readonly credential: CredentialFact;
  readonly me: Me;
}

const Credential = ({ credential: { name, inItsPlace, alternatives, held, yearsLeft }, me }: CredentialProps) => (
  <li class={held ? 'held' : 'open'}>
    {held ? <Tick /> : <Open />}
    <span>
      <bdi>{inItsPlace ?? name}</bdi>
      {inItsPlace !== null && <span class="soft"> (instead of the usual {name})</span>}
      {inItsPlace === null && alternatives.length > 0 && <span class="soft"> (or: {alternatives.join(', ')})</span>}
      <span class="small soft number"> · {stateOf(held, yearsLeft, me)}</span>
    </span>
  </li>
);

/** How much of a credential is left, or where it comes from. */
function stateOf(held: boolean, yearsLeft: number, me: Me): string {
  if (held) return whoHolds(me);
  return yearsLeft === 0 ? 'from the work before' : `${yearsInWords(yearsLeft)} left`;
}

/** Why a credential counts as there. */
function whoHolds({ education, credentials, pastRoles }: Me): string {
  const saysMuch = education !== null || credentials.length > 0 || pastRoles.length > 0;
  return saysMuch ? 'you have it, or people in your job do' : 'people in your job have it';
}

/** How sure the sources together are, in words. */
function sureness(confidence: number): string {
  if (confidence >= 0.7) return 'sure';
  return confidence >= 0.4 ? 'fairly sure' : 'not very sure';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
