/** Where publishers offer their releases: a table, beside the seeds. */
import { join } from 'node:path';
import { z } from 'zod';
import { SourceFileError } from '../domain';
import { parseYaml, readSourceText } from '../files';

/** The table. It is beside the seeds, both in the sources and in the built package. */
export const ADDRESSES_FILE = join(__dirname, '..', '..', 'seeds', 'downloads', 'addresses.yaml');

const FileName = z.string().regex(/^[\w-]+(\.[\w-]+)+$/, 'must be a file name');
const Address = z.url({ protocol: /^https?$/ });

const OfferedFile = z.strictObject({
  name: FileName,
  address: Address,
  megabytes: z.number().positive().optional(),
  unpack: z.boolean().default(false),
});
const Offer = z
  .strictObject({
    name: z.string().min(1),
    brings: z.string().min(1).describe('what the page of public data says that it brings'),
    tested: z.string().min(1).describe('which releases were read and tested'),
    publisher: z.string().min(1),
    licence: z.string().min(1),
    release: z.string().min(1),
    page: Address,
    files: z.array(OfferedFile).default([]),
    noDownload: z.string().min(1).optional(),
    byHand: z.array(z.string().min(1)).min(1),
  })
  .refine(({ files, noDownload }) => files.length > 0 === (noDownload === undefined), {
    message: 'needs files, or noDownload that says why there are none',
  });
/** What the table holds. */
export const AddressesFile = z.strictObject({ asOf: z.string(), sources: z.record(z.string(), Offer) });

/** One file of a release. */
export type OfferedFile = z.infer<typeof OfferedFile>;

/** What a publisher offers, and how to get it. */
export interface Offer {
  readonly name: string;
  /** What it brings, and which releases were read and tested: docs/public-data.md says so. */
  readonly brings: string;
  readonly tested: string;
  readonly publisher: string;
  readonly licence: string;
  readonly release: string;
  /** The publisher's page about it. */
  readonly page: string;
  /** What is fetched; empty if no program can fetch it. */
  readonly files: readonly OfferedFile[];
  /** Why no program can fetch it. */
  readonly noDownload?: string | undefined;
  /** Steps for people. */
  readonly byHand: readonly string[];
}

/** The offers by source: "onet". @throws {SourceFileError} if the file is missing or has the wrong form */
export function readAddresses(file: string = ADDRESSES_FILE): ReadonlyMap<string, Offer> {
  const parsed = parseYaml(readSourceText(file));
  if (parsed.kind === 'problems') {
    const [{ line, message }] = parsed.problems;
    throw new SourceFileError(file, line, null, message);
  }
  const table = AddressesFile.safeParse(parsed.data);
  if (table.success) return new Map(Object.entries(table.data.sources));
  const [issue] = table.error.issues;
  const path = issue?.path.map((part) => (typeof part === 'symbol' ? String(part) : part)) ?? [];
  throw new SourceFileError(file, parsed.lineAt(path), path.join('.'), `${issue?.message}.`);
}
