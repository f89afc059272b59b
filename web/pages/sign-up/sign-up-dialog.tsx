import { useEffect, useRef, useState } from 'preact/hooks';
import type { Way } from '../advisors/advisors-address';
import type { Organisation } from '../advisors/advisors-query';
import { dayInWords } from '../words/dates';
import { newToken, type Sent, sendSignUp } from './send-sign-up';

interface SignUpDialogProps {
  readonly organisation: Organisation;
  /** What the fields for a route begin with. */
  readonly way: Way;
  readonly onClose: () => void;
}

const EMPTY = { name: '', contact: '', goal: '', from: '', to: '' };

const PrivateLink = ({ link }: { readonly link: string }) => (
  <p class="private-link">
    <a href={link} target="_blank" rel="noopener noreferrer">
      {location.origin + link}
    </a>
  </p>
);

/** A sign-up with one organisation; what is written is kept until the dialog closes, and nowhere else in the browser. */
export const SignUpDialog = ({ organisation, way, onClose }: SignUpDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState({ ...EMPTY, ...way });
  const [consent, setConsent] = useState(false);
  const [token] = useState(newToken);
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const end = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (sent?.kind === 'sent') end.current?.focus();
  }, [sent]);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setSent(null);
    const became = await sendSignUp({ ...words, organisation: organisation.id, consent, token });
    setSending(false);
    setSent(became);
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: `sign-up-${name}`,
    value: words[name],
    onInput: (event: Event) =>
      setWords({ ...words, [name]: (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value }),
  });
  const close = () => dialog.current?.close();

  return (
    <dialog ref={dialog} class="sign-up" aria-labelledby="sign-up-title" onClose={onClose}>
      {sent?.kind === 'sent' ? (
        <div class="stack">
          <h2 id="sign-up-title" ref={end} tabIndex={-1}>
            You are signed up with <bdi>{organisation.name}</bdi>
          </h2>
          <p>
            Keep this private link. With it you can delete your sign-up at any time; we can’t show it again. If you do
            nothing, it is deleted on {dayInWords(sent.expiresAt)}.
          </p>
          <PrivateLink link={sent.link} />
          <button type="button" class="button" onClick={close}>
            Done
          </button>
        </div>
      ) : (
        <form class="stack" onSubmit={send}>
          <h2 id="sign-up-title">
            Sign up with <bdi>{organisation.name}</bdi>
          </h2>
          <p dir="auto">{organisation.about}</p>
          {organisation.isDemonstration && (
            <p class="caution">
              <b>Mind:</b> it is not real. Write nothing about yourself.
            </p>
          )}
          <div class="sign-up-field">
            <label for="sign-up-name">Your name</label>
            <input {...field('name')} type="text" autocomplete="name" required maxLength={100} />
          </div>
          <div class="sign-up-field">
            <label for="sign-up-contact">How can they reach you?</label>
            <input {...field('contact')} type="text" required maxLength={200} aria-describedby="contact-hint" />
            <p id="contact-hint" class="small soft">
              An e-mail address or a phone number
            </p>
          </div>
          <div class="sign-up-field">
            <label for="sign-up-goal">What would you like to get to?</label>
            <textarea {...field('goal')} rows={4} required maxLength={2000} />
          </div>
          <fieldset class="sign-up-route">
            <legend>From which job to which? You can leave this out.</legend>
            <div class="sign-up-field">
              <label for="sign-up-from">From</label>
              <input {...field('from')} type="text" maxLength={200} required={words.to.trim() !== ''} />
            </div>
            <div class="sign-up-field">
              <label for="sign-up-to">To</label>
              <input {...field('to')} type="text" maxLength={200} required={words.from.trim() !== ''} />
            </div>
          </fieldset>
          <label class="check consent">
            <input
              type="checkbox"
              required
              checked={consent}
              onChange={(event) => setConsent(event.currentTarget.checked)}
            />
            <span>
              I agree that <bdi>{organisation.name}</bdi> reads what I wrote here, to answer me. It is shown to nobody
              else, and deleted after {organisation.keptDays} days, or when I delete it.
            </span>
          </label>
          {sent?.kind === 'refused' && (
            <div class="caution" role="alert">
              <p>
                <b>Not sent.</b> {sent.why} Nothing you wrote is lost.
              </p>
              {sent.link !== null && <PrivateLink link={sent.link} />}
            </div>
          )}
          {sent?.kind === 'unsure' && (
            <div class="caution" role="alert">
              <p>
                <b>It may be sent or not.</b> {sent.why}
              </p>
              <PrivateLink link={sent.link} />
            </div>
          )}
          <div class="choices">
            <button type="submit" class="button" aria-disabled={isSending}>
              {isSending ? 'Sending …' : 'Sign up'}
            </button>
            <button type="button" class="button quiet" onClick={close}>
              Not now
            </button>
          </div>
        </form>
      )}
    </dialog>
  );
};
