import { reportBin } from '../../../src/entry/web/testing/report-bin.js';
import { sendFiles } from '../../../src/entry/web/testing/send-files.js';
import type { Visitor } from '../../../src/entry/web/testing.js';
import type { TestHouse } from '../../../src/platform/database/testing.js';
import { reveal } from '../../../src/platform/sealed/browser.js';
import { runBulks } from '../../../src/work/journeys/index.js';
import { findOn, type Scene } from './scene.js';

const columns = 'address-line1,address-line2,address-town,address-postcode,container,missed_on,help,name,email';

/** Sends a file and takes what became of it. It has one row: of several, which are sent at once, the ids are drawn in any order. */
async function sendMany(colleague: Visitor, house: TestHouse): Promise<void> {
  const day = new Date(house.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
  const row = `3 Mill Lane,,Wealdham,WX1 1AA,refuse,${day},no,,`;
  const page = await colleague.open('/services/missed-bin/bulk');
  const bytes = Buffer.from([columns, row].join('\r\n'));
  const sent = await sendFiles(colleague, page, 'Send the file', [{ field: 'file', name: 'bins.csv', bytes }]);
  await runBulks(house, house.place);
  findOn(await colleague.open(sent.path), /Accepted: 1\. Wrong: 0\./);
  await colleague.open(`${sent.path}/results.csv`);
  const old = Buffer.from(
    [columns, row.replace('3 Mill', '4 Mill').replace(/,$/, '').replace(/,$/, ',Si\xf4n,')].join('\r\n'),
    'latin1',
  );
  const offer = await colleague.open('/services/missed-bin/bulk');
  const unsure = await sendFiles(colleague, offer, 'Send the file', [{ field: 'file', name: 'bins.csv', bytes: old }]);
  await colleague.press(unsure, 'The letters are right: send the file');
  await runBulks(house, house.place);
}

/** An officer says that it is who it says, and a second one answers. */
async function checkBody({ officer }: Scene, desk: string): Promise<void> {
  const [first, second] = [
    await officer('Mabli Stone', ['mandate-verifier']),
    await officer('Idris Vale', ['mandate-verifier']),
  ];
  await first.open(`${desk}?members=yes`);
  findOn(await first.post(desk, { kind: 'right', evidence: 'papers' }), /has been asked/);
  await second.press(await second.open(desk), 'Approve');
}

/** Somebody opens an account for a charity and invites a colleague, who joins by the letter, reports for it, and is handed it over. */
export async function actForBody(scene: Scene): Promise<void> {
  const { resident, world } = scene;
  const { site } = world;
  const { house } = site;
  const [owner, colleague] = [await resident(), await resident()];
  const form = await owner.open('/account/organisations/new');
  const details = { kind: 'charity', name: 'Hafan Homes', address: '2 Mill Lane', 'own-name': 'Nest' };
  const page = await owner.press(form, 'Open the account', details);
  const path = page.path.replace(/\?.*/, '');
  const invite = async (email: string) => {
    const asked = { 'their-name': 'Huw', email, role: 'submitter' };
    findOn(await owner.press(await owner.open(path), 'Send the invitation', asked), /on its way/);
    const letter = (house.post.kept?.(house.place) ?? []).find(({ to }) => reveal(to) === email);
    const [link] = /\/account\/join\/[0-9a-f]{32}/.exec(letter ? reveal(letter.text) : '') ?? [];
    if (link === undefined) throw new Error('No link was sent.');
    return link;
  };
  await colleague.press(await colleague.open(await invite('huw-joins@example.org')), 'Accept');
  await colleague.press(await colleague.open(await invite('huw-refuses@example.org')), 'Refuse');
  await colleague.press(await colleague.open('/account/organisations'), 'Act for it: Hafan Homes');
  await reportBin(colleague, house.clock.now());
  const [link] = (await colleague.open('/acting')).links.filter(({ href }) => href.startsWith('/acting/cases/'));
  await colleague.open(link?.href ?? '/acting');
  await sendMany(colleague, house);
  await owner.press(await owner.open(`${path}/details`), 'Save', { name: 'Hafan Homes' });
  await checkBody(scene, path.replace('/account', '/desk/mandates'));
  await owner.press(await owner.press(await owner.open(path), 'Hand over to them: Huw'), 'Yes');
  await colleague.press(await colleague.open(`${path}/close`), 'Yes');
}
