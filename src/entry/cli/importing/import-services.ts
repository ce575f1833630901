import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftOpen311, type ListedService, readOpen311, type ServiceDefinition } from '../../../work/services/index.js';
import type { Command, CommandInput } from '../commands.js';
import { readDeclarationFile } from '../read-declaration-file.js';

const usage = 'LIST [DEFINITION…] --to FOLDER --owner TEAM';

interface Asked {
  readonly files: readonly string[];
  readonly to: string;
  readonly owner: string;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' }, owner: { type: 'string' } },
    });
    const { to, owner } = values;
    const isWhole = positionals.length > 0 && to !== undefined && /^[a-z][a-z0-9-]{0,59}$/.test(owner ?? '');
    return isWhole ? { files: positionals, to, owner: owner ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

interface Read {
  readonly services: readonly ListedService[];
  readonly definitions: ReadonlyMap<string, ServiceDefinition>;
}

/** What the files say together; undefined when one could not be read, which is told. */
async function readAll(files: readonly string[], error: CommandInput['error']): Promise<Read | undefined> {
  const services: ListedService[] = [];
  const definitions = new Map<string, ServiceDefinition>();
  for (const file of files) {
    const text = await readDeclarationFile(file);
    const read = 'wrong' in text ? undefined : readOpen311(text.source);
    if (read?.is === 'services') services.push(...read.services);
    else if (read?.is === 'definition') definitions.set(read.definition.code, read.definition);
    else {
      error('wrong' in text ? text.wrong : `${file}: ${read?.wrong}.`);
      return undefined;
    }
  }
  return { services, definitions };
}

/** Writes what is not there yet: somebody may have gone on with a file of an earlier run. */
async function writeNew(path: string, source: string): Promise<boolean> {
  try {
    await writeFile(path, source, { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

async function run({ args, out, error }: CommandInput): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    error(`Say which: ./guildhall import services ${usage}`);
    return 2;
  }
  const read = await readAll(asked.files, error);
  if (!read) return 1;
  if (read.services.length === 0) {
    error('None of the files is a list of services: give the reply of services.xml or services.json first.');
    return 1;
  }
  await mkdir(asked.to, { recursive: true });
  const taken: string[] = [];
  let [made, defined] = [0, 0];
  for (const service of read.services) {
    const definition = read.definitions.get(service.code);
    const draft = draftOpen311(service, definition, { owner: asked.owner, taken });
    taken.push(draft.service);
    const path = join(asked.to, `${draft.service}.yaml`);
    if (await writeNew(path, draft.source)) made += 1;
    else out(`${path} is there already and was left as it is.`);
    if (definition) defined += 1;
  }
  out(`${made} drafts begun in ${asked.to}, ${defined} with questions of their own.`);
  out(
    `./guildhall service check ${join(asked.to, '*.yaml')} says what is still to be said; the designer takes each as a file.`,
  );
  return 0;
}

/** `./guildhall import services LIST`: declarations begun from another system's Open311 list. */
export const importServicesCommand: Command = {
  name: 'import services',
  usage,
  does: 'Begins declarations from an Open311 list of services and its definitions, as YAML files to go on with.',
  run,
};
