import type { OrgUnit } from '../../../foundation/people/index.js';
import { type Language, pick } from '../../../platform/language/index.js';

/** A team, office or role by the name of the unit that has its code ('waste-crews'); else the code as words. Pure. */
export function sayCode(code: string, units: readonly OrgUnit[], language: Language): string {
  const unit = units.find(({ slug }) => slug === code);
  return unit ? pick(unit.name, language) : code.replaceAll('-', ' ');
}
