import type { OrgUnitId, PersonId, SubjectId } from '../../../platform/ids.js';

/** What an organisation is to the place. The council's own teams are 'council'. */
export const orgKinds = [
  ...(['council', 'health', 'charity', 'agency'] as const),
  ...(['provider', 'business', 'supplier', 'community'] as const),
] as const;
export type OrgKind = (typeof orgKinds)[number];

/**
 * What a person is at an organisation (W3C ORG Role). An owner answers for who has access there; an adviser acts for those
 * who appointed it.
 */
export const orgRoles = ['owner', 'contact', 'signatory', 'adviser'] as const;
export type OrgRole = (typeof orgRoles)[number];

/** How a public register names an organisation. */
export interface ExternalId {
  /** A code of org-id.guide: 'GB-COH' is Companies House, 'GB-CHC' the Charity Commission. */
  readonly scheme: string;
  readonly id: string;
}

export interface OrgRoleHeld {
  readonly person: PersonId;
  readonly unit: OrgUnitId;
  readonly role: OrgRole;
  /** When it ends by itself. */
  readonly until?: Date;
  /** About whom the name is sealed that they work under there. */
  readonly subject?: SubjectId;
}

/** The registers whose numbers have a known shape; of another only the scheme's shape is checked. */
const shapes: Readonly<Record<string, RegExp>> = {
  'GB-COH': /^(\d{8}|[A-Z]{2}\d{6})$/, // Companies House: 01234567, SC123456
  'GB-CHC': /^\d{6,7}(-\d{1,3})?$/, // Charity Commission for England and Wales
  'GB-SC': /^SC\d{6}$/, // Office of the Scottish Charity Regulator
  'GB-NIC': /^\d{6}$/, // Charity Commission for Northern Ireland
  'GB-LAE': /^[A-Z]{3}$/, // local authorities of England
};

/** Written as its register writes it: no spaces, capitals, a company's number filled up to eight digits; undefined when it cannot be one. */
export function toExternalId({ scheme, id }: ExternalId): ExternalId | undefined {
  const register = scheme.trim().toUpperCase();
  const bare = id.replace(/\s/g, '').toUpperCase();
  const whole = register === 'GB-COH' && /^\d{6,7}$/.test(bare) ? bare.padStart(8, '0') : bare;
  const shape = Object.hasOwn(shapes, register) ? shapes[register] : undefined;
  if (!/^[A-Z]{2,3}-[A-Z0-9]{2,12}$/.test(register)) return undefined;
  return (shape ?? /^[A-Z0-9][A-Z0-9./-]{0,39}$/).test(whole) ? { scheme: register, id: whole } : undefined;
}
