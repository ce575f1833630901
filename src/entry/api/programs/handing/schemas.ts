import { z } from 'zod';

const moment = z.iso.datetime();

const Part = z.strictObject({
  case: z.uuid(),
  reference: z.string(),
  service: z.string(),
  version: z.int().describe('Of the case: send it as If-Match.'),
  state: z.string().describe('The state in which the part is done.'),
  handedAt: moment,
  acceptBy: moment.nullable().describe('Until when it is to be accepted; null where it need not be.'),
  acceptedAt: moment.nullable(),
  dueAt: moment.describe('The end of its own clock.'),
  isLate: z.boolean(),
  url: z.string().describe('The case; not there before the part is accepted.'),
});

export const PartList = z.strictObject({ handOffs: z.array(Part) });

export const Settled = z.strictObject({ case: z.uuid(), version: z.int() });
