import { Trouble } from './trouble';

interface AwayProps {
  /** What kept the answer from coming. */
  readonly why: string;
  readonly again: () => void;
  readonly level?: 1 | 2 | 3;
  /** What is not lost, and what to do. */
  readonly rest?: string;
}

/** When the API can't be reached. */
export const Away = ({
  why,
  again,
  level = 2,
  rest = 'Nothing you typed is lost. Check your connection, then try again.',
}: AwayProps) => (
  <Trouble level={level} title="We can’t reach the answers right now">
    <p dir="auto">
      {why} {rest}
    </p>
    <button type="button" class="button" onClick={again}>
      Try again
    </button>
  </Trouble>
);
