import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkout } from '../../../../platform/checkout.js';

const words = z.strictObject({ en: z.string(), cy: z.string() });
const sight = z.strictObject({
  id: z.string(),
  /** Whom to become for it; left out where anybody sees it. */
  as: z.union([z.strictObject({ officer: z.string() }), z.strictObject({ resident: z.email() })]).optional(),
  at: z.string().regex(/^\/\w[\w./-]*$/),
  title: words,
  text: words,
});

/** Something to look at in the made-up place. */
export type Sight = z.infer<typeof sight>;

let read: Promise<readonly Sight[]> | undefined;

/** What there is to see, as `definitions/demo/sights.yaml` lists it. */
export function readSights(): Promise<readonly Sight[]> {
  read ??= readFile(join(checkout, 'definitions', 'demo', 'sights.yaml'), 'utf8').then((text) =>
    z.array(sight).parse(parse(text)),
  );
  return read;
}
