import { setClient } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { listOpened } from '../../../../work/cases/index.js';
import { type Posted, sendReport, takeUpdate } from '../../../../work/partners/index.js';
import { getService } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const service = 'pothole';
const name = 'street-app';

const posted: Posted = new Map([
  ...([
    ['lat', ['51.1204']],
    ['long', ['0.2573']],
    ['address_string', ['Mill Lane, by the ford']],
  ] as const),
  ...([
    ['attribute[surface]', ['road']],
    ['attribute[depth]', ['deep']],
    ['attribute[danger]', ['no']],
  ] as const),
  ...([
    ['description', ['Sioned says that two bicycles have gone into it.']],
    ['first_name', ['Sioned']],
  ] as const),
]);

/** A made-up app of another organisation reports a hole by Open311, and tells a day later that it is still there. */
export async function reportFromStreetApp(stage: Stage): Promise<void> {
  const client = { name, title: 'The street app', purpose: 'RequestedServiceProvision' };
  await stage.asSystem(async (ctx) => void must(await setClient(ctx, client)));
  await stage.deed(async () => {
    const [house, { place }] = [stage.at(2), await stage.officer('Asha Penrose')];
    const scope = { services: [service], fields: [], moves: [] };
    const who = { place, actor: { kind: 'client', name, scope }, channel: 'api' } as const;
    const week = { from: new Date(house.clock.now().getTime() - 7 * 86_400_000), before: stage.at(0).clock.now() };
    const before = await read(house, who, (ctx) => listOpened(ctx, { services: [service], ...week, most: 200 }));
    const sent = before.find(({ channel }) => channel === 'api'); // a kill in the moment after it sends it twice
    const compiled = await read(house, who, (ctx) => getService(ctx, service));
    const asked = { service: compiled, posted: seal(posted), language: 'en', key: undefined } as const;
    const request = sent?.id ?? must(await sendReport(house, who, asked)).service_request_id;
    const told = {
      client: name,
      services: [service],
      request,
      id: 'still-there',
      text: seal('OPEN: It is still there.'),
    };
    await act(stage.at(1), who, async (ctx) => must(await takeUpdate(ctx, told)));
  });
}
