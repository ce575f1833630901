import { checkPolicies, delegateRole, readTraining, standingRiskTable } from '../../foundation/assurance/index.js';
import { listPlaces } from '../../platform/database/list-places.js';
import { type House, read } from '../../platform/house.js';
import { everyRoleOf } from '../../work/cases/index.js';
import { listServices } from '../../work/services/index.js';

/**
 * Checks `policies/*.cedar` against what every place has published, the table of risk and the trainings, before anything is
 * served.
 * @throws PolicyFault, RiskFault or TrainingFault, with file, line and repair, which stops the start
 */
export async function checkStandingPolicies(house: House): Promise<void> {
  standingRiskTable();
  await readTraining();
  const roles = new Set<string>();
  const services = new Set<string>();
  const places = new Set((await listPlaces(house)).map(({ place_id }) => place_id));
  for (const place of places) {
    const who = { place, actor: { kind: 'system', name: 'start' }, channel: 'system' } as const;
    for (const { declaration } of await read(house, who, (ctx) => listServices(ctx))) {
      services.add(declaration.service);
      for (const role of everyRoleOf(declaration)) roles.add(role);
    }
  }
  checkPolicies({ roles: [delegateRole, ...roles].sort(), services: [...services].sort() });
}
