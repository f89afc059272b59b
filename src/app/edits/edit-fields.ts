/** What every edit may be given beside its commands, described once. */
export const EDIT_FIELDS = Object.freeze({
  expectedRevision:
    'The revision that you looked at. If the graph has changed since, nothing is done, and `conflict` tells what changed.',
  idempotencyKey:
    'A text of your choice, 1 to 200 characters. Sending the same edit again with it within a day does nothing more and gives the first result.',
  dryRun: 'True: nothing is changed; `diff` tells what would be.',
  reason: 'Why, in one sentence, for the audit trail; at most 500 characters.',
});
