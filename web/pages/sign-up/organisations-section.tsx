import { useRef, useState } from 'preact/hooks';
import type { Way } from '../advisors/advisors-address';
import type { Organisation } from '../advisors/advisors-query';
import { SignUpDialog } from './sign-up-dialog';

interface OrganisationsSectionProps {
  readonly organisations: readonly Organisation[];
  /** What the fields for a route begin with. */
  readonly way: Way;
}

/** Organisations with advisors of their own, to sign up with; where there is none, it says so. */
export const OrganisationsSection = ({ organisations, way }: OrganisationsSectionProps) => {
  const [open, setOpen] = useState<Organisation | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  return (
    <section class="organisations" aria-labelledby="organisations-title">
      <h2 id="organisations-title">Have an advisor write to you</h2>
      {organisations.length === 0 ? (
        <p class="soft">
          No organisation takes sign-ups on this site. The services above are reached on their own sites.
        </p>
      ) : (
        <ul class="advisor-list plain">
          {organisations.map((organisation) => (
            <li key={organisation.id}>
              <article class="card advisor">
                <h3>
                  <bdi>{organisation.name}</bdi>
                </h3>
                <p dir="auto">{organisation.about}</p>
                <div class="advisor-foot">
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={`Sign up with ${organisation.name}`}
                    aria-haspopup="dialog"
                    onClick={(event) => {
                      opener.current = event.currentTarget;
                      setOpen(organisation);
                    }}
                  >
                    Sign up
                  </button>
                </div>
              </article>
            </li>
          ))}
        </ul>
      )}
      {open !== null && (
        <SignUpDialog
          organisation={open}
          way={way}
          onClose={() => {
            setOpen(null);
            opener.current?.focus();
          }}
        />
      )}
    </section>
  );
};
