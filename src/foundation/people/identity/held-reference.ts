import type { AuthenticatorId } from '../authenticators/authenticator.js';

/** What a shut account is called, by whoever is shut out and by the officer whom they ask: of its id alone, '3F2A-9C01'. */
export const heldReference = (id: AuthenticatorId): string =>
  id
    .slice(-8)
    .toUpperCase()
    .replace(/^.{4}/, (first) => `${first}-`);
