import { administrator, listStaff } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { readBrand } from '../brand/brand.js';
import { readPlace } from '../place-store.js';

/** What is said of the key-recovery copy of the installation: when it was tried, and which keys were in it. */
export interface TriedCopy {
  readonly testedAt: Date;
  readonly keys: readonly string[];
  /** The operator says that each share is with another person. */
  readonly isHeldByTwo: boolean;
}

/** What a place must have before its people are let in. */
export type Missing = 'host' | 'brand' | 'administrators' | 'copy' | 'holders';

/** One cannot let in an officer who has lost their way in, nor give themself anything. */
const leastAdministrators = 2;

function judgeCopy({ custody }: Context, copy: TriedCopy | undefined): Missing | undefined {
  if (!copy || custody.list().some(({ name }) => !copy.keys.includes(name))) return 'copy';
  return copy.isHeldByTwo ? undefined : 'holders';
}

/** Everything that still keeps this place from opening, in the order in which it is mended. */
export async function listMissing(ctx: Context, copy: TriedCopy | undefined): Promise<readonly Missing[]> {
  const { hosts, brand } = await readPlace(ctx);
  const staff = await listStaff(ctx);
  const administrators = staff.filter(({ roles }) => roles.includes(administrator)).length;
  const missing: (Missing | undefined)[] = [
    hosts.length === 0 ? 'host' : undefined,
    readBrand(brand) ? undefined : 'brand',
    administrators < leastAdministrators ? 'administrators' : undefined,
    judgeCopy(ctx, copy),
  ];
  return missing.filter((each) => each !== undefined);
}
