import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followOnce, sequenceOnce } from '../../../src/foundation/record/index.js';
import { checkout } from '../../../src/platform/checkout.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { openCase } from '../../../src/work/cases/index.js';
import { exchangeAll, noteDue, setConnector } from '../../../src/work/partners/index.js';
import { getService, parseAnswers, publishService } from '../../../src/work/services/index.js';
import { findOn, type Scene } from './scene.js';

const operator = { kind: 'system', name: 'test' } as const;

const works = `connector: works
title: { en: The works system, cy: Y system waith }
service: graffiti
by: folder
clearance: internal
asks: contact-team
states: { received: new }
fields: { surface: SURFACE, place: PLACE }
`;

/** A connected system is told of a case whose reporter's name is of its own world, and tells of one that is none of ours; an officer settles both. */
export async function settleWithSystems({ officer, world: { site, secret } }: Scene): Promise<void> {
  const { house } = site;
  const source = await readFile(join(checkout, 'definitions', 'graffiti.yaml'), 'utf8');
  await house.act(operator, (ctx) => publishService(ctx, source));
  const set = await house.act(operator, (ctx) => setConnector(ctx, works));
  if (!set.ok) throw new Error(JSON.stringify(set.findings));
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'graffiti');
    const typed = { surface: 'private', offensive: 'no', place: '51.1211, 0.2611' };
    const raws = Object.fromEntries(Object.entries(typed).map(([field, one]) => [field, { '': [one] }]));
    const parsed = parseAnswers(service, raws);
    if (!parsed.ok) throw new Error(parsed.refused);
    return openCase(ctx, { service, answers: { ...parsed.value, name: seal(secret) } });
  });
  if (!opened.ok) throw new Error(opened.refused);
  while ((await sequenceOnce(house, house.place)) > 0);
  while ((await followOnce(house, house.place, noteDue)).passed > 0);
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-flow-works-'));
  await mkdir(join(folder, 'in'), { recursive: true });
  await writeFile(join(folder, 'in', '1.json'), '{"cases":[{"id":"W-1","state":"new","version":1}]}');
  await exchangeAll(house, house.place, { mayReach: () => false, folderOf: async () => folder });
  const told = await Promise.all(
    (await readdir(join(folder, 'out'))).map((name) => readFile(join(folder, 'out', name), 'utf8')),
  );
  if (told.length === 0 || told.join().includes(secret))
    throw new Error('The connected system was told of nothing, or of too much.');
  await rm(folder, { recursive: true });
  const one = await officer('Settles With Systems', ['contact-team']);
  const list = await one.open('/desk/systems');
  const page = await one.open(
    list.links.find(({ href }) => href.startsWith('/desk/systems/'))?.href ?? findOn(list, /W-1/),
  );
  await one.press(page, 'Settle', { how: 'left' });
}
