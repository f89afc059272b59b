import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Mistakes } from './mistakes';

/** Keys and list positions that lead to a value in a document. */
export type SeedPath = readonly (string | number)[];

/** A YAML file as plain data that still knows where each value stands. */
export interface SeedDocument {
  /** Name of the file, as messages show it. */
  readonly file: string;
  readonly data: unknown;
  /** 1-based line of the value at `path`, or of its nearest ancestor if there is none. */
  lineAt(path: SeedPath): number;
}

/** The document, or null (and mistakes noted) if the text is not YAML. */
export function parseSeedDocument(file: string, text: string, mistakes: Mistakes): SeedDocument | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    mistakes.addAt(file, lines.linePos(error.pos[0]).line, null, `not valid YAML: ${error.message}`);
  }
  if (document.errors.length > 0) return null;

  const lineAt = (path: SeedPath): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 0;
  };
  return { file, data: document.toJS(), lineAt };
}
