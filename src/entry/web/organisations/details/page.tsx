import { renameBody } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import { readName } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readOne } from '../one/read-one.js';
import { organisationWords } from '../words.js';
import { DetailsPage } from './view.js';

type Said = Readonly<Partial<Record<'name' | 'address', Words>>>;

async function show(request: PageRequest, said: Said = {}): Promise<PageReply> {
  const { own, mayManage } = await readOne(request);
  if (!mayManage) throw new NotFound();
  const isWrong = Object.keys(said).length > 0;
  const { form } = request;
  const typed = isWrong
    ? { name: form.again('name', ['']), address: form.again('address', ['']) }
    : { name: own.name, address: own.address };
  return page(<DetailsPage frame={request} body={own.body.person} said={said} typed={typed} />, isWrong ? 422 : 200);
}

/** What an organisation is called and where it is, for those who decide for it. */
export const viewDetails: PageHandler = (request) => show(request);

export const submitDetails: PageHandler = async (request) => {
  const { house, who, form } = request;
  const { own } = await readOne(request);
  const body = own.body.person;
  const [name, address] = [readName(form.typed('name')), readName(form.typed('address'))];
  if (!name.ok || !address.ok)
    return show(request, {
      ...(name.ok ? {} : { name: form.isFilled('name') ? name.say : organisationWords.typeName }),
      ...(address.ok ? {} : { address: form.isFilled('address') ? address.say : organisationWords.typeAddress }),
    });
  const renamed = await act(house, who, (ctx) => renameBody(ctx, { body, name: name.value, address: address.value }));
  if (!renamed.ok) throw new NotFound();
  return redirect(`${paths.ownOrganisation(body)}?did=rename`);
};
