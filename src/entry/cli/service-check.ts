import { parseArgs } from 'node:util';
import { systemClock } from '../../platform/clock.js';
import { dateOf } from '../../platform/language/index.js';
import { checkDeclaration, type Finding } from '../../work/services/index.js';
import type { Command, CommandInput } from './commands.js';
import { listDeclarationFiles } from './list-declaration-files.js';
import { readDeclarationFile } from './read-declaration-file.js';

const usage = 'FILE… [--json] [--on 2026-03-02]';
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

interface Asked {
  readonly files: readonly string[];
  readonly json: boolean;
  /** What is overdue is overdue on this day. */
  readonly on: string;
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
      options: { json: { type: 'boolean', default: false }, on: { type: 'string', default: today() } },
    });
    const { json, on } = values;
    return positionals.length > 0 && dayShape.test(on) ? { files: positionals, json, on } : undefined;
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

async function run({ args, out, error }: CommandInput): Promise<number> {
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
  if (asked.json) out(JSON.stringify(found, null, 2));
  else for (const each of found) out(line(each));
  const isGood = found.length === 0 && read.length === checked.length;
  const said = sayChecked(read.length, found.length, checked.length - read.length);
  if (isGood && !asked.json) out(said);
  if (!isGood) error(said);
  return isGood ? 0 : 1;
}

/** `./guildhall service check FILE…`: what is wrong with declarations, before anybody publishes them. Needs no database. */
export const serviceCheckCommand: Command = {
  name: 'service check',
  usage,
  does: 'Says what is wrong with declarations, by line and rule, and how to mend it. A folder stands for the declarations in it. Nothing is published.',
  run,
};
