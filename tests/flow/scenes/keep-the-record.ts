import { openEpoch, readCheckpoint } from '../../../src/foundation/record/index.js';
import { tamper } from '../../../src/platform/database/testing/tamper.js';
import { shredDueKeys } from '../../../src/work/cases/index.js';
import { findOn, type Scene } from './scene.js';

/** Two administrators declare a break of the record, and the proofs of both entries are read. */
export async function declareBreak({ officer, visitor, world: { site } }: Scene): Promise<void> {
  const { house } = site;
  await site.settle();
  const ended = await house.read((ctx) => readCheckpoint(ctx.db, ctx.place));
  await openEpoch(house, house.place, ended ?? '');
  const [one, other] = [await officer('Mabli Stone', ['administrator']), await officer('Gwil Hale', ['administrator'])];
  const page = await one.open('/desk/epochs');
  const form = page.forms.find(({ action }) => action === '/desk/epochs');
  const [reason = ''] = form?.names.includes('reason') ? ['restored'] : [];
  const [button = ''] = form?.buttons ?? [];
  await one.press(page, button, { reason });
  const declared = await other.open('/desk/epochs');
  const confirm = declared.forms.find(({ action }) => action === '/desk/epochs/confirm')?.buttons[0] ?? '';
  await other.press(declared, confirm);
  await site.settle();
  const proved = await one.open('/desk/epochs');
  for (const link of proved.links.filter(({ text }) => text.startsWith('Proof of')))
    findOn(await one.open(link.href), /c2sp\.org\/tlog-proof@v1/);
  await visitor().open('/record');
}

/** Time destroys what its rule says, and the certificate of it is read. */
export async function readDisposal({ visitor, world: { site, case: about } }: Scene): Promise<void> {
  const { house } = site;
  const now = house.clock.now();
  await tamper(house, `update cases."case" set closed_at = '${now.toISOString()}' where id = '${about}'`);
  house.clock.advance(200 * 86_400_000);
  if ((await shredDueKeys(house, house.place)) === 0) throw new Error('Nothing came to its end.');
  await site.settle();
  const anyone = visitor();
  await anyone.open('/record/disposals');
  findOn(await anyone.open('/record/disposals/1/tlog-proof'), /c2sp\.org\/tlog-proof@v1/);
}
