import { join } from 'node:path';
import { InvalidOptionError } from '../domain';
import { unpackZip } from '../files';
import type { Offer } from './addresses';
import { type Fetched, type FetchOptions, fetchFile } from './fetch-file';

/** A release that was fetched. */
export interface FetchedOffer {
  readonly files: readonly Fetched[];
  /** Number of files unpacked; 0 if nothing was packed. */
  readonly unpacked: number;
}

/**
 * Fetches all files of a release into a folder. Those that are packed are unpacked beside, into a folder of their name.
 *
 * @param mirror - an address that has the files by their own names, in place of the publishers'
 * @throws {InvalidOptionError} if no program can fetch it, or `mirror` is no web address
 * @throws {DownloadError} if a file can't be fetched
 * @throws {SourceFileError} if an archive is damaged or holds what is refused
 */
export async function fetchOffer(
  offer: Offer,
  folder: string,
  options: FetchOptions & { readonly mirror?: string } = {},
): Promise<FetchedOffer> {
  if (offer.noDownload !== undefined) throw new InvalidOptionError('download', byHand(offer));
  const { mirror, ...rest } = options;
  const base = mirror === undefined ? null : mirrorOf(mirror);
  const files: Fetched[] = [];
  let unpacked = 0;
  for (const { name, address, unpack } of offer.files) {
    const origin = { name, address: base === null ? address : new URL(name, base).href, page: offer.page };
    const target = join(folder, name);
    files.push(await fetchFile(origin, target, rest));
    if (unpack) unpacked += (await unpackZip(target, target.replace(/\.zip$/i, ''), rest)).length;
  }
  return { files, unpacked };
}

/** Why no program can fetch it, and what to do by hand. */
function byHand({ name, page, noDownload, byHand }: Offer): string {
  const steps = [`Open ${page}`, ...byHand].map((step, at) => `  ${at + 1}. ${step}`);
  return `${name} can't be fetched from here. ${noDownload} Do it by hand:\n${steps.join('\n')}`;
}

function mirrorOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidOptionError(
      'mirror',
      `"${address}" is no web address. Give one such as https://example.org/data/.`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
