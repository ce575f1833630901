import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { findCompany } from '../../places/index.js';

/** What the register calls the company of a number; undefined where the place does not know it. */
export async function findCompanyName(ctx: Context, number: Sealed<string>): Promise<Sealed<string> | undefined> {
  const company = await findCompany(ctx, contentOf(number));
  return company && seal(company.name);
}
