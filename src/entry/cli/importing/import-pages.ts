import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act, type House, type Who } from '../../../platform/house.js';
import {
  type ImportedAs,
  importPage,
  type PageFile,
  readPageFiles,
  type WriteRefusal,
} from '../../../work/content/index.js';
import type { Command, CommandInput } from '../commands.js';
import { importIntoPlace, readImportArguments } from './import-into-place.js';

const usage = 'FOLDER [--check] [--publish] [--place SLUG]';

interface Asked {
  readonly folder: string;
  readonly isCheck: boolean;
  readonly publishes: boolean;
  readonly place: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const read = readImportArguments(args, { check: flag, publish: flag });
  if (!read) return undefined;
  const { check, publish, place } = read.values;
  return { folder: read.file, isCheck: check, publishes: publish, place };
}

/** The Markdown files of a folder, by name; undefined where it cannot be read. */
export async function readMarkdownFolder(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
    );
  } catch {
    return undefined;
  }
}

const mends = {
  'not-allowed': 'only the operator may',
  'bad-id': 'its name has more than small letters, numbers and hyphens',
  taken: 'it is there already',
  'no-such-team': 'its owner is no team of this place',
  gap: 'a part of it is empty',
  'too-long': 'a title or summary is over 300 characters, or the text over 100,000',
  'bad-date': 'its review-on is no day',
  moved: 'somebody changed it meanwhile: run the command again',
} as const satisfies Record<WriteRefusal, string>;

/** All of them or none. */
class Refused extends Error {}

async function importAll(house: House, who: Who, pages: readonly PageFile[], publishes: boolean) {
  const counts: Record<ImportedAs, number> = { same: 0, kept: 0, published: 0 };
  await act(house, who, async (ctx) => {
    Object.assign(counts, { same: 0, kept: 0, published: 0 });
    for (const page of pages) {
      const imported = await importPage(ctx, page, { publishes });
      if (!imported.ok) throw new Refused(`${page.id}: ${mends[imported.refused]}`);
      counts[imported.value] += 1;
    }
  });
  return counts;
}

async function importInto(
  house: House,
  who: Who,
  { pages, publishes }: { readonly pages: readonly PageFile[]; readonly publishes: boolean },
  { out, error }: CommandInput,
) {
  try {
    const { same, kept, published } = await importAll(house, who, pages, publishes);
    out(`${published} published, ${kept} kept and not published, ${same} as they were.`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    error(`${fault.message}. Nothing was imported; mend it and run the same command again.`);
    return 1;
  }
}

async function run(input: CommandInput): Promise<number> {
  const { args, out, error } = input;
  const asked = readArguments(args);
  if (!asked) {
    error(`Say which: ./guildhall import pages ${usage}`);
    return 2;
  }
  const files = await readMarkdownFolder(asked.folder);
  if (!files || files.size === 0) {
    error(`There are no Markdown files in ${asked.folder}: a page is two of them, ID.en.md and ID.cy.md.`);
    return 1;
  }
  const { pages, faults } = readPageFiles(files);
  for (const { file, wrong } of faults) out(`${join(asked.folder, file)}: ${wrong}`);
  if (faults.length > 0) {
    error(`${faults.length} found wrong. Nothing was imported; mend it and run the same command again.`);
    return 1;
  }
  if (asked.isCheck) {
    out(`${pages.length} pages, and nothing wrong with them. Nothing is changed yet.`);
    return 0;
  }
  const { publishes, place } = asked;
  return importIntoPlace(input, place, (house, who) => importInto(house, who, { pages, publishes }, input));
}

/** `./guildhall import pages FOLDER`: pages, guides and news out of Markdown files, for those who keep them in a folder. */
export const importPagesCommand: Command = {
  name: 'import pages',
  usage,
  does: 'Brings in pages, guides and news from Markdown files, ID.en.md and ID.cy.md. With --publish everybody reads them.',
  run,
};
