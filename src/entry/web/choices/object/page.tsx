import { listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { formatList, type Language } from '../../../../platform/language/index.js';
import { isObjectable, listOwnUses, type ObjectRefusal, objectToUse } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import { NotFound, type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type OwnRequest, ownPage } from '../../your-data/own-page.js';
import { ObjectPage } from './view.js';
import { objectWords } from './words.js';

/** The role that decides objections, as the service `objection` names it. */
const decidingRole = 'data-protection';

/** Those who decide, by name. */
export async function sayDeciding(ctx: Context, language: Language): Promise<string> {
  const deciding = (await listStaff(ctx)).filter(({ roles }) => roles.includes(decidingRole));
  if (deciding.length === 0) return objectWords.noOfficer[language];
  return formatList(
    deciding.map(({ name }) => name),
    language,
  );
}

async function showObject(request: OwnRequest, error?: string, status = 200): Promise<PageReply> {
  const { house, who, person, params, language, form } = request;
  const { service = '', use = '' } = params;
  const found = await read(house, who, async (ctx) => {
    const own = await listOwnUses(ctx, person);
    const meant = own.find((one) => one.id === use && one.service.declaration.service === service);
    if (!meant || !isObjectable(meant.use)) throw new NotFound();
    return { meant, officer: await sayDeciding(ctx, language) };
  });
  const { title, explain } = found.meant.use;
  const said = { title: title[language], explain: explain[language], officer: found.officer };
  const typed = error === undefined ? undefined : form.again('reason', ['']);
  const action = paths.objectToUse(service, use);
  return page(<ObjectPage frame={request} action={action} {...said} error={error} typed={typed} />, status);
}

/** Why, and who decides. */
export const viewObject = ownPage((request) => showObject(request));

function sayRefused(refused: ObjectRefusal, language: Language): string {
  switch (refused) {
    case 'already':
      return objectWords.already[language];
    case 'not-offered':
      return objectWords.notOffered[language];
    case 'not-yours':
    case 'no-such-use':
      throw new NotFound();
  }
}

/** Opens the case in which it is decided, and marks the use. */
export const submitObject = ownPage(async (request) => {
  const { house, who, params, form, language } = request;
  const { service = '', use = '' } = params;
  const prose = readProse(form.typed('reason'));
  if (!prose.ok) return showObject(request, prose.say[language], 422);
  const { text } = prose;
  if (!text) return showObject(request, objectWords.empty[language], 422);
  const objected = await act(house, who, (ctx) => objectToUse(ctx, { service, use, reason: text }));
  return objected.ok ? redirect(paths.choices) : showObject(request, sayRefused(objected.refused, language), 409);
});
