import {
  type AssetFinding,
  type ImportPlan,
  importAssets,
  planImport,
  readAssetFile,
} from '../../../insight/registers/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { formatNumber } from '../../../platform/language/index.js';
import type { Command, CommandInput } from '../commands.js';
import { readDeclarationFile } from '../read-declaration-file.js';
import { importIntoPlace, readImportArguments } from './import-into-place.js';

const usage = 'FILE.csv [--check] [--ended] [--place SLUG]';

interface Asked {
  readonly file: string;
  readonly isCheck: boolean;
  readonly endsMissing: boolean;
  readonly place: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const read = readImportArguments(args, { check: flag, ended: flag });
  if (!read) return undefined;
  const { check, ended, place } = read.values;
  return { file: read.file, isCheck: check, endsMissing: ended, place };
}

/** What the file comes to: what is wrong with it, or what it changes. */
type Answer = { readonly findings: readonly AssetFinding[] } | { readonly plan: ImportPlan };

async function answer(ctx: Context, source: string, { isCheck, endsMissing }: Asked): Promise<Answer> {
  const { assets, findings } = await readAssetFile(ctx, source);
  if (findings.length > 0) return { findings };
  if (isCheck) return { plan: await planImport(ctx, assets, { endsMissing }) };
  const imported = await importAssets(ctx, assets, { endsMissing });
  if (!imported.ok) throw new Error(`The operator was refused: ${imported.refused}`);
  return { plan: imported.value };
}

const number = (value: number): string => formatNumber(value, 'en');

function tell({ listed, changed, ended, same, kept }: ImportPlan, isCheck: boolean): string {
  const counts = `${number(listed.length)} new, ${number(changed.length)} changed, ${number(same)} as they were, ${number(ended.length)} ended`;
  const others =
    kept > 0 ? ` ${number(kept)} not in the file ${kept === 1 ? 'stays' : 'stay'} listed; --ended ends them.` : '';
  return `${isCheck ? 'Nothing is changed yet. It would be' : 'Imported'}: ${counts}.${others}`;
}

function tellFindings(file: string, findings: readonly AssetFinding[], { out, error }: CommandInput): void {
  for (const { line, column, name, wrong, fix } of findings)
    out(`${file}:${line}:${column}: ${name}: ${wrong}. Fix: ${fix}.`);
  const count = `${number(findings.length)} ${findings.length === 1 ? 'finding' : 'findings'}`;
  error(`${count}. Nothing of the file was imported; mend it and run the same command again.`);
}

async function importInto(house: House, who: Who, asked: Asked, source: string, input: CommandInput): Promise<number> {
  const way = asked.isCheck ? read : act;
  const answered = await way(house, who, (ctx) => answer(ctx, source, asked));
  if ('plan' in answered) {
    input.out(tell(answered.plan, asked.isCheck));
    return 0;
  }
  tellFindings(asked.file, answered.findings, input);
  return 1;
}

async function run(input: CommandInput): Promise<number> {
  const asked = readArguments(input.args);
  if (!asked) {
    input.error(`Say which: ./guildhall import assets ${usage}`);
    return 2;
  }
  const file = await readDeclarationFile(asked.file);
  if ('wrong' in file) {
    input.error(file.wrong);
    return 1;
  }
  return importIntoPlace(input, asked.place, (house, who) => importInto(house, who, asked, file.source, input));
}

/** `./guildhall import assets FILE.csv`: the information assets that are held outside, into the public register. */
export const importAssetsCommand: Command = {
  name: 'import assets',
  usage,
  does: 'Lists information assets that are held elsewhere in the public register. With --check it changes nothing.',
  run,
};
