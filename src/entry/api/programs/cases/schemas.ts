import { z } from 'zod';
import { Words } from '../describing/schemas.js';

const moment = z.iso.datetime();

/** What an answer is in JSON: its form is its kind's. A file tells what it is and where it is fetched. */
const Value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);

const fields = z.record(z.string(), Value).describe('Answers that the key names, by field; null where none was given.');

export const CaseLine = z.strictObject({
  case: z.uuid(),
  reference: z.string(),
  service: z.string(),
  serviceVersion: z.int(),
  version: z.int().describe('Grows by one with all that happens to it: send it as If-Match.'),
  state: z.string(),
  ending: z.string().nullable(),
  reason: z.string().nullable().describe('A code of the state’s reasons.'),
  openedAt: moment,
  closedAt: moment.nullable(),
  dueAt: moment.nullable(),
  isPaused: z.boolean().describe('Whether its clock stands still.'),
  channel: z.string(),
  area: z.string().nullable(),
  team: z.string().nullable(),
  fields,
  url: z.string(),
});

export const OneCase = CaseLine.extend({
  withheld: z
    .array(z.string())
    .describe('Fields that the key names and that are kept from it: by marking, agreement or the person.'),
  contested: z
    .record(z.string(), z.string())
    .describe('Of the answers told, those that their person says are wrong: how that stands.'),
});

export const CaseList = z.strictObject({
  cases: z.array(CaseLine),
  next: z.string().nullable().describe('Where the next page is; the Link header says it too.'),
});

const Move = z.strictObject({
  transition: z.string(),
  label: Words,
  to: Words,
  note: z.enum(['required', 'optional']).nullable(),
  reasons: z.record(z.string(), Words),
  barred: z.enum(['condition-not-met', 'too-late-to-reopen', 'too-late-to-extend']).nullable(),
});

export const MoveList = z.strictObject({ version: z.int(), transitions: z.array(Move) });
