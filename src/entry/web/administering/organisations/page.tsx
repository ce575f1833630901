import { listMembers, listOrganisations, openOrganisation, orgKinds } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { pick } from '../../../../platform/language/index.js';
import { type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { administratorPage } from '../administrator-page.js';
import { kindWords } from '../organisation-words.js';
import { didWords, type Refusal } from '../words.js';
import { OrganisationsPage } from './view.js';

async function show(request: PageRequest, faults: readonly Refusal[] = []): Promise<PageReply> {
  const { house, who, form, language } = request;
  const [all, members] = await read(house, who, async (ctx) => [await listOrganisations(ctx), await listMembers(ctx)]);
  const names = new Map(all.map(({ id, name }) => [id, pick(name, language)]));
  const lines = all.map(({ id, kind, parent, ids }) => ({
    ...{ id, name: names.get(id) ?? '', kind: kindWords[kind][language] },
    partOf: parent ? (names.get(parent) ?? '') : '',
    people: members.filter(({ unit }) => unit === id).length,
    ids: ids.map((one) => `${one.scheme} ${one.id}`).join(', '),
  }));
  const typed = (box: string) => form.again(box, ['']);
  const chosen = {
    ...{ en: typed('name-en'), cy: typed('name-cy'), slug: typed('slug') },
    ...{ kind: form.code('kind'), parent: form.code('parent') },
  };
  const did = faults.length === 0 && request.query.did === 'ended' ? didWords.ended : undefined;
  return page(<OrganisationsPage frame={request} {...{ lines, chosen, faults, did }} />, faults.length > 0 ? 422 : 200);
}

/** The council's teams and all it works with. */
export const viewOrganisations = administratorPage((request) => show(request));

/** Makes an organisation. */
export const submitNewOrganisation = administratorPage(async (request) => {
  const { house, who, form } = request;
  const [en, cy, slug] = [form.named('name-en'), form.named('name-cy'), form.code('slug')];
  const kind = orgKinds.find((one) => one === form.code('kind'));
  const parent = readId<'org-unit'>(form.code('parent'));
  const faults: Refusal[] = [];
  if (!en) faults.push('bad-name');
  if (!cy) faults.push('bad-name-cy');
  if (!slug) faults.push('bad-slug');
  if (!kind) faults.push('bad-kind');
  if (!en || !cy || !slug || !kind) return show(request, faults);
  const asked = { slug, name: { en, cy }, kind, ...(parent ? { parent } : {}) };
  const made = await act(house, who, (ctx) => openOrganisation(ctx, asked));
  if (made.ok) return redirect(`${paths.organisation(made.value)}?did=made`);
  return show(request, [made.refused === 'malformed' ? 'bad-slug' : made.refused]);
});
