import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { getCase, moveCase } from '../../../../work/cases/index.js';
import { deskSite } from '../../desk/testing/desk-site.js';

const roles = ['contact-team', 'waste-crews'];

/** The shipped services, the first held by consent, so that nothing keeps a closed case of it; an officer who works it. */
export async function consentSite(options: Omit<NonNullable<Parameters<typeof deskSite>[0]>, 'services'> = {}) {
  const bins = (await readFile('definitions/missed-bin.yaml', 'utf8'))
    .replace('basis: public-task', 'basis: consent')
    .replace('ends: refused', 'ends: withdrawn');
  const site = await deskSite({ ...options, services: [bins, 'council-tax-single-person-discount'] });
  const { house } = site;
  const asha = await site.officer({ roles });
  return {
    site,
    asha,
    /** Makes a party of a case somebody's own, and gives their subject. */
    link: (person: PersonId, id: CaseId, party: string) =>
      house.act(async (ctx) => {
        const subject = (await getCase(ctx, id)).subjects[party];
        assert.ok(subject);
        await linkSubject(ctx, subject, person);
        return subject;
      }),
    close: async (id: CaseId) => {
      const actor = { kind: 'staff', person: asha.person, roles } as const;
      for (const transition of ['schedule', 'collect'])
        assert.ok((await house.act(actor, (ctx) => moveCase(ctx, { case: id, transition }))).ok);
    },
  };
}
