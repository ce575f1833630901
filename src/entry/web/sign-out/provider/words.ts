import { words } from '../../../../platform/language/index.js';

export const signedOutWords = words({
  title: { en: 'You are signed out here', cy: 'Rydych wedi allgofnodi yma' },
  'one-login': { en: 'Go to all services', cy: 'Ewch i’r holl wasanaethau' },
  staff: { en: 'Sign in to the desk', cy: 'Mewngofnodi i’r ddesg' },
});

export const providerSessionWords = {
  'one-login': words({
    lead: {
      en: 'We now take you to GOV.UK One Login, which signs you out as well, so that nobody after you on this device comes in.',
      cy: 'Awn â chi nawr i GOV.UK One Login, sy’n eich allgofnodi hefyd, fel na fydd neb ar eich ôl ar y ddyfais hon yn dod i mewn.',
    },
    go: { en: 'Sign out of GOV.UK One Login', cy: 'Allgofnodi o GOV.UK One Login' },
    unable: {
      en: 'You may still be signed in to GOV.UK One Login, which we could not reach. On a device that others use, sign out there or close the browser.',
      cy: 'Efallai eich bod yn dal wedi mewngofnodi i GOV.UK One Login, na allem ei gyrraedd. Ar ddyfais y mae eraill yn ei defnyddio, allgofnodwch yno neu caewch y porwr.',
    },
  }),
  staff: words({
    lead: {
      en: 'Your work account may still be signed in, for your other work. On a computer that others use, sign out of it too.',
      cy: 'Efallai fod eich cyfrif gwaith yn dal wedi’i fewngofnodi, ar gyfer eich gwaith arall. Ar gyfrifiadur y mae eraill yn ei ddefnyddio, allgofnodwch ohono hefyd.',
    },
    go: { en: 'Sign out of your work account', cy: 'Allgofnodi o’ch cyfrif gwaith' },
    unable: {
      en: 'Your work account may still be signed in. On a computer that others use, sign out of it there or close the browser.',
      cy: 'Efallai fod eich cyfrif gwaith yn dal wedi’i fewngofnodi. Ar gyfrifiadur y mae eraill yn ei ddefnyddio, allgofnodwch ohono yno neu caewch y porwr.',
    },
  }),
} as const;
