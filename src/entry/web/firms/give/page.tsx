import { offerToFirm } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { firstChosen, readChosen, typedNames } from '../../mandates/give/read-form.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { listChoices, readFirmGiven, sayNotOffered } from './read-form.js';
import { GiveFirmPage } from './view.js';

export const viewGiveFirm: PageHandler = async (request) =>
  page(<GiveFirmPage frame={request} {...(await listChoices(request))} chosen={firstChosen} said={{}} />);

/** Offers the mandate to the firm; nothing of a form that is not right is lost. */
export const submitGiveFirm: PageHandler = async (request) => {
  const { house, who, form } = request;
  const choices = await listChoices(request);
  const { said, given } = readFirmGiven(request, choices);
  const kept = { ...choices, chosen: readChosen(request), firm: form.code('firm'), typed: typedNames(request) };
  if (!given) return page(<GiveFirmPage frame={request} {...kept} said={said} />, 422);
  const offered = await act(house, who, (ctx) => offerToFirm(ctx, given));
  if (offered.ok) return redirect(paths.mandate(offered.value));
  return page(<GiveFirmPage frame={request} {...kept} said={sayNotOffered(request, offered.refused)} />, 409);
};
