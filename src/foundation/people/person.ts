import type { OrgUnitId, PersonId } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';
import type { OrgKind } from './organisations/organisation.js';

export interface NewPerson {
  readonly kind: 'staff' | 'resident' | 'organisation';
  /** Staff only: the name that they work under. A resident's names are sealed in the vault. */
  readonly name?: string;
}

export interface NewOrgUnit {
  /** What declarations name: 'contact-team'. */
  readonly slug: string;
  readonly name: Words;
  /** The council's own where left out. */
  readonly kind?: OrgKind;
  /** The organisation that it is a unit of. */
  readonly parent?: OrgUnitId;
}

/** A team or department, as pages name it. */
export type OrgUnit = Pick<NewOrgUnit, 'slug' | 'name'> & { readonly id: OrgUnitId };

/** A member of staff as of a moment. */
export interface Staff {
  readonly person: PersonId;
  readonly name: string;
  /** What declarations name in `by` and `sees`. */
  readonly roles: readonly string[];
  /** The slugs of their organisation units. */
  readonly teams: readonly string[];
}

/** An officer by their session. */
export interface SignedInStaff extends Staff {
  /** When the session began: their shift. */
  readonly since: Date;
  /** When the session was last used, to within minutes. */
  readonly seenAt: Date;
  /** When they last proved who they are. */
  readonly provedAt: Date;
  /** When they first signed in with the browser that asks, of those in use; left out where their session is bound to none. */
  readonly browserSince?: Date;
  /** Somebody says that this officer has lost every way in: they must hear of it, since they are here. */
  readonly isRecovering: boolean;
  /** They want no single keys on the desk (WCAG 2.2, 2.1.4). */
  readonly hasKeysOff: boolean;
}

/** What somebody holds at a moment. */
export type Held = Pick<Staff, 'roles' | 'teams'>;

export interface Membership {
  readonly person: PersonId;
  readonly unit: OrgUnitId;
}

export type PersonRefusal = 'no-such-person';
