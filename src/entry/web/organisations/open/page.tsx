import { openBody } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { organisationWords } from '../words.js';
import { readDetails } from './read-details.js';
import { OpenPage } from './view.js';

export const viewOpen: PageHandler = async (request) => page(<OpenPage frame={request} said={{}} kind={undefined} />);

/** The form again with what is wrong, and nothing that was typed lost. */
function showAgain(request: PageRequest, said: Readonly<Record<string, Words>>): PageReply {
  const { form, language } = request;
  const boxes = ['name', 'number', 'address', 'own-name'];
  const typed = Object.fromEntries(boxes.map((field) => [field, form.again(field, [''])]));
  const texts = Object.fromEntries(Object.entries(said).map(([field, text]) => [field, text[language]]));
  return page(<OpenPage frame={request} said={texts} kind={form.code('kind')} typed={typed} />, 422);
}

export const submitOpen: PageHandler = async (request) => {
  ownResident(request);
  const { said, given } = await readDetails(request);
  if (!given) return showAgain(request, said);
  const opened = await act(request.house, request.who, (ctx) => openBody(ctx, given));
  if (!opened.ok) return showAgain(request, { name: organisationWords.tooMany });
  return redirect(`${paths.ownOrganisation(opened.value)}?did=open`);
};
