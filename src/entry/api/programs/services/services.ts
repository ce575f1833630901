import { read } from '../../../../platform/house.js';
import { findService, findServiceStanding, listServices } from '../../../../work/services/index.js';
import type { ProgramCall, ProgramRoute } from '../answering/route.js';
import { serviceInPath } from '../describing/parameters.js';
import { presentLine, presentService } from './present-service.js';
import { Service, ServiceList } from './schemas.js';

async function tellServices({ house, who, key, origin }: ProgramCall) {
  const services = await read(house, who, async (ctx) => {
    const own = (await listServices(ctx)).filter(({ declaration }) => key.services.includes(declaration.service));
    return Promise.all(
      own.map(async (service) => {
        const { state } = await findServiceStanding(ctx, service.declaration.service);
        return presentLine(service, { key, origin, standing: state });
      }),
    );
  });
  return { body: { services } };
}

export const servicesRoute: ProgramRoute = {
  id: 'listServices',
  method: 'get',
  path: '/services',
  about: 'The services that the key is for.',
  answer: { status: 200, about: 'The services.', schema: ServiceList },
  problems: [],
  handle: tellServices,
};

async function tellService({ house, who, key, origin, path }: ProgramCall) {
  const id = String(path.service);
  if (!key.services.includes(id)) return { problem: 'not-found' } as const;
  const found = await read(house, who, async (ctx) => {
    const service = await findService(ctx, id);
    return service && { service, standing: (await findServiceStanding(ctx, id)).state };
  });
  if (!found) return { problem: 'not-found' } as const;
  return { body: presentService(found.service, { key, origin, standing: found.standing }) };
}

export const serviceRoute: ProgramRoute = {
  id: 'getService',
  method: 'get',
  path: '/services/{service}',
  about: 'One service: its questions, states and transitions, as its newest version has them.',
  params: { service: serviceInPath },
  answer: { status: 200, about: 'The service.', schema: Service },
  problems: [],
  handle: tellService,
};
