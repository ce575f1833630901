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
  phone: { en: 'Mobile number for text messages', cy: 'Rhif ffôn symudol ar gyfer negeseuon testun' },
  phoneHint: {
    en: 'Only for text messages. We send a code to it first.',
    cy: 'Ar gyfer negeseuon testun yn unig. Byddwn yn anfon cod ato yn gyntaf.',
  },
  phoneKept: {
    en: 'Only for text messages. We hold a number already: leave this empty to keep it.',
    cy: 'Ar gyfer negeseuon testun yn unig. Mae gennym rif eisoes: gadewch hwn yn wag i’w gadw.',
  },
  noNumber: { en: 'Enter a mobile number for text messages', cy: 'Rhowch rif ffôn symudol ar gyfer negeseuon testun' },
  tooOften: {
    en: 'We have sent five codes today. Try again tomorrow, or choose another way',
    cy: 'Rydym wedi anfon pum cod heddiw. Rhowch gynnig arall arni yfory, neu dewiswch ffordd arall',
  },
  codeTitle: { en: 'Type the code that we sent to your phone', cy: 'Teipiwch y cod a anfonwyd i’ch ffôn' },
  codeLead: {
    en: 'Nothing is saved until you do, so that our messages go to nobody else.',
    cy: 'Ni chaiff dim ei gadw nes i chi wneud hynny, fel na fydd ein negeseuon yn mynd at neb arall.',
  },
  codeHint: {
    en: 'It is good for {minutes} minutes. A text may take a minute to come.',
    cy: 'Mae’n ddilys am {minutes} munud. Gall neges destun gymryd munud i gyrraedd.',
  },
  wrongCode: {
    en: 'This is not the code of the newest text. Check it, or ask for another',
    cy: 'Nid dyma god y neges destun ddiweddaraf. Gwiriwch ef, neu gofynnwch am un arall',
  },
  codeOver: {
    en: 'The code can no longer be used. Go back and ask for another',
    cy: 'Ni ellir defnyddio’r cod mwyach. Ewch yn ôl a gofynnwch am un arall',
  },
  anotherNumber: { en: 'Change the number or ask for another code', cy: 'Newid y rhif neu ofyn am god arall' },
  demo: {
    en: 'Read the texts that were not sent (opens in a new tab)',
    cy: 'Darllen y negeseuon testun nas anfonwyd (yn agor mewn tab newydd)',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: {
    en: 'Saved. Every service keeps to it from now on.',
    cy: 'Wedi’i gadw. Bydd pob gwasanaeth yn cadw ato o hyn ymlaen.',
  },
  link: { en: 'How we contact you', cy: 'Sut rydym yn cysylltu â chi' },
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
  helpedPhone: {
    en: 'Only for text messages. We send a code to it first, which they read out to you.',
    cy: 'Ar gyfer negeseuon testun yn unig. Byddwn yn anfon cod ato yn gyntaf, a byddant yn ei ddarllen i chi.',
  },
  helpedPhoneKept: {
    en: 'Only for text messages. We hold a number of theirs already: leave this empty to keep it.',
    cy: 'Ar gyfer negeseuon testun yn unig. Mae gennym rif ganddynt eisoes: gadewch hwn yn wag i’w gadw.',
  },
  helpedCodeTitle: { en: 'Type the code that they read out to you', cy: 'Teipiwch y cod a ddarllenant i chi' },
  helpedCodeLead: {
    en: 'We sent it to their phone in a text message. Nothing is saved until you type it, so that our messages go to nobody else.',
    cy: 'Fe’i hanfonwyd i’w ffôn mewn neges destun. Ni chaiff dim ei gadw nes i chi ei deipio, fel na fydd ein negeseuon yn mynd at neb arall.',
  },
  helpedCodeOver: {
    en: 'The code can no longer be used. Go back, and send another',
    cy: 'Ni ellir defnyddio’r cod mwyach. Ewch yn ôl, ac anfonwch un arall',
  },
  helpedSave: { en: 'Save what they said', cy: 'Cadw’r hyn a ddywedasant' },
});

/** What may be chosen, by question. */
export const choiceWords = words({
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
  email: { en: 'By email', cy: 'Drwy e-bost' },
  text: { en: 'By text message', cy: 'Drwy neges destun' },
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
  text: { en: 'By text message', cy: 'Drwy neges destun' },
  letter: { en: 'By letter', cy: 'Drwy lythyr' },
  large: { en: 'Large print', cy: 'Print mawr' },
  no: { en: 'No phone calls', cy: 'Dim galwadau ffôn' },
});
