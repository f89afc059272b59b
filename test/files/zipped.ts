/** Zip archives and workbooks for tests, sound and hostile. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Zipped {
  readonly path: string;
  readonly content: string | Buffer;
  /** Mode of Unix, such as 0o120777 for a link. */
  readonly mode?: number;
  readonly isEncrypted?: boolean;
  /** What the archive says of the size, if that is not true. */
  readonly statedBytes?: number;
  /** Another checksum than the content's. */
  readonly crc?: number;
}

/** A zip archive with these files. */
export function zipOf(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(file.path);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((file.isEncrypted ? 1 : 0) | 0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(file.crc ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.statedBytes ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(((file.mode ?? 0) << 16) >>> 0, 6);
    end.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, file.mode === undefined ? 0 : 3]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, fields, end, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(files.length, 4);
  tail.writeUInt16LE(files.length, 6);
  tail.writeUInt32LE(central.length, 8);
  tail.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), tail]);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The parts of a workbook with these sheets; a number is stored as one, a text is shared or in its cell by turns. */
export function workbookParts(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Zipped[] {
  const strings: string[] = [];
  const cell = (value: string | number, row: number, column: number) => {
    const at = `r="${letters(column)}${row}"`;
    if (value === '') return '';
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
    if (column % 2 === 1) return `<c ${at} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    strings.push(
      `<si><r><t>${escaped(value.slice(0, 2))}</t></r><r><t>${escaped(value.slice(2))}</t></r><rPh><t>x</t></rPh></si>`,
    );
    return `<c ${at} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const names = Object.keys(sheets);
  const bodies = Object.values(sheets).map((rows) =>
    rows
      .map(
        (cells, at) => `<row r="${at + 1}">${cells.map((value, column) => cell(value, at + 1, column)).join('')}</row>`,
      )
      .join(''),
  );
  const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
  return [
    {
      path: 'xl/workbook.xml',
      content: xml(
        `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
      ),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: xml(
        `<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
      ),
    },
    ...bodies.map((body, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      content: xml(`<worksheet><!-- a sheet --><sheetData>${body}</sheetData></worksheet>`),
    })),
    { path: 'xl/sharedStrings.xml', content: xml(`<sst>${strings.join('')}</sst>`) },
  ];
}

/** A workbook with these sheets. */
export function workbookOf(sheets: Parameters<typeof workbookParts>[0]): Buffer {
  return zipOf(workbookParts(sheets));
}
