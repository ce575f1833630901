import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkout } from '../../../platform/checkout.js';

const said = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
/** What a marking means, who may have it, and how it is sent, printed and talked about. */
const guidance = z.strictObject({ means: said, who: said, send: said, print: said, talk: said });
const markings = z.strictObject({
  markings: z.strictObject({ OFFICIAL: guidance, 'OFFICIAL-SENSITIVE': guidance }),
  /** What may stand after OFFICIAL-SENSITIVE, and what each says. */
  descriptors: z.record(z.string().regex(/^[A-Z][A-Z ]*$/), said),
});
export type Markings = z.infer<typeof markings>;

let known: Promise<Markings> | undefined;

async function read(): Promise<Markings> {
  return markings.parse(parse(await readFile(join(checkout, 'definitions', 'markings.yaml'), 'utf8')));
}

/** The markings of this installation, `definitions/markings.yaml`, as they were when they were first asked for. */
export function readMarkings(): Promise<Markings> {
  known ??= read();
  return known;
}
