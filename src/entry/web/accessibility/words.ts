import { type Words, words } from '../../../platform/language/index.js';

export const accessibilityWords = words({
  title: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  scope: {
    en: 'This statement is about the website on which you read it: the services of this place, what it publishes, and the pages of its officers. This place runs it, and wants everybody to be able to use it.',
    cy: 'Mae’r datganiad hwn am y wefan yr ydych yn ei ddarllen arni: gwasanaethau’r lle hwn, yr hyn y mae’n ei gyhoeddi, a thudalennau ei swyddogion. Y lle hwn sy’n ei rhedeg, ac mae am i bawb allu ei defnyddio.',
  },
  can: { en: 'You should be able to:', cy: 'Dylech allu:' },
  ability: {
    en: 'AbilityNet has advice on making your device easier to use if you have a disability.',
    cy: 'Mae gan AbilityNet gyngor ar wneud eich dyfais yn haws i’w defnyddio os oes gennych anabledd.',
  },
  how: { en: 'How accessible this website is', cy: 'Pa mor hygyrch yw’r wefan hon' },
  howLead: {
    en: 'We know that some of it is not fully accessible:',
    cy: 'Gwyddom nad yw rhannau ohoni’n gwbl hygyrch:',
  },
  feedback: { en: 'If something stands in your way', cy: 'Os oes rhywbeth yn eich rhwystro' },
  format: {
    en: 'Tell us if you need something in another form, such as large print, easy read, an audio recording or braille, or if you find a fault that is not named here. Every service can also be used by telephone, in person or on a paper form, where its page says so.',
    cy: 'Dywedwch wrthym os oes angen rhywbeth arnoch ar ffurf arall, fel print bras, hawdd ei ddeall, recordiad sain neu braille, neu os dewch o hyd i nam nad yw wedi’i enwi yma. Gellir defnyddio pob gwasanaeth hefyd dros y ffôn, wyneb yn wyneb neu ar ffurflen bapur, lle mae ei dudalen yn dweud hynny.',
  },
  contact: { en: 'You reach us here:', cy: 'Dyma sut i gysylltu â ni:' },
  prefer: {
    en: 'Say once how you wish to be written to, in large print too, and every service keeps to it.',
    cy: 'Dywedwch unwaith sut yr hoffech i ni ysgrifennu atoch, mewn print bras hefyd, a bydd pob gwasanaeth yn cadw at hynny.',
  },
  preferLink: { en: 'How we contact you', cy: 'Sut rydym yn cysylltu â chi' },
  enforcement: { en: 'If our answer does not satisfy you', cy: 'Os nad yw ein hateb yn eich bodloni' },
  ehrc: {
    en: 'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how we answer your complaint, contact the Equality Advisory and Support Service (EASS).',
    cy: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gorfodi Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018 (y “rheoliadau hygyrchedd”). Os nad ydych yn fodlon â sut rydym yn ateb eich cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS).',
  },
  eass: { en: 'Equality Advisory and Support Service', cy: 'Y Gwasanaeth Cynghori a Chymorth Cydraddoldeb' },
  technical: { en: 'Technical information', cy: 'Gwybodaeth dechnegol' },
  committed: {
    en: 'We are committed to making this website accessible, in accordance with the accessibility regulations.',
    cy: 'Rydym wedi ymrwymo i wneud y wefan hon yn hygyrch, yn unol â’r rheoliadau hygyrchedd.',
  },
  status: { en: 'Compliance status', cy: 'Statws cydymffurfio' },
  partly: {
    en: 'This website is partially compliant with the Web Content Accessibility Guidelines (WCAG) version 2.2, level AA, because of what is listed here.',
    cy: 'Mae’r wefan hon yn cydymffurfio’n rhannol â’r Canllawiau Hygyrchedd Cynnwys Gwe (WCAG) fersiwn 2.2, lefel AA, oherwydd yr hyn a restrir yma.',
  },
  non: { en: 'What does not comply', cy: 'Yr hyn nad yw’n cydymffurfio' },
  outside: { en: 'What the regulations do not cover', cy: 'Yr hyn nad yw’r rheoliadau’n ei gwmpasu' },
  map: {
    en: 'The map on which a place can be pointed at is moved by buttons and by keys, and the nearest addresses are a list beside it. The picture itself is not told by a screen reader. You can always write where something is instead.',
    cy: 'Symudir y map y gellir pwyntio at le arno â botymau ac â bysellau, ac mae’r cyfeiriadau agosaf mewn rhestr wrth ei ochr. Nid yw darllenydd sgrin yn dweud beth sydd yn y llun ei hun. Gallwch bob amser ysgrifennu ble mae rhywbeth yn lle hynny.',
  },
  steps: { en: 'What we do to improve', cy: 'Beth rydym yn ei wneud i wella' },
  next: {
    en: 'A fault that somebody tells us of is written here until it is mended. The letters in PDF are to be checked against PDF/UA, the standard for accessible PDF.',
    cy: 'Bydd nam y mae rhywun yn dweud wrthym amdano yn cael ei ysgrifennu yma nes iddo gael ei drwsio. Mae’r llythyrau PDF i’w gwirio yn erbyn PDF/UA, y safon ar gyfer PDF hygyrch.',
  },
  prepared: { en: 'How this statement was prepared', cy: 'Sut y paratowyd y datganiad hwn' },
  when: {
    en: 'It was prepared on {date}. The website was last tested on {date} by those who make it, in a browser and by machine:',
    cy: 'Fe’i paratowyd ar {date}. Profwyd y wefan ddiwethaf ar {date} gan y rhai sy’n ei gwneud, mewn porwr a chan beiriant:',
  },
  notPeople: {
    en: 'Nobody outside has audited it, and no one with a disability was asked to test it. A machine finds less than half of what can be wrong.',
    cy: 'Nid oes neb o’r tu allan wedi’i harchwilio, ac ni ofynnwyd i neb ag anabledd ei phrofi. Mae peiriant yn dod o hyd i lai na hanner yr hyn a all fod o’i le.',
  },
});

/** What anybody should be able to do. */
export const abilities: readonly Words[] = [
  {
    en: 'change colours, contrast and fonts by your browser or device, with high contrast colours of your own too',
    cy: 'newid lliwiau, cyferbyniad a ffontiau drwy eich porwr neu’ch dyfais, gyda’ch lliwiau cyferbyniad uchel eich hun hefyd',
  },
  {
    en: 'zoom in up to 400 % without the text going off the screen',
    cy: 'chwyddo hyd at 400 % heb i’r testun fynd oddi ar y sgrin',
  },
  { en: 'do everything with a keyboard alone', cy: 'gwneud popeth â bysellfwrdd yn unig' },
  {
    en: 'listen to it with a screen reader, and speak to it with voice control',
    cy: 'gwrando arni gyda darllenydd sgrin, a siarad â hi gyda rheolaeth llais',
  },
  { en: 'use it without JavaScript', cy: 'ei defnyddio heb JavaScript' },
  { en: 'read all of it in English and in Welsh', cy: 'darllen y cyfan ohoni yn Saesneg ac yn Gymraeg' },
];

/** The same as `failings`, without the numbers of the guidelines. */
export const shortly: readonly Words[] = [
  {
    en: 'photos that people send us have no description of what they show',
    cy: 'nid oes disgrifiad o’r hyn a ddangosir mewn lluniau y mae pobl yn eu hanfon atom',
  },
  {
    en: 'documents that people send us may not be readable by a screen reader',
    cy: 'efallai na all darllenydd sgrin ddarllen dogfennau y mae pobl yn eu hanfon atom',
  },
  {
    en: 'letters in PDF have not been tried with a screen reader; the same letter is a page',
    cy: 'nid yw llythyrau PDF wedi’u profi gyda darllenydd sgrin; mae’r un llythyr yn dudalen',
  },
];

/** What is known not to hold, with the criterion of WCAG that it fails. */
export const failings: readonly Words[] = [
  {
    en: 'Photos that people send us have no description of what they show (WCAG 2.2 success criterion 1.1.1, non-text content). An officer describes one to you on request.',
    cy: 'Nid oes disgrifiad o’r hyn a ddangosir mewn lluniau y mae pobl yn eu hanfon atom (maen prawf llwyddiant WCAG 2.2 1.1.1, cynnwys nad yw’n destun). Bydd swyddog yn disgrifio un i chi ar gais.',
  },
  {
    en: 'Documents that people send us are kept as they came, and may not be readable by a screen reader (success criteria 1.1.1, 1.3.1 and 4.1.2).',
    cy: 'Cedwir dogfennau y mae pobl yn eu hanfon atom fel y daethant, ac efallai na all darllenydd sgrin eu darllen (meini prawf llwyddiant 1.1.1, 1.3.1 a 4.1.2).',
  },
  {
    en: 'Letters in PDF are tagged for screen readers, but nobody has checked them with one (success criteria 1.3.1 and 1.3.2). The same letter is a page, which you can read instead.',
    cy: 'Mae llythyrau PDF wedi’u tagio ar gyfer darllenwyr sgrin, ond nid oes neb wedi’u gwirio gydag un (meini prawf llwyddiant 1.3.1 ac 1.3.2). Mae’r un llythyr yn dudalen, y gallwch ei darllen yn lle hynny.',
  },
];

/** What was tested, and how. */
export const tests: readonly Words[] = [
  {
    en: 'every kind of page that a link leads to with axe, which checks those rules of WCAG 2.2 A and AA that a machine can check, in Welsh on a screen 320 pixels wide and without JavaScript; most kinds in English on one 1280 pixels wide too, and some with JavaScript',
    cy: 'pob math o dudalen y mae dolen yn arwain ati gydag axe, sy’n gwirio’r rheolau hynny o WCAG 2.2 A ac AA y gall peiriant eu gwirio, yn Gymraeg ar sgrin 320 picsel o led a heb JavaScript; y rhan fwyaf o’r mathau yn Saesneg ar un 1280 picsel o led hefyd, a rhai gyda JavaScript',
  },
  {
    en: '25 kinds of page at 400 % zoom, with text at 200 %, in high contrast colours and with reduced motion, and that what is to be pressed on them is 24 pixels wide and high',
    cy: '25 math o dudalen ar 400 % o chwyddo, gyda thestun ar 200 %, mewn lliwiau cyferbyniad uchel a gyda llai o symud, a bod yr hyn sydd i’w wasgu arnynt yn 24 picsel o led ac o uchder',
  },
  {
    en: 'two services from start to end with the keyboard alone',
    cy: 'dau wasanaeth o’r dechrau i’r diwedd â’r bysellfwrdd yn unig',
  },
];
