/** The table of sources in docs/public-data.md, printed from the table of addresses. */
import type { Offer } from './addresses';

const HEAD = `| source | what it brings | publisher and licence | release that \`--download\` fetches | read and tested |
|---|---|---|---|---|
`;

/** The page with one row for each offer in the place of those that it has; the rest of it stays. @param page - with the table's head */
export function offersPage(page: string, offers: ReadonlyMap<string, Offer>): string {
  const start = page.indexOf(HEAD);
  if (start === -1) throw new Error(`The page lacks the head of the table: ${HEAD.split('\n')[0]}`);
  const end = page.indexOf('\n\n', start);
  const rows = [...offers].map(
    ([source, { brings, publisher, licence, release, page: address, noDownload, tested }]) =>
      `| \`${source}\` | ${brings} | [${publisher}](${address}), ${licence} | ${noDownload === undefined ? release : 'none, see below'} | ${tested} |`,
  );
  return `${page.slice(0, start)}${HEAD}${rows.join('\n')}${page.slice(end)}`;
}
