import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { safeguardCodes, sharingBases } from '../../../foundation/assurance/index.js';
import { orgKinds } from '../../../foundation/people/index.js';
import { checkout } from '../../../platform/checkout.js';

const words = z.strictObject({ en: z.string(), cy: z.string() });
const demoPlace = z.strictObject({
  place: z.strictObject({ slug: z.string(), name: words }),
  seed: z.string(),
  brand: z.strictObject({
    colour: z.string(),
    contact: z.strictObject({ en: z.array(z.string()), cy: z.array(z.string()) }),
    privacy: z.strictObject({ title: words, contact: z.string() }),
  }),
  town: z.string(),
  wards: z.record(z.string(), words),
  /** The corners of each ward, as longitude and latitude. */
  boundaries: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
  streets: z.array(
    z.strictObject({
      street: z.string(),
      ward: z.string(),
      postcode: z.string(),
      houses: z.int(),
      at: z.tuple([z.number(), z.number()]),
    }),
  ),
  teams: z.record(
    z.string(),
    z.strictObject({
      ...{ ...words.shape, 'pence-per-hour': z.int() },
      /** What it is to the place; the council's own where left out. */
      kind: z.enum(orgKinds).optional(),
    }),
  ),
  staff: z.record(
    z.string(),
    z.strictObject({
      ...{ name: z.string(), teams: z.array(z.string()), roles: z.array(z.string()) },
      /** Before the place was made; left out, they never took the training. */
      'trained-days-ago': z.int().positive().optional(),
    }),
  ),
  /** With an organisation by its slug, or a recipient outside by its name. */
  agreements: z.array(
    z.strictObject({
      ...{ with: z.string().optional(), recipient: z.string().optional(), dpv: z.string() },
      ...{ basis: z.enum(sharingBases), safeguards: z.array(z.enum(safeguardCodes)) },
      ...{ service: z.string(), purpose: z.string(), fields: z.array(z.string()) },
      ...{ 'days-ago': z.int(), 'ends-in-days': z.int() },
    }),
  ),
  /** The public key of who audits concealed looks, in PEM. */
  auditor: z.string(),
  /** Another organisation's program that may use the API, with its public key in PEM. */
  client: z.strictObject({ name: z.string(), title: z.string(), purpose: z.string(), pem: z.string() }),
  residents: z.strictObject({ first: z.array(z.string()), last: z.array(z.string()) }),
});

/** The fictional place of the demonstration, as `definitions/demo/wealdham.yaml` declares it. */
export type DemoPlace = z.infer<typeof demoPlace>;

export async function readDemoPlace(): Promise<DemoPlace> {
  const text = await readFile(join(checkout, 'definitions', 'demo', 'wealdham.yaml'), 'utf8');
  return demoPlace.parse(parse(text));
}

/** One house of the made-up gazetteer; the points step east along the street, 12 metres a house. */
export interface DemoHouse {
  readonly line: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly ward: string;
  readonly latitude: number;
  readonly longitude: number;
}

const degreesAHouse = 0.00017;

export function listDemoHouses(demo: DemoPlace): readonly DemoHouse[] {
  return demo.streets.flatMap((street) =>
    Array.from({ length: street.houses }, (_, index) => ({
      line: `${index + 1} ${street.street}`,
      street: street.street,
      town: demo.town,
      postcode: street.postcode.replace(' ', ''),
      ward: street.ward,
      latitude: street.at[0],
      longitude: Number((street.at[1] + index * degreesAHouse).toFixed(6)),
    })),
  );
}
