import type { Officer } from '../../page.js';

/** The teams whose work is an officer's: those that they belong to and those whose role they hold. */
export const teamsOf = (officer: Pick<Officer, 'roles' | 'teams'>): readonly string[] => [
  ...new Set([...officer.teams, ...officer.roles]),
];
