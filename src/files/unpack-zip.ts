import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Progress, SourceFileError } from '../domain';
import { withZip, ZIP_LIMITS, type ZipLimits } from './open-zip';

/**
 * Unpacks an archive into a folder of its own, whole or not at all. What was in the folder is gone afterwards.
 *
 * @returns the paths of the files in the folder, in the archive's order
 * @throws {SourceFileError} as `withZip`, and if a file is damaged; then the folder is as it was
 */
export async function unpackZip(
  archive: string,
  folder: string,
  options: { readonly progress?: Progress; readonly limits?: ZipLimits } = {},
): Promise<readonly string[]> {
  const partial = `${folder}.part`;
  try {
    return await withZip(
      archive,
      async (files) => {
        await rm(partial, { recursive: true, force: true });
        await mkdir(partial, { recursive: true });
        const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
        let done = 0;
        for (const { path, bytes, open } of files) {
          options.progress?.(`unpacking ${basename(archive)}`, done, total);
          const target = join(partial, path);
          await mkdir(dirname(target), { recursive: true });
          await pipeline(await open(), createWriteStream(target, { flags: 'wx' })).catch((error: Error) => {
            throw notUnpacked(archive, path, error);
          });
          done += bytes;
        }
        options.progress?.(`unpacking ${basename(archive)}`, total, total);
        await rm(folder, { recursive: true, force: true });
        await rename(partial, folder);
        return files.map(({ path }) => path);
      },
      options.limits ?? ZIP_LIMITS,
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function notUnpacked(archive: string, path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOSPC') {
    return new SourceFileError(basename(archive), 0, null, 'the disk is full. Make room and run the command again.');
  }
  if (error.code?.startsWith('E')) return error;
  return new SourceFileError(
    basename(archive),
    0,
    null,
    `${path} in it is damaged (${error.message}). Fetch it again.`,
  );
}
