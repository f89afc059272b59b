import { DownloadError } from '../domain';

/** Where a file comes from, for messages. */
export interface Origin {
  readonly name: string;
  readonly address: string;
  /** The publisher's page. */
  readonly page: string;
}

/** What went wrong with a download, and what to do. @param problem - "answered with 404 (Not Found)" */
export function failed({ name, address, page }: Origin, problem: string, remedy?: string): DownloadError {
  const advice = remedy ?? `Look at ${page}, fetch the file there and import it from where you put it.`;
  return new DownloadError(address, `${name}: ${address} ${problem}. ${advice}`);
}

/** What an answer that is no success means. */
export function refusedBy(origin: Origin, status: number, text: string, retryAfter: string | null): DownloadError {
  const said = `answered with ${status}${text === '' ? '' : ` (${text})`}`;
  switch (status) {
    case 401:
    case 403:
      return failed(
        origin,
        said,
        `Some publishers answer browsers only. Open ${origin.page}, fetch the file there and import it from where you put it.`,
      );
    case 404:
    case 410:
      return failed(
        origin,
        said,
        `The publisher has moved it. Look for it at ${origin.page} and import it from where you put it.`,
      );
    case 429:
    case 503: {
      const when = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? `in ${retryAfter} seconds` : 'later';
      return failed(origin, said, `The publisher is busy. Run the command again ${when}.`);
    }
    default:
      return failed(origin, said);
  }
}
