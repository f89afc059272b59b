import { type Command, Option } from 'commander';
import { type ApiKey, addKey, listKeys, MOST_KEY_DAYS, revokeKey, SCOPES, type Scope } from '../../app';
import { howMany } from '../options/number-option';
import { print, printJson, prose } from '../print/print';
import { table } from '../print/table';
import { EXIT, examples } from '../program/help';
import { withStore } from '../program/with-store';

interface AddOptions {
  readonly scope: Scope;
  readonly owner?: string;
  readonly days?: number;
  readonly json?: true;
}

/** Adds `career-atlas keys` with its commands. */
export function addKeyCommands(program: Command, end: (status: number) => void): void {
  const keys = program
    .command('keys')
    .description('give out API keys, list them, revoke them')
    .addHelpText('after', examples('keys add ada --scope editor', 'keys list', 'keys revoke ada'));
  keys
    .command('add')
    .description('make a key and show it, once')
    .argument('<name>', 'who holds it: up to 64 letters, digits and "._@-"; the audit trail shows it')
    .addOption(new Option('--scope <scope>', 'what it may do').choices([...SCOPES]).default('reader'))
    .option('--owner <id>', 'the organisation that it acts for')
    .option('--days <n>', `days until it expires, 1 to ${MOST_KEY_DAYS} (never)`, howMany)
    .option('--json', 'print the key as JSON')
    .addHelpText('after', examples('keys add ada --scope editor', 'keys add ci --scope reader --days 90 --json'))
    .action(async (name: string, options: AddOptions) => end(await addCommand(name, options)));
  keys
    .command('list')
    .description('every key without its secret; revoked and expired ones too')
    .option('--json', 'print the keys as JSON')
    .addHelpText('after', examples('keys list'))
    .action(async (options: { json?: true }) => end(await listCommand(options)));
  keys
    .command('revoke')
    .description('refuse a key from now on')
    .argument('<key>', 'its name, or how it begins (ca_ and 8 characters)')
    .option('--json', 'print the key as JSON')
    .addHelpText('after', examples('keys revoke ada'))
    .action(async (key: string, options: { json?: true }) => end(await revokeCommand(key, options)));
}

async function addCommand(name: string, { json, ...order }: AddOptions): Promise<number> {
  const added = await withStore(({ records }) => addKey(records, { name, ...order }));
  if (json) printJson(added);
  else {
    const until = added.expiresAt === null ? 'It does not expire.' : `It expires ${added.expiresAt.slice(0, 10)}.`;
    print(added.key);
    process.stderr.write(
      `${prose(`This is the only time that the key is shown: keep it in a safe place. Its scope is ${added.scope}. ${until}`)}\n`,
    );
  }
  return EXIT.done;
}

async function listCommand({ json }: { json?: true }): Promise<number> {
  const keys = await withStore(({ records }) => listKeys(records));
  if (json) printJson(keys);
  else if (keys.length === 0) print('There are no keys. Make one with "career-atlas keys add".');
  else {
    const now = new Date().toISOString();
    const rows = keys.map((key) => [key.name, key.prefix, key.scope, key.owner ?? '', stateOf(key, now)]);
    print(table(['Name', 'Begins', 'Scope', 'Owner', 'State'], rows));
  }
  return EXIT.done;
}

async function revokeCommand(key: string, { json }: { json?: true }): Promise<number> {
  const revoked = await withStore(({ records }) => revokeKey(records, key));
  if (json) printJson(revoked);
  else print(`The key of ${revoked.name} is revoked.`);
  return EXIT.done;
}

function stateOf({ expiresAt, revokedAt }: ApiKey, now: string): string {
  if (revokedAt !== null) return `revoked ${revokedAt.slice(0, 10)}`;
  if (expiresAt === null) return 'valid';
  return `${expiresAt <= now ? 'expired' : 'valid until'} ${expiresAt.slice(0, 10)}`;
}
