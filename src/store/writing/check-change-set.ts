/** What must hold of a change set before the store is asked. */
import type { ChangeSet, LinkFact, NodeFact } from '../../domain';
import { InvalidOptionError, idPrefix, kindOfId, LINK_ENDS, LINK_PROPERTIES } from '../../domain';
import { RESERVED_PROPERTIES } from '../reading/fact-rows';
import { addressOf, fits, hasOwnKey } from '../reading/link-key';

/**
 * Nothing, if the set is well formed.
 * @throws {InvalidOptionError} naming the first fact that isn't
 */
export function checkChangeSet(changes: ChangeSet): void {
  for (const node of changes.putNodes) checkNode(node);
  for (const link of changes.putLinks) checkLink(link);
  for (const id of changes.removeNodes) {
    if (kindOfId(id) === null)
      throw new InvalidOptionError('removeNodes', `"${id}" is no id: ids begin with their kind.`);
  }
  for (const key of changes.removeLinks) {
    if (addressOf(key) === null) {
      throw new InvalidOptionError(
        'removeLinks',
        `"${key}" is no link's key: keys begin KIND|from|to, as linkFact makes them.`,
      );
    }
  }
  refuseRepeats('putNodes', 'removeNodes', [...changes.putNodes.map((node) => node.id), ...changes.removeNodes]);
  refuseRepeats('putLinks', 'removeLinks', [...changes.putLinks.map((link) => link.key), ...changes.removeLinks]);
}

function checkNode(node: NodeFact): void {
  if (kindOfId(node.id) !== node.kind || node.id.includes('|')) {
    throw new InvalidOptionError(
      'putNodes',
      `"${node.id}" can't be the id of a ${node.kind}: it must begin "${idPrefix(node.kind)}" and have no "|".`,
    );
  }
  checkProperties('putNodes', node.id, node.properties);
}

function checkLink(link: LinkFact): void {
  const ends = LINK_ENDS[link.kind];
  if (!fits(link.from, ends.from) || !fits(link.to, ends.to)) {
    throw new InvalidOptionError(
      'putLinks',
      `Link "${link.key}" can't go from "${link.from}" to "${link.to}": ${link.kind} goes from ${ends.from.join(' or ')} to ${ends.to.join(' or ')}.`,
    );
  }
  if (!hasOwnKey(link)) {
    throw new InvalidOptionError(
      'putLinks',
      `"${link.key}" can't be the key of a link from "${link.from}" to "${link.to}": make it with linkFact.`,
    );
  }
  checkProperties('putLinks', link.key, link.properties);
  if (link.kind === 'DESCRIBED_BY') return;
  const names = Object.keys(LINK_PROPERTIES[link.kind]);
  const unknown = Object.keys(link.properties).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new InvalidOptionError(
      'putLinks',
      `"${link.key}" has a property "${unknown}"; ${link.kind} links have ${names.join(', ')}.`,
    );
  }
}

function checkProperties(option: string, subject: string, properties: object): void {
  for (const [name, value] of Object.entries(properties)) {
    if (RESERVED_PROPERTIES.includes(name)) {
      throw new InvalidOptionError(option, `"${subject}" has a property "${name}", a name the store uses itself.`);
    }
    if (!isStorable(value)) {
      throw new InvalidOptionError(
        option,
        `"${subject}" has a property "${name}" that can't be stored: text, finite numbers, true, false, and lists of text or of numbers can.`,
      );
    }
  }
}

function isStorable(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') || value.every((item) => Number.isFinite(item));
  }
  return value === undefined || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function refuseRepeats(put: string, remove: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw new InvalidOptionError(put, `"${name}" is named twice in ${put} and ${remove}; name each fact once.`);
    }
    seen.add(name);
  }
}
