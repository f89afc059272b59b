import { SourceFileError } from '../../domain';
import type { SeedDocument, SeedPath } from './seed-place';

/** The most mistakes that one message lists. */
export const REPORTED_MISTAKES = 20;

/** All mistakes in a set of seed files; file, line and column are those of the first. */
export class SeedMistakesError extends SourceFileError {
  constructor(
    /** In order of file and line, at least one. */
    readonly mistakes: readonly [SourceFileError, ...SourceFileError[]],
  ) {
    const [first] = mistakes;
    super(first.file, first.line, first.column, '');
    const told = mistakes.slice(0, REPORTED_MISTAKES).map((mistake) => mistake.message);
    if (mistakes.length > told.length) told.push(`… and ${mistakes.length - told.length} more.`);
    const heading = mistakes.length === 1 ? '1 mistake in the seeds' : `${mistakes.length} mistakes in the seeds`;
    this.message = `${heading}:\n${told.map((line) => `  ${line}`).join('\n')}`;
  }
}

/** Collects the mistakes in seed files, so that you see all of them at once. */
export class Mistakes {
  readonly #found: SourceFileError[] = [];

  /** Notes a mistake at the place of `path` in a document. */
  add(document: SeedDocument, path: SeedPath, problem: string): void {
    this.addAt(document.file, document.lineAt(path), columnOf(path), problem);
  }

  addAt(file: string, line: number, column: string | null, problem: string): void {
    this.#found.push(new SourceFileError(file, line, column, problem));
  }

  /** @throws {SeedMistakesError} if any mistake was noted */
  throwIfAny(): void {
    const [first, ...others] = [...this.#found].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
    );
    if (first !== undefined) throw new SeedMistakesError([first, ...others]);
  }
}

/** `roles[3].pay[0].level`, or null for the file as a whole. */
function columnOf(path: SeedPath): string | null {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return text === '' ? null : text.slice(1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
