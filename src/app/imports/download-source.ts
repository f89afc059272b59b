/** Fetches a source from its publisher, to be imported. */
import { join } from 'node:path';
import { InvalidOptionError, type Progress, SourceFileError, slugOf } from '../../domain';
import { type FetchedOffer, fetchOffer, type Offer, readAddresses } from '../../downloads';
import { findSources } from './find-sources';
import type { ImportableSource } from './import-sources';

/** A source that was fetched, and its file or folder. */
export interface DownloadedSource extends FetchedOffer {
  readonly place: string;
}

/** Where a source's publisher offers it. */
export function offerOf(source: ImportableSource): Offer {
  const offer = readAddresses().get(source);
  if (offer === undefined) throw new InvalidOptionError('source', `No address of ${source} is known.`);
  return offer;
}

/**
 * Fetches a source into the folder `downloads` of the data folder, a folder a release. What is there already is not fetched
 * again.
 *
 * @param options - `mirror`: an address that has the files by their own names, in place of the publisher's
 * @throws {InvalidOptionError} if no program can fetch it; the message says what to do
 * @throws {DownloadError} if it can't be fetched
 * @throws {SourceFileError} if what was fetched is damaged, or not the source
 */
export async function downloadSource(
  source: ImportableSource,
  dataDir: string,
  options: { readonly progress?: Progress; readonly mirror?: string } = {},
): Promise<DownloadedSource> {
  const offer = offerOf(source);
  const folder = join(dataDir, 'downloads', source, slugOf(offer.release));
  const fetched = await fetchOffer(offer, folder, options);
  const found = findSources(folder).find((each) => each.source === source);
  if (found === undefined) {
    const problem = `what was fetched is not ${offer.name}. Look at ${offer.page}.`;
    throw new SourceFileError(offer.files[0]?.name ?? source, 0, null, problem);
  }
  return { ...fetched, place: found.place };
}
