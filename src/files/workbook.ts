/**
 * Reads the sheets of an Excel workbook (.xlsx, Office Open XML, ECMA-376 part 1, chapter 18): the texts of their cells.
 * Formulas count as their last values; dates and number formats are left as the numbers that are stored.
 */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { inBytes, SourceFileError } from '../domain';
import { withZip, ZIP_LIMITS, type ZippedFile } from './open-zip';
import { attributeOf, walkXml, XmlError } from './xml';

/** One row of a sheet. */
export interface SheetRow {
  /** 1-based, as Excel counts. */
  readonly number: number;
  /** Texts of the cells from column A on; empty for an empty cell. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** The largest part of a workbook that is read, in bytes: the bureau's national wages have 3 MB. Estimate. */
const MOST_PART_BYTES = 20_000_000;
/** Columns of a sheet that are read: those of wages are 32. Estimate. */
const MOST_COLUMNS = 500;
/** Cells of a sheet that are read, empty ones included: those of wages are 45,000. Estimate. */
const MOST_CELLS = 2_000_000;

/**
 * The sheets of a workbook, in its order.
 *
 * @throws {SourceFileError} if it is missing, no workbook, damaged or too large
 */
export async function readWorkbook(path: string): Promise<readonly Sheet[]> {
  const name = basename(path);
  return withZip(
    path,
    async (files) => {
      const part = (file: string) =>
        textOf(
          name,
          files.find((each) => each.path === file),
        );
      try {
        const targets = targetsOf((await part('xl/_rels/workbook.xml.rels')) ?? '');
        const listed = sheetsOf((await part('xl/workbook.xml')) ?? '');
        const strings = stringsOf((await part('xl/sharedStrings.xml')) ?? '');
        const sheets: Sheet[] = [];
        for (const { title, id } of listed) {
          const xml = await part(targets.get(id) ?? '');
          if (xml !== null) sheets.push({ name: title, rows: rowsOf(xml, strings) });
        }
        if (sheets.length > 0) return sheets;
      } catch (error) {
        if (!(error instanceof XmlError)) throw error;
        throw new SourceFileError(name, 0, null, `is no whole workbook: ${error.message}. Fetch it again.`);
      }
      throw new SourceFileError(name, 0, null, 'is no Excel workbook: it has no sheet. Fetch it again.');
    },
    { ...ZIP_LIMITS, ratio: 1000 },
  );
}

async function textOf(workbook: string, file: ZippedFile | undefined): Promise<string | null> {
  if (file === undefined) return null;
  if (file.bytes > MOST_PART_BYTES) {
    const problem = `${file.path} in it has ${inBytes(file.bytes)}, and at most ${inBytes(MOST_PART_BYTES)} are read. Save the sheet as CSV in UTF-8.`;
    throw new SourceFileError(workbook, 0, null, problem);
  }
  return (await wholeOf(await file.open(), workbook)).toString('utf8');
}

async function wholeOf(stream: Readable, workbook: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch (error) {
    throw new SourceFileError(workbook, 0, null, `is damaged (${(error as Error).message}). Fetch it again.`);
  }
  return Buffer.concat(chunks);
}

/** Files of the sheets by the ids of their relations. */
function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    start(name, attributes) {
      const [id, target] = [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target')];
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    text() {},
    end() {},
  });
  return targets;
}

function sheetsOf(xml: string): readonly { readonly title: string; readonly id: string }[] {
  const sheets: { title: string; id: string }[] = [];
  walkXml(xml, {
    start(name, attributes) {
      if (name !== 'sheet') return;
      sheets.push({
        title: attributeOf(attributes, 'name') ?? '',
        id: attributeOf(attributes, '[a-zA-Z0-9]+:id') ?? '',
      });
    },
    text() {},
    end() {},
  });
  return sheets;
}

/** Texts that cells share. Pieces of one text are joined; readings of East Asian letters (`rPh`) are left out. */
function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  let [text, isText, reading] = ['', false, 0];
  walkXml(xml, {
    start(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') reading += 1;
    },
    text(piece) {
      if (isText && reading === 0) text += piece;
    },
    end(name) {
      if (name === 'si') strings.push(text);
      else if (name === 't') isText = false;
      else if (name === 'rPh') reading -= 1;
    },
  });
  return strings;
}

function rowsOf(xml: string, strings: readonly string[]): readonly SheetRow[] {
  const rows: { number: number; cells: string[] }[] = [];
  let [value, isValue] = ['', false];
  let cell = { column: 0, type: 'n' };
  let count = 0;
  const refuseMany = () => {
    if (count > MOST_CELLS) throw new XmlError(`it has more than ${MOST_CELLS.toLocaleString('en-US')} cells`);
  };
  walkXml(xml, {
    start(name, attributes) {
      const row = rows.at(-1);
      if (name === 'row') {
        count += 1;
        refuseMany();
        rows.push({ number: Number(attributeOf(attributes, 'r') ?? (row?.number ?? 0) + 1), cells: [] });
      } else if (name === 'c') {
        const column = columnOf(attributeOf(attributes, 'r')) ?? row?.cells.length ?? 0;
        cell = { column, type: attributeOf(attributes, 't') ?? 'n' };
        value = '';
      } else if (name === 'v' || name === 't') isValue = true;
    },
    text(piece) {
      if (isValue) value += piece;
    },
    end(name) {
      if (name === 'v' || name === 't') isValue = false;
      if (name !== 'c' || rows.length === 0) return;
      if (cell.column >= MOST_COLUMNS) throw new XmlError(`it has more than ${MOST_COLUMNS} columns`);
      const { cells } = rows.at(-1)!;
      count += Math.max(1, cell.column - cells.length);
      refuseMany();
      while (cells.length < cell.column) cells.push('');
      cells[cell.column] = cell.type === 's' ? (strings[Number(value)] ?? '') : value;
    },
  });
  return rows;
}

/** 0 for "A1", 27 for "AB3". */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
