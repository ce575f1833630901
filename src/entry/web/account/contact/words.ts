import { words } from '../../../../platform/language/index.js';

export const contactWords = words({
  title: { en: 'How we contact you', cy: 'Sut rydym yn cysylltu â chi' },
  lead: {
    en: 'Say it once here. Every service then keeps to it. Officers who work on a request of yours see it; nobody else does.',
    cy: 'Dywedwch unwaith yma. Bydd pob gwasanaeth wedyn yn cadw ato. Bydd swyddogion sy’n gweithio ar gais gennych yn ei weld; ni fydd neb arall.',
  },
  in: { en: 'In which language do we write to you?', cy: 'Ym mha iaith y dylem ysgrifennu atoch?' },
  by: { en: 'How do you want to get messages?', cy: 'Sut hoffech chi gael negeseuon?' },
  byHint: {
    en: 'A code to sign in always goes to your email address.',
    cy: 'Bydd cod mewngofnodi bob amser yn mynd i’ch cyfeiriad e-bost.',
  },
  print: {
    en: 'In which print do you want letters on paper?',
    cy: 'Ym mha brint hoffech chi gael llythyrau ar bapur?',
  },
  calls: { en: 'May we telephone you?', cy: 'A gawn ni eich ffonio?' },
  save: { en: 'Save', cy: 'Cadw' },
  saved: {
    en: 'Saved. Every service keeps to it from now on.',
    cy: 'Wedi’i gadw. Bydd pob gwasanaeth yn cadw ato o hyn ymlaen.',
  },
  link: { en: 'Language, email or letter, large print, calls', cy: 'Iaith, e-bost neu lythyr, print mawr, galwadau' },
  helped: { en: 'How we contact them', cy: 'Sut rydym yn cysylltu â nhw' },
  helpedLead: {
    en: 'Ask them each question. What they say takes the place of what they said before.',
    cy: 'Gofynnwch bob cwestiwn iddynt. Bydd yr hyn a ddywedant yn cymryd lle’r hyn a ddywedasant o’r blaen.',
  },
  helpedIn: { en: 'In which language do we write to them?', cy: 'Ym mha iaith y dylem ysgrifennu atynt?' },
  helpedBy: { en: 'How do they want to get messages?', cy: 'Sut hoffent gael negeseuon?' },
  helpedPrint: {
    en: 'In which print do they want letters on paper?',
    cy: 'Ym mha brint hoffent gael llythyrau ar bapur?',
  },
  helpedCalls: { en: 'May we telephone them?', cy: 'A gawn ni eu ffonio?' },
  helpedSave: { en: 'Save what they said', cy: 'Cadw’r hyn a ddywedasant' },
});

/** What may be chosen, by question. */
export const choiceWords = words({
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
  email: { en: 'By email', cy: 'Drwy e-bost' },
  letter: { en: 'By letter, in the post', cy: 'Drwy lythyr, yn y post' },
  standard: { en: 'Standard print', cy: 'Print safonol' },
  large: { en: 'Large print', cy: 'Print mawr' },
  yes: { en: 'Yes', cy: 'Cewch' },
  no: { en: 'No, please write', cy: 'Na, ysgrifennwch os gwelwch yn dda' },
});

export const missingWords = words({
  in: { en: 'Choose a language', cy: 'Dewiswch iaith' },
  by: { en: 'Choose how messages are to come', cy: 'Dewiswch sut y dylai negeseuon ddod' },
  print: { en: 'Choose standard or large print', cy: 'Dewiswch brint safonol neu brint mawr' },
  calls: { en: 'Choose whether we may telephone', cy: 'Dewiswch a gawn ni ffonio' },
});

/** As it stands on a case, for officers. */
export const toldWords = words({
  en: { en: 'Write in English', cy: 'Ysgrifennwch yn Saesneg' },
  cy: { en: 'Write in Welsh', cy: 'Ysgrifennwch yn Gymraeg' },
  email: { en: 'By email', cy: 'Drwy e-bost' },
  letter: { en: 'By letter', cy: 'Drwy lythyr' },
  large: { en: 'Large print', cy: 'Print mawr' },
  no: { en: 'No phone calls', cy: 'Dim galwadau ffôn' },
});
