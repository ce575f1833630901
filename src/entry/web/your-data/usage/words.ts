import { type CountedWords, words } from '../../../../platform/language/index.js';

export const usageWords = words({
  title: { en: 'Who else may ask who looked', cy: 'Pwy arall gaiff ofyn pwy edrychodd' },
  lead: {
    en: 'Other organisations can show you, beside what they hold themselves, who has looked at your data here. None may ask until you let it, and none may from the moment that you stop it.',
    cy: 'Gall sefydliadau eraill ddangos i chi, wrth ochr yr hyn y maent yn ei gadw eu hunain, pwy sydd wedi edrych ar eich data yma. Ni chaiff yr un ofyn nes i chi ganiatáu hynny, ac ni chaiff yr un ofyn o’r eiliad y byddwch yn ei atal.',
  },
  told: {
    en: 'They are told when somebody looked, in which role, why, and at which answers: never what the answers are, and no officer’s name.',
    cy: 'Dywedir wrthynt pryd yr edrychodd rhywun, ym mha rôl, pam, ac ar ba atebion: byth beth yw’r atebion, nac enw unrhyw swyddog.',
  },
  none: { en: 'No organisation can ask at present.', cy: 'Ni all unrhyw sefydliad ofyn ar hyn o bryd.' },
  off: { en: 'May not ask', cy: 'Ni chaiff ofyn' },
  changed: {
    en: 'May not ask: it says another purpose now than when you let it',
    cy: 'Ni chaiff ofyn: mae’n dweud diben gwahanol nawr i’r un pan adawoch iddo',
  },
  purpose: { en: 'What it asks for', cy: 'Ar gyfer beth y mae’n gofyn' },
  on: { en: 'May ask, since {when}', cy: 'Caiff ofyn, ers {when}' },
  asked: { en: 'Asked {times}, last on {when}', cy: 'Wedi gofyn {times}, ddiwethaf ar {when}' },
  neverAsked: { en: 'Has not asked yet', cy: 'Heb ofyn eto' },
  state: { en: 'State', cy: 'Cyflwr' },
  use: { en: 'What it asked', cy: 'Beth a ofynnodd' },
  code: { en: 'Your code for it', cy: 'Eich cod ar ei gyfer' },
  codeHint: {
    en: 'Give it to this organisation only. With any other it opens nothing.',
    cy: 'Rhowch ef i’r sefydliad hwn yn unig. Gydag unrhyw un arall nid yw’n agor dim.',
  },
  permit: { en: 'Let it ask', cy: 'Gadael iddo ofyn' },
  withdraw: { en: 'Stop it', cy: 'Ei atal' },
});

export const timesWords = {
  en: { one: 'once', other: '{count} times' },
  cy: { one: 'unwaith', two: 'ddwywaith', other: '{count} gwaith' },
} as const satisfies CountedWords;
