import { Frame } from '../frame/frame';
import { dayInWords } from '../words/dates';

/** What a private link shows of its sign-up. */
export interface KnownSignUp {
  readonly organisation: string;
  /** ISO 8601, as is the other. */
  readonly agreedAt: string;
  readonly expiresAt: string;
}

interface SignUpPageProps {
  /** Of the link, from the root. */
  readonly address: string;
  /** Null: there is none, or no more. */
  readonly signUp: KnownSignUp | null;
  /** True right after it was deleted. */
  readonly isDeleted: boolean;
}

interface SignUpTroubleProps {
  /** Of the link, from the root. */
  readonly address: string;
  /** A sentence. */
  readonly why: string;
}

/** What its button answers where the database fails. */
export const SignUpTrouble = ({ address, why }: SignUpTroubleProps) => (
  <Frame here="advisors">
    <div class="sign-up-page stack">
      <h1>Please try again in a while</h1>
      <p>{why}</p>
      <p>
        Keep your <a href={address}>private link</a> and open it again in a few minutes: it says whether your sign-up is
        still there, and deletes it.
      </p>
    </div>
  </Frame>
);

/** The page of a private link. It is written by the server alone and needs no script. */
export const SignUpPage = ({ address, signUp, isDeleted }: SignUpPageProps) => (
  <Frame here="advisors">
    <div class="sign-up-page stack">
      {signUp !== null && (
        <>
          <h1>
            Your sign-up with <bdi>{signUp.organisation}</bdi>
          </h1>
          <p>
            You signed up on {dayInWords(signUp.agreedAt)}. If you do nothing, it is deleted on{' '}
            {dayInWords(signUp.expiresAt)}.
          </p>
          <p>Delete it now, and nobody can read it here any more. This cannot be undone.</p>
          <form method="post" action={`${address}/delete`}>
            <button type="submit" class="button">
              Delete my sign-up
            </button>
          </form>
          <p class="small soft">
            Whoever has this link can delete the sign-up. What you wrote is not shown here, so that the link alone tells
            nobody.
          </p>
        </>
      )}
      {signUp === null && (
        <>
          <h1>{isDeleted ? 'Your sign-up is deleted' : 'There is no sign-up here'}</h1>
          <p>
            {isDeleted
              ? 'Nothing of it is left here. Advisors who read it before may still know what it said.'
              : 'It was deleted or has expired, or the link is not whole. Check that you copied all of it.'}
          </p>
          <p>
            <a href="/advisors">See all advisors</a>
          </p>
        </>
      )}
    </div>
  </Frame>
);
