/** What kind of file this is, if it is not the text that was expected: told by its first bytes. */

const KINDS: readonly { readonly begins: readonly number[]; readonly is: string }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], is: 'a zip archive or an Excel workbook' },
  { begins: [0x50, 0x4b, 0x05, 0x06], is: 'an empty zip archive' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Excel workbook' },
  { begins: [0x1f, 0x8b], is: 'compressed with gzip' },
  { begins: [0x42, 0x5a, 0x68], is: 'compressed with bzip2' },
  { begins: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: 'compressed with xz' },
  { begins: [0x28, 0xb5, 0x2f, 0xfd], is: 'compressed with zstd' },
  { begins: [0x37, 0x7a, 0xbc, 0xaf], is: 'a 7z archive' },
  { begins: [0x52, 0x61, 0x72, 0x21], is: 'a RAR archive' },
  { begins: [0x25, 0x50, 0x44, 0x46], is: 'a PDF' },
  { begins: [0x50, 0x41, 0x52, 0x31], is: 'a Parquet file' },
  { begins: [0xff, 0xfe], is: 'text in UTF-16' },
  { begins: [0xfe, 0xff], is: 'text in UTF-16' },
];

const UNPACK = 'Unpack it and give what is in it.';
const SAVE_AS_TEXT = 'Save it as UTF-8 text.';
const REMEDIES: Readonly<Record<string, string>> = {
  'a zip archive or an Excel workbook': 'Unpack the archive, or save the sheet as CSV in UTF-8.',
  'an old Excel workbook': 'Save the sheet as CSV in UTF-8.',
  'a PDF': 'Fetch the file again, in the format that is expected here.',
  'a Parquet file': 'Fetch the file again, in the format that is expected here.',
  'text in UTF-16': SAVE_AS_TEXT,
};

const WEB_PAGE = /^\uFEFF?\s*<(?:!doctype html|html|head|body)\b/i;

/** What the beginning of a file shows it to be, with what to do; null for text that may be what was expected. */
export function otherKind(beginning: Buffer): string | null {
  const kind = KINDS.find(({ begins }) => begins.every((byte, place) => beginning[place] === byte));
  if (kind !== undefined) return `is ${kind.is}. ${REMEDIES[kind.is] ?? UNPACK}`;
  if (WEB_PAGE.test(beginning.toString('utf8', 0, 512))) {
    return 'is a web page: the publisher answered with a page instead of the file. Fetch it again.';
  }
  return null;
}
