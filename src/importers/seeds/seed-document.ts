import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Mistakes } from './mistakes';
import type { SeedDocument, SeedPath } from './seed-place';

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
