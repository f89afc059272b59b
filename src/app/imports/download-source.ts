/** Gets a source ready to be imported: fetches it from its publisher, or unpacks an archive that you fetched. */
import { basename, join } from 'node:path';
import { InvalidOptionError, type Progress, SourceFileError, slugOf } from '../../domain';
import { type FetchedOffer, fetchOffer, type Offer, readAddresses } from '../../downloads';
import { unpackZip } from '../../files';
import type { ImportableSource } from '../../importers';
import { sourcesIn } from './find-sources';

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
  return { ...fetched, place: placeIn(folder, source, offer.files[0]?.name ?? source) };
}

/**
 * The file or folder to import from a place that somebody gave: an archive is unpacked into the folder `downloads` of the
 * data folder, anything else is taken as it is.
 *
 * @throws {SourceFileError} if the archive is damaged, holds what is refused, or does not hold the source
 */
export async function readyPlace(
  source: ImportableSource,
  place: string,
  dataDir: string,
  progress: Progress,
): Promise<string> {
  if (!/\.zip$/i.test(place)) return place;
  const archive = basename(place);
  // Its name may tell the release, so the folder keeps it.
  const folder = join(dataDir, 'downloads', source, 'unpacked', archive.slice(0, -'.zip'.length));
  await unpackZip(place, folder, { progress });
  return placeIn(folder, source, archive);
}

function placeIn(folder: string, source: ImportableSource, archive: string): string {
  const found = sourcesIn(folder).find((each) => each.source === source);
  if (found !== undefined) return found.place;
  const { name, page } = offerOf(source);
  throw new SourceFileError(archive, 0, null, `does not hold ${name}. Look at ${page} for what its publisher offers.`);
}
