import type { PlaceHost } from '../../platform/database/list-places.js';
import { act, read as readHouse, type Who } from '../../platform/house.js';
import {
  type Change,
  checkDeclaration,
  compareDeclarations,
  findService,
  publishService,
} from '../../work/services/index.js';
import type { CommandInput } from './commands.js';
import type { OpenHouse } from './open-house.js';
import { readDeclarationFile } from './read-declaration-file.js';

interface Good {
  readonly file: string;
  readonly source: string;
  readonly declaration: NonNullable<ReturnType<typeof checkDeclaration>['declaration']>;
}

/** Every file that is right; undefined where one is not, or two are of one service, which is told. */
async function checkAll(files: readonly string[], error: CommandInput['error']): Promise<readonly Good[] | undefined> {
  const good: Good[] = [];
  let isGood = true;
  const tell = (line: string) => {
    error(line);
    isGood = false;
  };
  for (const file of files) {
    const read = await readDeclarationFile(file);
    if ('wrong' in read) {
      tell(read.wrong);
      continue;
    }
    const { declaration, findings } = checkDeclaration(read.source);
    for (const { line, column, rule, wrong, fix } of findings)
      tell(`${file}:${line}:${column}: ${rule}: ${wrong}. Fix: ${fix}.`);
    if (!declaration) continue;
    const twin = good.find((one) => one.declaration.service === declaration.service);
    if (twin) tell(`${file} and ${twin.file} are both of the service ${declaration.service}. Keep one of them.`);
    good.push({ file, source: read.source, declaration });
  }
  return isGood ? good : undefined;
}

/** What changes, in a word each: '3 for residents (question-added, promise)'. */
function sayChanges(changes: readonly Change[]): string {
  const audiences = [...new Set(changes.map(({ to }) => to))];
  const says = audiences.map((to) => {
    const kinds = changes.filter((change) => change.to === to).map(({ kind }) => kind);
    return `${kinds.length} for ${to} (${[...new Set(kinds)].join(', ')})`;
  });
  return says.length > 0 ? says.join('; ') : 'nothing that anybody sees';
}

/** Publishes a folder of declarations as one whole: all of them, in one act, or none. True when they are published now or were before. */
export async function publishFolder(
  house: OpenHouse,
  { place_id }: PlaceHost,
  files: readonly string[],
  { out, error }: CommandInput,
): Promise<readonly string[] | undefined> {
  const who: Who = { place: place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' };
  const good = await checkAll(files, error);
  if (!good) {
    error('Nothing is published: mend these first. A folder is published as one whole.');
    return undefined;
  }
  const before = await readHouse(house, who, async (ctx) => {
    const running = new Map<string, Good['declaration']>();
    for (const { declaration } of good) {
      const found = await findService(ctx, declaration.service);
      if (found) running.set(declaration.service, found.declaration);
    }
    return running;
  });
  const said = await act(house, who, async (ctx) => {
    const lines: string[] = [];
    for (const { file, source, declaration } of good) {
      const published = await publishService(ctx, source);
      if (!published.ok) throw new Error(`${file} was right and is refused: ${published.refused}`);
      const { service, version, isNew } = published.value;
      const changes = sayChanges(compareDeclarations(before.get(service), declaration));
      const is = isNew
        ? `version ${version} is published. It changes ${changes}`
        : `version ${version} is published already`;
      lines.push(`${file}: ${service} ${is}.`);
    }
    return lines;
  });
  for (const line of said) out(line);
  return good.map(({ source }) => source);
}
