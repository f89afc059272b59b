import { useState } from 'preact/hooks';

interface ShareProps {
  /** What the link is of. */
  readonly title: string;
  /** Whether the address says something of the reader. */
  readonly tellsOfMe: boolean;
}

/** Hands on the address of what is on the page: by the browser's own way to share where there is one, else by copying it. */
export const Share = ({ title, tellsOfMe }: ShareProps) => {
  const [said, setSaid] = useState('');
  const share = async () => {
    const url = location.href;
    try {
      if (navigator.share !== undefined) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      setSaid(tellsOfMe ? 'The link is copied. It holds what you said about yourself.' : 'The link is copied.');
    } catch (error) {
      // Somebody who closes the browser's dialog has changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setSaid(`Copy it from here: ${url}`);
    }
  };
  return (
    <span class="share no-print">
      <button type="button" class="button quiet" onClick={share}>
        Share
      </button>{' '}
      <span class="small soft" role="status">
        {said}
      </span>
    </span>
  );
};
