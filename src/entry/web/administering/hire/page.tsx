import { hireStaff, listOrganisations } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { pick } from '../../../../platform/language/index.js';
import { listKnownRoles } from '../../../../work/cases/index.js';
import { type PageReply, type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import { presentRoles } from '../../roles/present-roles.js';
import { InvitationPage } from '../../staff/recovery/view.js';
import { administratorPage } from '../administrator-page.js';
import type { Refusal } from '../words.js';
import { HirePage } from './view.js';

async function show(request: PageRequest, faults: readonly Refusal[] = []): Promise<PageReply> {
  const { house, who, form, language } = request;
  const found = await read(house, who, async (ctx) => ({
    known: await listKnownRoles(ctx),
    organisations: await listOrganisations(ctx),
  }));
  const teams = found.organisations
    .filter(({ kind }) => kind === 'council')
    .map(({ id, name }) => ({ value: id, text: pick(name, language) }));
  const known = presentRoles(found.organisations, found.known, language);
  const chosen = { name: form.again('name', ['']), role: form.code('role'), unit: form.code('unit') };
  return page(<HirePage frame={request} {...{ known, teams, chosen, faults }} />, faults.length > 0 ? 422 : 200);
}

/** Who is new, with their first role and team. */
export const viewHire = administratorPage((request) => show(request));

/** Makes the officer, and shows their code this once, in the answer itself: no address leads to it again. */
export const submitHire = administratorPage(async (request) => {
  const { house, who, form, origin } = request;
  const [name, role] = [form.named('name'), form.code('role')];
  const team = readId<'org-unit'>(form.code('unit'));
  const faults: Refusal[] = [...(name ? [] : ['bad-name' as const]), ...(role ? [] : ['choose-role' as const])];
  if (!name || !role) return show(request, faults);
  const hired = await act(house, who, (ctx) => hireStaff(ctx, { name, role, team }));
  if (!hired.ok) return show(request, [hired.refused]);
  return page(<InvitationPage frame={request} invitation={hired.value} where={origin + paths.join} />);
});
