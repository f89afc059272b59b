/** What to say of the operating system's errors that a user can do something about, by their codes. */
const TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full. Free some space, or write to another disk.',
  EDQUOT: 'your quota of its disk is used up. Free some space, or write to another disk.',
  EFBIG: 'it may not grow larger. Raise the limit (ulimit -f), or write to another disk.',
  EROFS: 'its file system is read-only. Write to another one.',
  EMFILE: 'too many files are open. Raise the limit (ulimit -n).',
  ENFILE: 'too many files are open on this machine.',
  EIO: 'its disk fails. Write to another one.',
};

/** What keeps a file from being written, in words that say what to do; null for any other error. */
export function fileTrouble(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const words = code === undefined ? undefined : TROUBLES[code];
  if (words === undefined) return null;
  return `${path === undefined ? 'A file' : path} can't be written: ${words}`;
}
