/** The source of what editors state through this service. */
import { EDITS_SOURCE, nodeFact } from '../domain';
import type { Draft } from './draft';

/** Puts the source into the draft if it is not there yet. Its claims come before those of all others. */
export async function ensureEditsSource(draft: Draft, today: string): Promise<void> {
  if ((await draft.node('Source', EDITS_SOURCE)) !== null) return;
  await draft.putNode(
    nodeFact('Source', 'edits', EDITS_SOURCE, {
      name: 'Edits',
      publisher: 'Editors of this service',
      licence: 'Apache-2.0',
      attribution: 'Edits made by the editors of this service',
      release: today,
      asOf: today,
      precedence: 0,
    }),
  );
}
