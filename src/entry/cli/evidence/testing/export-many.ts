import assert from 'node:assert/strict';
import { holdRole } from '../../../../foundation/people/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import { askExport, runExports, takeExport } from '../../../../work/cases/index.js';

/** An officer takes away the addresses of the last days' missed bins. */
export async function exportMany(house: TestHouse, place: PlaceId, person: PersonId): Promise<void> {
  const held = await house.act({ place, actor: { kind: 'system', name: 'test' } }, (ctx) =>
    holdRole(ctx, { person, role: 'data-exporter' }),
  );
  assert.ok(held.ok);
  const actor = { kind: 'staff', person, roles: ['contact-team', 'data-exporter'] } as const;
  const day = house.clock.now().toISOString().slice(0, 10);
  const asked = await house.act({ place, actor }, (ctx) =>
    askExport(ctx, {
      ...{ service: 'missed-bin', purpose: 'waste-collection', reason: 'export-planning', fields: ['address'] },
      ...{ firstDay: '2026-01-01', lastDay: day },
    }),
  );
  assert.ok(asked.ok, JSON.stringify(asked));
  assert.ok((await runExports(house, place)) > 0);
  const { id } = asked.value;
  assert.ok((await takeExport(house, { place, actor, channel: 'desk' }, { id, form: 'json' })).ok);
}
