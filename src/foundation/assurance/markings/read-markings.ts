import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkout } from '../../../platform/checkout.js';

const said = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
/** What a marking means, who may have it, and how it is sent, printed and talked about. */
const guidance = z.strictObject({ means: said, who: said, send: said, print: said, talk: said });
/** The highest that may leave by one way. */
const clearance = z.strictObject({
  mark: z.enum(['open', 'internal', 'personal', 'special']),
  handling: z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE']),
});
export type ChannelClearance = z.infer<typeof clearance>;
const markings = z.strictObject({
  markings: z.strictObject({ OFFICIAL: guidance, 'OFFICIAL-SENSITIVE': guidance }),
  /** What may stand after OFFICIAL-SENSITIVE, and what each says. */
  descriptors: z.record(z.string().regex(/^[A-Z][A-Z ]*$/), said),
  /** What may be sent or said by each way. */
  channels: z.strictObject({ text: clearance, email: clearance, letter: clearance, phone: clearance }),
});
export type Markings = z.infer<typeof markings>;
export type Channel = keyof Markings['channels'];

let known: Markings | undefined;

/** The markings of this installation, `definitions/markings.yaml`, as they were when they were first asked for. */
export function readMarkings(): Markings {
  known ??= markings.parse(parse(readFileSync(join(checkout, 'definitions', 'markings.yaml'), 'utf8')));
  return known;
}
