import { words } from '../../../../platform/language/index.js';

export const improvePageWords = words({
  title: { en: 'Improve this page', cy: 'Gwella’r dudalen hon' },
  lead: {
    en: 'Say what is hard to understand, or change the words below into clearer ones. You may do either or both.',
    cy: 'Dywedwch beth sy’n anodd ei ddeall, neu newidiwch y geiriau isod yn rhai cliriach. Cewch wneud y naill neu’r llall, neu’r ddau.',
  },
  comment: { en: 'What could be better about it?', cy: 'Beth allai fod yn well amdani?' },
  commentHint: {
    en: 'Do not write about yourself or anybody else. To ask about a request of yours, use its reference.',
    cy: 'Peidiwch ag ysgrifennu amdanoch eich hun na neb arall. I holi am gais o’ch eiddo, defnyddiwch ei gyfeirnod.',
  },
  words: { en: 'Clearer words', cy: 'Geiriau cliriach' },
  wordsLead: {
    en: 'Each box has the words that are there now. Change those that you want to change, and leave the rest.',
    cy: 'Mae’r geiriau sydd yno nawr ym mhob blwch. Newidiwch y rhai yr ydych am eu newid, a gadewch y gweddill.',
  },
  otherIn: { en: 'Change the words in Welsh too', cy: 'Newid y geiriau yn Saesneg hefyd' },
  credit: { en: 'Your name, if you want it shown', cy: 'Eich enw, os ydych am iddo gael ei ddangos' },
  creditHint: {
    en: 'It is shown beside your words once they are taken. Leave it empty and nobody is named.',
    cy: 'Caiff ei ddangos wrth ymyl eich geiriau wedi iddynt gael eu derbyn. Gadewch ef yn wag ac ni enwir neb.',
  },
  kept: {
    en: 'What you write is sealed. Only those who own the service read it; it is destroyed a year after they answered, or when you take it back.',
    cy: 'Caiff yr hyn a ysgrifennwch ei selio. Dim ond y rhai sy’n berchen ar y gwasanaeth sy’n ei ddarllen; caiff ei ddinistrio flwyddyn ar ôl iddynt ateb, neu pan fyddwch yn ei dynnu’n ôl.',
  },
  show: { en: 'Show the page before and after', cy: 'Dangos y dudalen cyn ac ar ôl' },
  send: { en: 'Send it', cy: 'Ei anfon' },
  shown: { en: 'The page before and after', cy: 'Y dudalen cyn ac ar ôl' },
  shownLead: {
    en: 'This is how it would look. Nothing has been sent yet: change it further below, or send it.',
    cy: 'Fel hyn y byddai’n edrych. Nid oes dim wedi’i anfon eto: newidiwch ef ymhellach isod, neu anfonwch ef.',
  },
  nothing: {
    en: 'Say what could be better, or change some words',
    cy: 'Dywedwch beth allai fod yn well, neu newidiwch rai geiriau',
  },
  noWords: {
    en: 'Change some words first, to see them on the page',
    cy: 'Newidiwch rai geiriau yn gyntaf, i’w gweld ar y dudalen',
  },
  changed: {
    en: 'The service has changed since you opened this page. What you wrote is below: check that it is still needed, and send it again',
    cy: 'Mae’r gwasanaeth wedi newid ers ichi agor y dudalen hon. Mae’r hyn a ysgrifennoch isod: gwiriwch fod ei angen o hyd, a’i anfon eto',
  },
  noName: { en: 'Enter a name, or leave it empty', cy: 'Rhowch enw, neu gadewch ef yn wag' },
});
