import { words } from '../../../platform/language/index.js';

export const yourDataWords = words({
  title: { en: 'Your data', cy: 'Eich data' },
  others: { en: 'These pages are a person’s own', cy: 'Tudalennau’r person ei hun yw’r rhain' },
  othersLead: {
    en: 'You are acting for somebody else just now. Stop acting for them in your account to see what is held about you.',
    cy: 'Rydych yn gweithredu dros rywun arall ar hyn o bryd. Peidiwch â gweithredu drostynt yn eich cyfrif i weld yr hyn a gedwir amdanoch chi.',
  },
});

/** The lawful bases of UK GDPR article 6, by their codes. */
export const basisWords = words({
  consent: { en: 'you agreed (consent)', cy: 'rydych wedi cytuno (cydsyniad)' },
  contract: { en: 'a contract with you', cy: 'contract gyda chi' },
  'legal-obligation': { en: 'the law obliges us to', cy: 'mae’r gyfraith yn ein gorfodi' },
  'vital-interests': { en: 'to protect somebody’s life', cy: 'er mwyn diogelu bywyd rhywun' },
  'public-task': { en: 'a task in the public interest', cy: 'tasg er budd y cyhoedd' },
  'official-authority': { en: 'our official authority', cy: 'ein hawdurdod swyddogol' },
  'legitimate-interests': { en: 'a legitimate interest', cy: 'buddiant dilys' },
});

export const markWords = words({
  open: { en: 'Open', cy: 'Agored' },
  internal: { en: 'Internal', cy: 'Mewnol' },
  personal: { en: 'Personal', cy: 'Personol' },
  special: { en: 'Special', cy: 'Arbennig' },
});
