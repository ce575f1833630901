import { z } from 'zod';
import type { Provider } from './provider.js';

/** One thing that is wrong with the settings of a provider: where, what, and how to mend it. */
export interface ProviderFinding {
  readonly at: string;
  readonly wrong: string;
  readonly fix: string;
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, hash } = new URL(text);
  return (protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))) && username === '' && hash === '';
}

const address = (what: string) =>
  z
    .string(`say ${what}: https://…`)
    .refine(isSafe, `write ${what} as an https:// address (http only for this machine)`);
const site = address('the address of this site').refine(
  (text) => !URL.canParse(text) || new URL(text).origin === text,
  'write scheme and host name alone: https://services.example, without a path or a slash at the end',
);
const code = /^[A-Za-z0-9][A-Za-z0-9_.:/-]*$/;
const role = z.string().regex(/^[a-z][a-z0-9-]*$/, 'write a role as declarations do: contact-team');
const list = (usual: string[]) => z.array(z.string().regex(code, 'write one word without spaces')).default(usual);

const any = {
  issuer: address('the issuer, as its discovery document has it'),
  'client-id': z
    .string('say the client id that the provider gave')
    .min(1, 'say the client id that the provider gave')
    .max(200),
  site,
  scopes: list(['openid']).refine((all) => all.includes('openid'), 'openid must be among the scopes'),
  auth: z.enum(['private-key', 'secret'], 'write private-key or secret').default('private-key'),
  'time-limit': z.number('write whole seconds').int().min(1).max(30, 'nobody waits longer than 30 seconds').default(10),
};
const algorithm = (usual: 'ES256' | 'RS256') =>
  z.enum(['ES256', 'RS256', 'PS256'], 'write ES256, RS256 or PS256').default(usual);

const oneLogin = z.strictObject({
  kind: z.literal('one-login'),
  ...any,
  'signed-by': algorithm('ES256'),
  credential: z.enum(['Cl', 'Cl.Cm'], 'write Cl.Cm for two factors, or Cl for one').default('Cl.Cm'),
  identity: z
    .strictObject({ issuer: address('who signs identities'), did: address('where the DID document is') })
    .nullable()
    .default(null),
  trustmark: address('the trust mark').optional(),
  'may-ask-fresh': z.boolean('write true or false').default(false),
});

const staff = z.strictObject({
  kind: z.literal('staff'),
  ...any,
  'signed-by': algorithm('RS256'),
  groups: z.strictObject(
    {
      claim: z
        .string('say which claim lists the groups')
        .regex(code, 'write one word without spaces')
        .default('groups'),
      roles: z
        .record(
          z.string(),
          z.array(role).min(1, 'name at least one role for each group'),
          'map each group to its roles',
        )
        .refine((map) => Object.keys(map).length > 0, 'without a group nobody could sign in: name one'),
    },
    'say which groups give which roles',
  ),
  'two-factors': z.strictObject(
    { amr: list([]), acr: list([]) },
    'say by which amr or acr the provider shows that two factors were used',
  ),
});

function toProvider(given: z.output<typeof oneLogin> | z.output<typeof staff>): Provider {
  const {
    issuer,
    'client-id': clientId,
    site: at,
    scopes,
    auth,
    'time-limit': timeLimit,
    'signed-by': signedBy,
  } = given;
  const shared = { issuer, clientId, site: at, scopes, auth, timeLimit, signedBy };
  if (given.kind === 'staff')
    return { kind: 'staff', ...shared, groups: given.groups, twoFactors: given['two-factors'] };
  const { credential, identity, trustmark, 'may-ask-fresh': mayAskFresh } = given;
  const mark = trustmark ?? new URL('trustmark', issuer.endsWith('/') ? issuer : `${issuer}/`).href;
  return { kind: 'one-login', ...shared, credential, identity, trustmark: mark, mayAskFresh };
}

const toFinding = (issue: z.core.$ZodIssue): ProviderFinding => {
  const at = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return {
      at,
      wrong: `${issue.keys.join(', ')} is not a setting of a provider`,
      fix: 'correct the name, or take it out',
    };
  return { at, wrong: 'is missing or not as it should be', fix: issue.message };
};

/** What does not hold although each setting by itself does. */
function findContradictions(provider: Provider): readonly ProviderFinding[] {
  const found: ProviderFinding[] = [];
  if (provider.kind === 'one-login' && provider.auth === 'secret')
    found.push({
      at: 'auth',
      wrong: 'a secret that both know is not how residents are signed in',
      fix: 'write private-key',
    });
  if (provider.kind === 'one-login' && provider.identity && provider.credential !== 'Cl.Cm')
    found.push({ at: 'credential', wrong: 'identity is proved only after two factors', fix: 'write Cl.Cm' });
  if (provider.kind === 'staff' && provider.twoFactors.amr.length + provider.twoFactors.acr.length === 0)
    found.push({
      at: 'two-factors',
      wrong: 'nothing would show that two factors were used',
      fix: 'name at least one value of amr or acr, for example amr: [mfa]',
    });
  return found;
}

/**
 * Reads the settings of a provider as an operator wrote them (kebab-case names), or says everything that is wrong at once.
 * No setting is a secret, so that findings may repeat names.
 */
export function checkProvider(
  given: unknown,
): { readonly provider: Provider } | { readonly findings: readonly ProviderFinding[] } {
  const kind = (given as { kind?: unknown } | null)?.kind;
  if (kind !== 'one-login' && kind !== 'staff')
    return { findings: [{ at: 'kind', wrong: 'is missing or unknown', fix: 'write one-login or staff' }] };
  const read = (kind === 'staff' ? staff : oneLogin).safeParse(given);
  if (!read.success) return { findings: read.error.issues.map(toFinding) };
  const provider = toProvider(read.data);
  const findings = findContradictions(provider);
  return findings.length > 0 ? { findings } : { provider };
}
