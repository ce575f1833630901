import type { Sealed } from '../../../platform/sealed/index.js';
import type { IdentityLevel } from '../sessions/assured.js';

/** A name as it was told: the parts in their order, and from when to when it was theirs (ISO dates), where that is known. */
export interface ToldName {
  readonly parts: readonly { readonly value: string; readonly type: 'GivenName' | 'FamilyName' }[];
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** A date of birth as it was told; evidence may disagree, and a later finding replaces an earlier one. */
export interface ToldBirth {
  readonly value: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** What was proved of who somebody is. */
export interface ProvedFacts {
  readonly names: Sealed<readonly ToldName[]>;
  readonly births: Sealed<readonly ToldBirth[]>;
  /** Every name with every date of birth, normalised: by any of these the same person is known again. */
  readonly pairs: readonly Sealed<readonly string[]>[];
  /** Those of the pairs that hold today: what the person is known again by next time. */
  readonly current: readonly Sealed<readonly string[]>[];
}

/** What a provider told of an identity: facts only where a level was proved, and its codes where no more was. */
export interface ToldIdentity {
  readonly level: IdentityLevel;
  readonly facts: ProvedFacts | undefined;
  /** Single letters, as given. They may be there although a level was proved. */
  readonly codes: readonly string[];
}
