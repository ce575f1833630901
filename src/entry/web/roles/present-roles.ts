import type { OrgUnit } from '../../../foundation/people/index.js';
import type { Language } from '../../../platform/language/index.js';
import { sayRole } from './say-role.js';

/** Roles to choose from, by their names. */
export const presentRoles = (
  units: readonly Pick<OrgUnit, 'slug' | 'name'>[],
  roles: readonly string[],
  language: Language,
): readonly { readonly value: string; readonly text: string }[] =>
  roles
    .map((value) => ({ value, text: sayRole(units, value, language) }))
    .sort((one, other) => one.text.localeCompare(other.text, language));
