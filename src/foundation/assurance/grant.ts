import type { Handling, Mark } from './policy/judge-class.js';

/** What a declaration lets a role see. */
export interface Grant {
  /** A role that staff hold, or `system:NAME` for a part of the house that works by itself. */
  readonly role: string;
  readonly fields: readonly string[];
  /** For this purpose alone; left out, for any purpose of the service. */
  readonly purpose?: string;
  /** For a purpose that is the person's choice: the digest of what they are asked. Such a grant is shut until they say yes. */
  readonly choice?: string;
  /** The service that grants. */
  readonly service?: string;
  /** Mark and handling of its fields; one that is not there is special data under OFFICIAL. */
  readonly classes?: Readonly<Record<string, { readonly mark: Mark; readonly handling: Handling }>>;
}
