import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { addClientKey, listClientKeys, type Provider, setProvider } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { act } from '../../../platform/house.js';
import type { Command, CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { openHouse } from '../open-house.js';
import { readDeclarationFile } from '../read-declaration-file.js';

const usage = 'FILE [--place SLUG]';

function readArguments(
  args: readonly string[],
): { readonly file: string; readonly place: string | undefined } | undefined {
  try {
    const options = { place: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [file, ...more] = positionals;
    return file && more.length === 0 ? { file, place: values.place } : undefined;
  } catch {
    return undefined;
  }
}

type Given = { readonly pem: string } | { readonly secret: string };

interface Read {
  /** The settings without what names a file of secrets. */
  readonly settings: unknown;
  readonly given: Given | undefined;
}

/** Reads the settings, and the file of a key or a secret that they may name (`key-file`, `secret-file`), from beside them. */
async function readSettings(file: string, error: CommandInput['error']): Promise<Read | undefined> {
  const read = await readDeclarationFile(file);
  if ('wrong' in read) return void error(read.wrong);
  const document = parseDocument(read.source);
  const [fault] = document.errors;
  if (fault)
    return void error(`${file}:${fault.linePos?.[0].line ?? 1}: this is not YAML. ${fault.message.split('\n')[0]}`);
  const whole: unknown = document.toJS();
  if (typeof whole !== 'object' || whole === null) return { settings: whole, given: undefined };
  const { 'key-file': keyFile, 'secret-file': secretFile, ...settings } = whole as Record<string, unknown>;
  const named = keyFile ?? secretFile;
  if (typeof named !== 'string') return { settings, given: undefined };
  const text = await readFile(resolve(dirname(file), named), 'utf8').catch(() => undefined);
  if (text === undefined) return void error(`${file}: the file ${named} that it names cannot be read.`);
  return { settings, given: keyFile === undefined ? { secret: text.trim() } : { pem: text } };
}

/** The key that the settings bring, or one made here where there is none yet; undefined when all is well as it is. */
async function bringKey(ctx: Context, { kind, auth }: Provider, given: Given | undefined): Promise<string | undefined> {
  const has = (await listClientKeys(ctx)).some((key) => key.kind === kind);
  if (!given && auth === 'secret')
    return 'Without a secret nobody can sign in: name its file in the settings (secret-file: FILE), and set it again.';
  if (!given && has) return undefined;
  const added = await addClientKey(ctx, given ? { kind, given } : { kind });
  if (added.ok) return `The key ${added.value.id} signs from ${added.value.signsFrom.toISOString()}.`;
  if (added.refused === 'already-so') return undefined;
  return 'The key is not taken: give an RSA key of 2048 bits or more as PEM, or a secret of 16 characters or more.';
}

async function run(input: CommandInput): Promise<number> {
  const { args, environment, out, error } = input;
  const asked = readArguments(args);
  if (!asked) {
    error(`Say which: ./guildhall provider set ${usage}`);
    return 2;
  }
  const read = await readSettings(asked.file, error);
  if (!read) return 1;
  const house = await openHouse(environment, out);
  try {
    const place = await findAskedPlace(house, asked.place, error);
    if (!place) return 1;
    const who = { place: place.place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
    const set = await act(house, who, (ctx) => setProvider(ctx, read.settings));
    if (!set.ok) {
      if (set.refused === 'faulty')
        for (const { at, wrong, fix } of set.findings) error(`${asked.file}: ${at} ${wrong}. Fix: ${fix}.`);
      error('Nothing is set.');
      return 1;
    }
    const { provider, isNew } = set.value;
    out(
      `The provider for ${provider.kind === 'staff' ? 'staff' : 'residents'} ${isNew ? 'is set' : 'was set so already'}: ${provider.issuer}`,
    );
    const said = await act(house, who, (ctx) => bringKey(ctx, provider, read.given));
    if (said) out(said);
    if (provider.auth === 'private-key')
      out(`Give the provider this address of our public keys: ${provider.site}/.well-known/jwks.json`);
    return 0;
  } finally {
    await house.close();
  }
}

/** `./guildhall provider set FILE`: by which OpenID provider residents, or staff, sign in here. */
export const providerSetCommand: Command = {
  name: 'provider set',
  usage,
  does: 'Sets the OpenID provider by which residents or staff sign in, and makes or takes the key towards it.',
  run,
};
