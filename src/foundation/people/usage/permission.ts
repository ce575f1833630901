import type { DpvPurpose } from '../../../platform/dpv.js';
import type { Id, PersonId } from '../../../platform/ids.js';

export type PermissionId = Id<'usage-permission'>;

/** What somebody lets one client ask: who has used their data. */
export interface UsagePermission {
  /** The userCode by which this client, and no other, asks for the person. */
  readonly id: PermissionId;
  readonly person: PersonId;
  readonly client: string;
  /** For what, as the client said then; undefined where it had said nothing. */
  readonly dpv: DpvPurpose | undefined;
  readonly state: 'given' | 'withdrawn';
  readonly givenAt: Date;
  /** How often the client asked by it, and when last. */
  readonly asked: number;
  readonly askedAt: Date | undefined;
  readonly version: number;
}

export const permissionStream = (id: PermissionId): string => `usage:${id}`;
