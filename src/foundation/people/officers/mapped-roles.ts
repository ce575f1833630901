import type { StaffProvider } from '../providers/provider.js';

/** The roles that somebody's groups give by the provider's map, each once; groups that are not in it give none. */
export function mappedRoles(groups: unknown, { groups: { roles } }: StaffProvider): readonly string[] {
  const named = (Array.isArray(groups) ? groups : []).filter((one): one is string => typeof one === 'string');
  return [...new Set(named.flatMap((group) => (Object.hasOwn(roles, group) ? (roles[group] ?? []) : [])))].sort();
}
