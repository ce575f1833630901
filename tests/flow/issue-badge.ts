import type { TestSite } from '../../src/entry/web/testing.js';
import { moveCase, openCase } from '../../src/work/cases/index.js';
import { getService, publishService } from '../../src/work/services/index.js';

/** A service that issues something with a number, kept in a public register, checked by anybody and replaced at the desk. */
const source = `service: bin-badge
title: { en: Ask for a bin badge, cy: Gofyn am fathodyn bin }
summary: { en: A badge for a bin, cy: Bathodyn i fin }
owner: contact-team
for: [clean-streets]
channels: [web]
purpose: { id: bin-badge, basis: public-task, dpv: 'https://w3id.org/dpv#RequestedServiceProvision', law: Bins Act 1901 s.1 }
fields:
  colour:
    type: choice
    label: { en: Which colour?, cy: Pa liw? }
    of: { red: { en: Red, cy: Coch }, blue: { en: Blue, cy: Glas } }
    mark: open
    need: { en: To paint it, cy: Er mwyn ei baentio }
    keep: 1 year after closed
pages: [colour]
issues:
  badge:
    label: { en: Bin badge, cy: Bathodyn bin }
    number: BN
    shows: [colour]
    check-by: [number]
    replace: { by: contact-team, grounds: { lost: { en: Lost, cy: Wedi’i golli } } }
    register: { title: { en: Register of bin badges, cy: Cofrestr bathodynnau bin }, columns: [colour] }
    keep: 1 year
case:
  clock: { promise: 5 working days, told: { en: In five days, cy: Mewn pum diwrnod } }
  states:
    received:
      label: { en: Received, cy: Wedi dod i law }
      team: contact-team
      can: { give: { to: given, by: contact-team, issue: badge, label: { en: Give it, cy: Ei roi } } }
    given: { ends: given, label: { en: Given, cy: Wedi’i roi } }
  sees: {}
`;

/** One is issued, the same in both worlds: nothing of it is anybody's. */
export async function issueBadge({ house }: TestSite): Promise<void> {
  const system = { kind: 'system', name: 'test' } as const;
  const published = await house.act(system, (ctx) => publishService(ctx, source));
  if (!published.ok) throw new Error(JSON.stringify(published));
  const opened = await house.act(system, async (ctx) =>
    openCase(ctx, { service: await getService(ctx, 'bin-badge'), answers: {} }),
  );
  if (!opened.ok) throw new Error(opened.refused);
  const officer = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] } as const;
  const asked = { case: opened.value.case, transition: 'give' };
  const given = await house.act(officer, (ctx) => moveCase(ctx, asked));
  if (!given.ok) throw new Error(given.refused);
}
