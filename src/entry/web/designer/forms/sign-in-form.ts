import type { authenticatorKinds, identityLevels } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import { optionsOf } from './options.js';

type AuthenticatorKind = (typeof authenticatorKinds)[number];
type IdentityLevel = (typeof identityLevels)[number];

const startWords = words({
  none: { en: 'Nobody need sign in', cy: 'Nid oes rhaid i neb fewngofnodi' },
  account: { en: 'Everybody must sign in', cy: 'Rhaid i bawb fewngofnodi' },
});

const wayWords = words({
  'email-code': { en: 'A code by email', cy: 'Cod drwy e-bost' },
  'handed-code': { en: 'A code that an officer hands over', cy: 'Cod y mae swyddog yn ei roi' },
  passkey: { en: 'A passkey', cy: 'Allwedd mynediad' },
  oidc: { en: 'An outside account', cy: 'Cyfrif allanol' },
  'oidc-two-factor': { en: 'An outside account with a second proof', cy: 'Cyfrif allanol gydag ail brawf' },
}) satisfies Record<Exclude<AuthenticatorKind, 'demo'>, Words>;

const identityWords = words({
  P0: { en: 'P0: nobody has checked', cy: 'P0: nid oes neb wedi gwirio' },
  P1: { en: 'P1: it is likely', cy: 'P1: mae’n debygol' },
  P2: { en: 'P2: it is checked', cy: 'P2: mae wedi’i wirio' },
}) satisfies Record<IdentityLevel, Words>;

/** What beginning and sending ask of a person’s identity. */
export const signInForm: readonly Control[] = [
  {
    ...{ as: 'choice', key: ['start'], of: optionsOf(startWords) },
    label: { en: 'To begin', cy: 'Er mwyn dechrau' },
  },
  {
    ...{ as: 'boxes', key: ['submit', 'authenticator'], of: optionsOf(wayWords) },
    label: { en: 'To send, signed in by any of', cy: 'Er mwyn anfon, wedi mewngofnodi drwy unrhyw un o’r rhain' },
    hint: {
      en: 'Tick none where sending asks for nothing',
      cy: 'Peidiwch â thicio dim lle nad yw anfon yn gofyn am ddim',
    },
  },
  {
    ...{ as: 'choice', key: ['submit', 'identity'], of: optionsOf(identityWords) },
    label: {
      en: 'How sure it must be that they are who they say',
      cy: 'Pa mor sicr y mae’n rhaid bod o bwy ydyn nhw',
    },
  },
  {
    ...{ as: 'line', key: ['submit', 'within'] },
    label: { en: 'Signed in no longer ago than', cy: 'Wedi mewngofnodi heb fod yn hwy yn ôl na' },
    hint: { en: 'Like 15 minutes', cy: 'Fel 15 minutes' },
  },
];
