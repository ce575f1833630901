import { reportBin } from '../../../src/entry/web/testing/report-bin.js';
import {
  addEmail,
  createOrgUnit,
  holdOrgRole,
  offerMandate,
  stepMandate,
} from '../../../src/foundation/people/index.js';
import type { PersonId } from '../../../src/platform/ids.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { findCase, getCase } from '../../../src/work/cases/index.js';
import { sendMessage } from '../../../src/work/messages/index.js';
import { findOn, type Scene } from './scene.js';

const by = (person: PersonId) => ({ actor: { kind: 'resident', person } as const });

/** Lets somebody act for them, shows them more and hides an answer from them, while the mandate is in force. */
export async function shareAndHide({ resident, world: { site } }: Scene): Promise<void> {
  const [person, delegate] = [await resident(), await resident()];
  await reportBin(person, site.house.clock.now());
  const names = { person: seal('Nest'), delegate: seal('Huw from the advice centre') };
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'], days: 7, names } as const;
  const offered = await site.house.act(by(person.person), (ctx) => offerMandate(ctx, job));
  if (!offered.ok) throw new Error(offered.refused);
  const { id } = offered.value;
  await site.house.act(by(delegate.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }));
  const mandate = await person.follow(await person.open('/account/mandates'), 'Huw from the advice centre');
  await person.press(mandate, 'Let them see everybody who looked');
  await person.press(await person.open(mandate.path), 'Save', { hidden: ['missed-bin.address'] });
  const choose = await delegate.open('/account/acting');
  const acting = await delegate.press(choose, 'Act for them: Nest');
  const [link] = acting.links.filter(({ href }) => href.startsWith('/acting/cases/'));
  await delegate.open(link?.href ?? '/acting');
  await reportBin(delegate, site.house.clock.now());
}

/** Reads what was written to them, and says so. */
export async function readMessages({ resident, world: { site } }: Scene): Promise<void> {
  const one = await resident();
  const letter = { template: 'mandate-asked', to: one.person, fields: {}, cause: `flow:${one.person}` } as const;
  await site.house.act((ctx) => Promise.resolve(sendMessage(ctx, letter)));
  await one.press(await one.open('/account/messages'), 'I have read these');
}

/** An officer appoints a firm at the word of somebody who stands before them. */
export async function appointFirm({ resident, officer, world: { site, case: about } }: Scene): Promise<void> {
  const owner = await resident();
  const unit = await site.house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const name = { en: 'Wealdham Help', cy: 'Cymorth Wealdham' };
    const firm = createOrgUnit(ctx, { slug: 'wealdham-help', kind: 'community', name });
    await ctx.writes.flush();
    await holdOrgRole(ctx, { person: owner.person, unit: firm, role: 'owner' });
    return firm;
  });
  const { reference } = await site.house.read((ctx) => getCase(ctx, about));
  const helper = await officer('Mabli Stone', ['contact-team']);
  const form = await helper.open('/desk/mandates/help');
  const seen = { reference, evidence: 'document-seen', by: 'visit' };
  const choose = await helper.press(
    await helper.press(form, 'See their mandates', seen),
    'Choose an organisation for them',
  );
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: '31', 'my-name': 'Nest' };
  const ask = 'Ask the organisation to act for them';
  await helper.press(choose, ask, { ...job, firm: '' });
  findOn(await helper.press(choose, ask, { ...job, firm: unit }), /The organisation has been asked/);
}

/** An officer puts a request that was made without an account into one, and a colleague takes it out again. */
export async function linkRequest({ resident, visitor, officer, world: { site } }: Scene): Promise<void> {
  const person = await resident();
  const [first, second] = [
    await officer('Mabli Stone', ['contact-team']),
    await officer('Nerys Voss', ['contact-team']),
  ];
  const number = findOn(await person.open('/account/claim'), /(?:[0-9A-F]{4}-){2}[0-9A-F]{4}/);
  const sent = await reportBin(visitor(), site.house.clock.now());
  const reference = findOn(sent, /MB-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  const id = (await site.house.read((ctx) => findCase(ctx, { reference })))?.id;
  const form = await first.open(`/desk/cases/${id}/account`);
  const put = 'Put it into their account';
  await first.press(form, put, { reference: '0000-0000-0000', evidence: 'document-seen', by: 'visit' });
  findOn(
    await first.press(form, put, { reference: number, evidence: 'document-seen', by: 'visit' }),
    /The request is in their account/,
  );
  await person.open('/your-data');
  const linked = await second.open(`/desk/cases/${id}/account`);
  findOn(await second.press(linked, 'Take it out of the account', { why: 'not-meant' }), /in no account any more/);
}

/** An officer fills something in with somebody on the telephone, and stops without sending. */
export async function stopAssisting({ officer }: Scene): Promise<void> {
  const helper = await officer('Mabli Stone', ['contact-team']);
  await helper.press(await helper.open('/desk/assist'), 'Begin', { service: 'missed-bin', way: 'phone', told: 'yes' });
  await helper.press(await helper.open('/desk/assist'), 'Stop without sending');
}

/** Somebody comes to see the place that is made up, and becomes each of those in whose stead its page puts them. */
export async function becomeEach({ resident, visitor, world: { site } }: Scene): Promise<void> {
  const { person } = await resident();
  const email = seal('rhys@residents.wealdham.example');
  const added = await site.house.act((ctx) => addEmail(ctx, { person, email }));
  if (!added.ok) throw new Error(added.refused);
  const front = await visitor().open('/demo');
  for (const form of front.forms.filter(({ action }) => action === '/demo'))
    await visitor().open('/demo', { method: 'POST', body: form.fill({}), noFollow: true });
}
