/** YAML from people: no text of it takes more memory or time than its size allows. */
import { type Alias, type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { isKnownPlain } from './plain-texts';
import { quickYaml } from './quick-yaml';

/** The parser calls itself for each level, so a text of a hundred thousand brackets overflows its stack. */
const OVERFLOW = /call stack/i;
const TOO_DEEP = 'nested too deeply. Write fewer levels';

/** Something that keeps a text from being read. */
export interface YamlProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** What a text holds, or why it can't be read. */
export type YamlFile =
  | { readonly kind: 'problems'; readonly problems: readonly [YamlProblem, ...YamlProblem[]] }
  | {
      readonly kind: 'data';
      readonly data: unknown;
      /** 1-based line of the value at a path, or of its nearest ancestor if there is none. */
      readonly lineAt: (path: readonly (string | number)[]) => number;
    };

/**
 * The data of a YAML text. Aliases (`*name`) are refused: a few lines of them can stand for gigabytes, or for themselves.
 */
export function parseYaml(text: string): YamlFile {
  const plain = isKnownPlain(text) ? quickYaml(text) : null;
  if (plain === null) return parsed(text);
  let file: YamlFile | null = null;
  const lineAt = (path: readonly (string | number)[]): number => {
    file ??= parsed(text);
    return file.kind === 'data' ? file.lineAt(path) : 0;
  };
  return { kind: 'data', data: plain.data, lineAt };
}

function parsed(text: string): YamlFile {
  const lines = new LineCounter();
  const lineOf = (offset: number) => lines.linePos(offset).line;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const found = [...document.errors.map(asProblem), ...aliasesIn(document)].map(placed);
    const [first, ...others] = [...new Map(found.map((each) => [`${each.line} ${each.message}`, each])).values()];
    if (first !== undefined) return { kind: 'problems', problems: [first, ...others] };
    return { kind: 'data', data: document.toJS(), lineAt: (path) => lineOfPath(document, path, lineOf) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'problems', problems: [{ line: 1, message: TOO_DEEP }] };
  }

  function placed({ offset, message }: PlacedProblem): YamlProblem {
    return { line: lineOf(offset), message };
  }
}

interface PlacedProblem {
  readonly offset: number;
  readonly message: string;
}

function asProblem({ pos, message }: { pos: [number, number]; message: string }): PlacedProblem {
  return { offset: pos[0], message: OVERFLOW.test(message) ? TOO_DEEP : `not valid YAML: ${message}` };
}

/** The first alias, if there is one. */
function aliasesIn(document: Document.Parsed): readonly PlacedProblem[] {
  const found: PlacedProblem[] = [];
  visit(document, {
    Alias(_, { source, range }: Alias) {
      found.push({
        offset: range?.[0] ?? 0,
        message: `the alias *${source} is not read. Write out what it stands for`,
      });
      return visit.BREAK;
    },
  });
  return found;
}

function lineOfPath(
  document: Document.Parsed,
  path: readonly (string | number)[],
  lineOf: (offset: number) => number,
): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lineOf(node.range[0]);
  }
  return 0;
}
