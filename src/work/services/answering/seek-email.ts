import { normaliseFor } from '../../../foundation/vault/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';

/** An address that somebody typed, as a search by one email field seeks it; still sealed. */
export const seekEmail = (email: Sealed<string>): Sealed<readonly string[]> =>
  seal([normaliseFor('email', contentOf(email))]);
