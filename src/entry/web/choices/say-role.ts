import type { OrgUnit } from '../../../foundation/people/index.js';
import { type Language, pick } from '../../../platform/language/index.js';

/** A role by the name of its organisation unit, else by its code in words. */
export function sayRole(units: readonly OrgUnit[], role: string, language: Language): string {
  const unit = units.find(({ slug }) => slug === role);
  return unit ? pick(unit.name, language) : role.replaceAll('-', ' ');
}
