import type { Context } from '../../../platform/context.js';
import type { Company } from './company.js';
import { readCompany } from './company-store.js';

/** Who knows companies by their numbers. */
export type CompanyProvider = (ctx: Context, number: string) => Promise<Company | undefined>;

/** The company of that number in the place's own list; undefined where that has none. The provider where no other is set. */
export const findCompany: CompanyProvider = readCompany;
