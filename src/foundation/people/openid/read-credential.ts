import type { ResidentProvider, StaffProvider } from '../providers/provider.js';
import type { Told } from './exchange-code.js';
import { SignInRefused } from './refused.js';

/**
 * How many factors a resident used, by the ID token's `vot`, which must be one that was asked for.
 * @throws SignInRefused 'weak', or 'untrusted' where it carries another trust mark
 */
export function readCredential({ idToken }: Told, { credential, trustmark }: ResidentProvider): 'Cl' | 'Cl.Cm' {
  const { vot, vtm } = idToken;
  if (vot !== 'Cl' && vot !== 'Cl.Cm') throw new SignInRefused('untrusted', 'token', 'CREDENTIAL');
  if (vtm !== trustmark) throw new SignInRefused('untrusted', 'token', 'TRUSTMARK');
  if (credential === 'Cl.Cm' && vot !== 'Cl.Cm') throw new SignInRefused('weak', 'token', 'ONE_FACTOR');
  return vot;
}

/**
 * That an officer used two factors, as the provider's settings say that it shows.
 * @throws SignInRefused 'weak'
 */
export function requireTwoFactors({ idToken }: Told, { twoFactors }: StaffProvider): void {
  const { amr, acr } = idToken;
  const used = Array.isArray(amr) && amr.some((one) => typeof one === 'string' && twoFactors.amr.includes(one));
  if (!used && !(typeof acr === 'string' && twoFactors.acr.includes(acr)))
    throw new SignInRefused('weak', 'token', 'ONE_FACTOR');
}
