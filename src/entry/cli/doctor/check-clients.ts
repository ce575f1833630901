import { listClients } from '../../../foundation/people/index.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import { type House, read } from '../../../platform/house.js';
import { advice, type Finding } from './finding.js';

/** Programs of other organisations that say no purpose: they were let in before it was asked for, and nobody new can let them ask. */
export async function checkClients(house: House, places: readonly PlaceHost[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { place_id, slug } of places) {
    const who = { place: place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
    for (const { name, state, dpv } of await read(house, who, listClients))
      if (state === 'active' && dpv === undefined)
        findings.push(
          advice(
            `program ${name} at ${slug}`,
            `it says no purpose, so nobody new can let it ask. Give it one, with its title and key anew: ./guildhall client set ${name} --title TITLE --purpose PURPOSE --key FILE --place ${slug}. Whoever let it ask before then has to let it anew.`,
          ),
        );
  }
  return findings;
}
