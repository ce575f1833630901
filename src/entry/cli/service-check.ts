import { parseArgs } from 'node:util';
import { systemClock } from '../../platform/clock.js';
import { dateOf } from '../../platform/language/index.js';
import { checkDeclaration, type Finding } from '../../work/services/index.js';
import { atPlace } from './clients/at-place.js';
import type { Command, CommandInput } from './commands.js';
import { sayUnfit, type Unfit, unfitHere } from './connecting/unfit-here.js';
import { listDeclarationFiles } from './list-declaration-files.js';
import { readDeclarationFile } from './read-declaration-file.js';

const usage = 'FILE… [--json] [--on 2026-03-02] [--place SLUG]';
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

interface Asked {
  readonly files: readonly string[];
  readonly json: boolean;
  /** What is overdue is overdue on this day. */
  readonly on: string;
  /** Where connected systems are asked about too; undefined for nowhere, which needs no database. */
  readonly place: string | undefined;
}

interface Found extends Finding {
  readonly file: string;
}

const today = (): string => dateOf(systemClock.now(), 'Europe/London');

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        on: { type: 'string', default: today() },
        place: { type: 'string' },
      },
    });
    const { json, on, place } = values;
    return positionals.length > 0 && dayShape.test(on) ? { files: positionals, json, on, place } : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with one file; undefined when it could not be read, which is told. */
async function check(file: string, on: string, error: CommandInput['error']): Promise<readonly Found[] | undefined> {
  const read = await readDeclarationFile(file);
  if ('source' in read) return checkDeclaration(read.source, on).findings.map((finding) => ({ file, ...finding }));
  error(read.wrong);
  return undefined;
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

const line = ({ file, line, column, rule, wrong, fix }: Found): string =>
  `${file}:${line}:${column}: ${rule}: ${wrong}. Fix: ${fix}.`;

function sayChecked(read: number, found: number, unread: number): string {
  const judged = `Checked ${count(read, 'declaration')}: ${found === 0 ? 'nothing is wrong' : count(found, 'finding')}.`;
  const missed = `${count(unread, 'file')} could not be read.`;
  return [...(read > 0 ? [judged] : []), ...(unread > 0 ? [missed] : [])].join(' ');
}

/** What systems that are connected at a place would miss; undefined where there is no such place, which is told. */
async function listUnfitAt(input: CommandInput, place: string, files: readonly string[]) {
  const unfit: (Unfit & { readonly file: string })[] = [];
  const status = await atPlace(input, place, async (house, who) => {
    for (const file of files) {
      const read = await readDeclarationFile(file);
      if ('source' in read) unfit.push(...(await unfitHere(house, who, read.source)).map((one) => ({ file, ...one })));
    }
    return 0;
  });
  return status === 0 ? unfit : undefined;
}

async function run(input: CommandInput): Promise<number> {
  const { args, out, error } = input;
  const asked = readArguments(args);
  if (!asked) {
    error(`Say what: ./guildhall service check ${usage}`);
    return 2;
  }
  const { files, empty } = await listDeclarationFiles(asked.files);
  for (const folder of empty) error(`There is no declaration (*.yaml, *.yml, *.json) in ${folder}.`);
  if (empty.length > 0) return 1;
  const checked = [];
  for (const file of files) checked.push(await check(file, asked.on, error));
  const read = checked.filter((each) => each !== undefined);
  const found = read.flat();
  const unfit = asked.place === undefined ? [] : await listUnfitAt(input, asked.place, files);
  if (!unfit) return 1;
  if (asked.json) out(JSON.stringify([...found, ...unfit], null, 2));
  else for (const each of found) out(line(each));
  if (!asked.json) for (const each of unfit) error(sayUnfit(each.file, each));
  const isGood = found.length === 0 && unfit.length === 0 && read.length === checked.length;
  const said = sayChecked(read.length, found.length + unfit.length, checked.length - read.length);
  if (isGood && !asked.json) out(said);
  if (!isGood) error(said);
  return isGood ? 0 : 1;
}

/** `./guildhall service check FILE…`: what is wrong with declarations, before anybody publishes them. Needs no database but with `--place`. */
export const serviceCheckCommand: Command = {
  name: 'service check',
  usage,
  does: 'Says what is wrong with declarations, by line and rule, and how to mend it. A folder stands for the declarations in it; with --place, what connected systems there would miss. Nothing is published.',
  run,
};
