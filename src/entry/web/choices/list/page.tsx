import { listOrgUnits } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { choose, listOwnUses } from '../../../../work/cases/index.js';
import { NotFound, type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type OwnRequest, ownPage } from '../../your-data/own-page.js';
import { sayDeciding } from '../object/page.js';
import { choiceWords } from '../words.js';
import { presentUse } from './present.js';
import { ChoicesPage } from './view.js';

async function showChoices(request: OwnRequest, error?: string): Promise<PageReply> {
  const { house, who, person, language } = request;
  const { own, units, officer } = await read(house, who, async (ctx) => ({
    own: await listOwnUses(ctx, person),
    units: await listOrgUnits(ctx),
    officer: await sayDeciding(ctx, language),
  }));
  const now = house.clock.now();
  const uses = own.map((one) => presentUse(one, { now, units, language }));
  return page(
    <ChoicesPage frame={request} uses={uses} officer={officer} error={error} />,
    error === undefined ? 200 : 409,
  );
}

/** What one's data is used for besides, and what one said to it. */
export const viewChoices = ownPage((request) => showChoices(request));

/** One button turns a use on or off, for all requests to the service. */
export const submitChoice = ownPage(async (request) => {
  const { house, who, form, language } = request;
  const [service, use, wording, says] = ['service', 'use', 'wording', 'says'].map((name) => form.code(name) ?? '');
  if (!service || !use || (says !== 'yes' && says !== 'no')) throw new NotFound();
  const chosen = await act(house, who, (ctx) => choose(ctx, { service, use, says, wording: wording ?? '' }));
  if (chosen.ok) return redirect(paths.choices);
  if (chosen.refused === 'changed') return showChoices(request, choiceWords.changed[language]);
  throw new NotFound();
});
