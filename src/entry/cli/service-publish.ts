import { parseArgs } from 'node:util';
import { listStaff } from '../../foundation/people/index.js';
import type { PlaceHost } from '../../platform/database/list-places.js';
import { act, read as readHouse } from '../../platform/house.js';
import { checkDeclaration, publishService } from '../../work/services/index.js';
import type { Command, CommandInput } from './commands.js';
import { sayUnfit, unfitHere } from './connecting/unfit-here.js';
import { findAskedPlace } from './find-asked-place.js';
import { listDeclarationFiles } from './list-declaration-files.js';
import { type OpenHouse, openHouse } from './open-house.js';
import { publishFolder } from './publish-folder.js';
import { readDeclarationFile } from './read-declaration-file.js';

const usage = 'FILE… [--place SLUG]';

const operatorOf = ({ place_id }: PlaceHost) =>
  ({ place: place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' }) as const;

interface Asked {
  readonly files: readonly string[];
  readonly place: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { place: { type: 'string' } },
    });
    return positionals.length > 0 ? { files: positionals, place: values.place } : undefined;
  } catch {
    return undefined;
  }
}

/** The roles of each transition that nobody may make yet, since nobody here holds one of its roles. */
async function listUnheld(house: OpenHouse, place: PlaceHost, source: string): Promise<ReadonlySet<string>> {
  const states = Object.values(checkDeclaration(source).declaration?.case.states ?? {});
  const asked = states.flatMap(({ can }) => Object.values(can ?? {}).map(({ by }) => [by].flat()));
  const staff = await readHouse(house, operatorOf(place), listStaff);
  const held = new Set(staff.flatMap(({ roles }) => roles));
  return new Set(asked.filter((by) => !by.some((role) => held.has(role))).map((by) => by.join(' or ')));
}

async function tellUnheld(house: OpenHouse, place: PlaceHost, source: string, out: CommandInput['out']): Promise<void> {
  for (const roles of await listUnheld(house, place, source))
    out(
      `Nobody holds the role ${roles} yet, so a case waits where only it may act. Invite somebody: ./guildhall staff invite NAME --role ${roles.split(' ')[0]} --place ${place.slug}`,
    );
}

async function publishWhole(
  house: OpenHouse,
  place: PlaceHost,
  files: readonly string[],
  input: CommandInput,
): Promise<number> {
  const sources = await publishFolder(house, place, files, input);
  for (const source of sources ?? []) await tellUnheld(house, place, source, input.out);
  return sources ? 0 : 1;
}

/** Publishes one file; true when it is published now or was before. */
async function publish(
  house: OpenHouse,
  place: PlaceHost,
  file: string,
  { out, error }: CommandInput,
): Promise<boolean> {
  const read = await readDeclarationFile(file);
  if ('wrong' in read) {
    error(read.wrong);
    return false;
  }
  const published = await act(house, operatorOf(place), (ctx) => publishService(ctx, read.source));
  if (published.ok) {
    const { service, version, isNew } = published.value;
    out(`${file}: ${service} version ${version} ${isNew ? 'is published' : 'was published already, word for word'}.`);
    await tellUnheld(house, place, read.source, out);
    for (const one of await unfitHere(house, operatorOf(place), read.source)) error(sayUnfit(file, one));
    return true;
  }
  if (published.refused === 'faulty')
    for (const { line, column, rule, wrong, fix } of published.findings)
      error(`${file}:${line}:${column}: ${rule}: ${wrong}. Fix: ${fix}.`);
  error(`${file} is not published.`);
  return false;
}

/** `./guildhall service publish FILE… | FOLDER…`: the next version of each service; cases under way keep theirs. */
export const servicePublishCommand: Command = {
  name: 'service publish',
  usage,
  does: 'Publishes declarations as new versions of their services, a folder as one whole. Cases under way keep the version that they began with.',
  async run(input) {
    const asked = readArguments(input.args);
    if (!asked) {
      input.error(`Say what: ./guildhall service publish ${usage}`);
      return 2;
    }
    const house = await openHouse(input.environment, input.out);
    try {
      const place = await findAskedPlace(house, asked.place, input.error);
      if (!place) return 1;
      const { files, hasFolder, empty } = await listDeclarationFiles(asked.files);
      for (const folder of empty) input.error(`There is no declaration (*.yaml, *.yml, *.json) in ${folder}.`);
      if (empty.length > 0) return 1;
      if (hasFolder) return await publishWhole(house, place, files, input);
      let isGood = true;
      for (const file of files) isGood = (await publish(house, place, file, input)) && isGood;
      return isGood ? 0 : 1;
    } finally {
      await house.close();
    }
  },
};
