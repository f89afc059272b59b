/** Numbers in code that no table names. */
import { parseSync } from '@swc/core';

/** Numbers that need no name: counts, places, powers of ten, and the months and weeks of a year. */
const PLAIN: ReadonlySet<number> = new Set([0, 1, 2, 10, 12, 52, 100, 1000]);

/** Functions whose arguments are places in texts. */
const PLACED: ReadonlySet<string> = new Set(['slice', 'isSameStart']);

/** The numbers of a TypeScript text that are not plain; places in texts and lists count as plain. */
export function unnamedNumbers(text: string): readonly number[] {
  const found: number[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const node = value as Record<string, unknown>;
    if (node.type === 'NumericLiteral' && !PLAIN.has(node.value as number)) found.push(node.value as number);
    if (isPlaceInText(node) || node.type === 'TsLiteralType') return;
    if (node.type === 'Computed' && (node.expression as { type: string }).type === 'NumericLiteral') return;
    Object.values(node).forEach(visit);
  };
  visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }).body);
  return found;
}

function isPlaceInText(node: Record<string, unknown>): boolean {
  const callee = node.callee as { value?: string; property?: { value?: string } } | undefined;
  return node.type === 'CallExpression' && PLACED.has(callee?.property?.value ?? callee?.value ?? '');
}
