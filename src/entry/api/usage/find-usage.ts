import { findUsage } from '../../../foundation/assurance/index.js';
import { listOrgUnits } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import { listCasesBySubject } from '../../../work/cases/index.js';
import { listServices } from '../../../work/services/index.js';
import type { ApiCall, ApiReply, ApiRoute } from '../api-route.js';
import { presentUsage, usageSchema } from './present-usage.js';

const most = 1000;
const momentOf = (text: string | number | undefined) => (text === undefined ? undefined : new Date(text));

async function tellUsage({ house, who, client, asked, place, origin }: ApiCall): Promise<ApiReply> {
  const { userCode, periodStart, periodEnd, offset, limit } = asked;
  const wish = {
    ...{ client: client.name, code: readId<'usage-permission'>(String(userCode)) },
    ...{ from: momentOf(periodStart), before: momentOf(periodEnd) },
    ...{ skip: Number(offset) - 1, most: Number(limit) },
  };
  const told = await act(house, who, async (ctx) => {
    const found = await findUsage(ctx, wish);
    if (!found.ok) return undefined;
    const { looks, dpv: askedFor } = found.value;
    const cases = await listCasesBySubject(ctx, [...new Set(looks.map(({ subject }) => subject))]);
    const known = { cases, units: await listOrgUnits(ctx), services: await listServices(ctx) };
    return looks.map((look) => presentUsage(look, { ...known, askedFor, system: place.slug, origin }));
  });
  return told ? { body: told } : { problem: { code: 'no-permission' } };
}

/** Who used a person's data, newest first, for a client that they let ask. */
export const findUsageRoute: ApiRoute = {
  path: '/api/usage/v1/findUsage',
  about: 'Who used a person’s data, newest first.',
  query: {
    userCode: {
      ...{ about: 'The code that the person was given for this client.', isRequired: true },
      schema: { type: 'string', format: 'uuid' },
    },
    periodStart: { about: 'From this moment.', schema: { type: 'string', format: 'date-time' } },
    periodEnd: { about: 'Before this moment.', schema: { type: 'string', format: 'date-time' } },
    offset: {
      about: 'Which is the first to be told; 1 is the newest.',
      schema: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
    },
    limit: {
      about: 'How many at most.',
      schema: { type: 'integer', minimum: 1, maximum: most, default: most },
    },
  },
  answer: { type: 'array', items: usageSchema },
  handle: tellUsage,
};
