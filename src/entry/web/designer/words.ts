import { type CountedWords, words } from '../../../platform/language/index.js';

export const designerWords = words({
  title: { en: 'Design services', cy: 'Dylunio gwasanaethau' },
  lead: {
    en: 'Make a service or change one. Nothing that you do here touches what runs until a second person lets it be published.',
    cy: 'Crëwch wasanaeth neu newidiwch un. Nid yw dim a wnewch yma’n cyffwrdd â’r hyn sy’n rhedeg nes bod ail berson yn caniatáu ei gyhoeddi.',
  },
  readOnly: {
    en: 'Your roles let you read designs and answer as the second person. To design services, ask an administrator for the role “Designs services”.',
    cy: 'Mae eich rolau’n gadael i chi ddarllen dyluniadau ac ateb fel yr ail berson. I ddylunio gwasanaethau, gofynnwch i weinyddwr am y rôl “Yn dylunio gwasanaethau”.',
  },
  designs: { en: 'Being designed', cy: 'Yn cael eu dylunio' },
  noDesigns: { en: 'Nothing is being designed.', cy: 'Does dim yn cael ei ddylunio.' },
  services: { en: 'Services that run', cy: 'Gwasanaethau sy’n rhedeg' },
  noServices: { en: 'No service runs yet.', cy: 'Nid oes gwasanaeth yn rhedeg eto.' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  state: { en: 'State', cy: 'Cyflwr' },
  changed: { en: 'Last changed', cy: 'Newidiwyd ddiwethaf' },
  changedBy: { en: '{when} by {name}', cy: '{when} gan {name}' },
  version: { en: 'Version', cy: 'Fersiwn' },
  change: { en: 'Change', cy: 'Newid' },
  changeIt: { en: 'Change this service', cy: 'Newid y gwasanaeth hwn' },
  sharing: { en: 'Share services with other places', cy: 'Rhannu gwasanaethau â lleoedd eraill' },
  newService: { en: 'Make a new service', cy: 'Creu gwasanaeth newydd' },
  newName: { en: 'What is it called?', cy: 'Beth yw ei enw?' },
  owner: { en: 'Which team answers for it?', cy: 'Pa dîm sy’n atebol amdano?' },
  begin: { en: 'Begin', cy: 'Dechrau' },
  fromText: { en: 'Begin with a text that you have', cy: 'Dechrau gyda thestun sydd gennych' },
  pasteText: { en: 'The declaration, in YAML or JSON', cy: 'Y datganiad, mewn YAML neu JSON' },
  beginText: { en: 'Begin with this text', cy: 'Dechrau gyda’r testun hwn' },
  enterName: {
    en: 'Enter the name of the service in English and in Welsh',
    cy: 'Rhowch enw’r gwasanaeth yn Saesneg ac yn Gymraeg',
  },
  enterText: { en: 'Paste the text of a declaration', cy: 'Gludwch destun datganiad' },
  chooseOwner: { en: 'Choose the team that answers for the service', cy: 'Dewiswch y tîm sy’n atebol am y gwasanaeth' },
  back: { en: 'All designs', cy: 'Pob dyluniad' },
  toDesign: { en: 'All parts of this design', cy: 'Pob rhan o’r dyluniad hwn' },
  parts: { en: 'Parts of the service', cy: 'Rhannau’r gwasanaeth' },
  fine: { en: 'Nothing wrong', cy: 'Dim o’i le' },
  preview: { en: 'See it as a resident', cy: 'Ei weld fel preswylydd' },
  previewOfficer: { en: 'See it as an officer', cy: 'Ei weld fel swyddog' },
  compare: { en: 'Compare it with what runs', cy: 'Ei gymharu â’r hyn sy’n rhedeg' },
  text: { en: 'The whole text', cy: 'Y testun cyfan' },
  look: { en: 'Look at it', cy: 'Edrych arno' },
  from: {
    en: 'Begun as version {version} of {service}.',
    cy: 'Dechreuwyd fel y gwasanaeth {service}, fersiwn {version}.',
  },
  revision: { en: 'Revision {revision}', cy: 'Diwygiad {revision}' },
  findings: { en: 'To be mended', cy: 'I’w gywiro' },
  noFindings: { en: 'Nothing is wrong with this design.', cy: 'Nid oes dim o’i le ar y dyluniad hwn.' },
  exact: { en: 'What the checker says, in English', cy: 'Yr hyn a ddywed y gwiriwr, yn Saesneg' },
  line: { en: 'Line {line}', cy: 'Llinell {line}' },
  mend: { en: 'Mend this', cy: 'Cywiro hyn' },
  where: { en: 'Go to “{part}”', cy: 'Mynd i “{part}”' },
  save: { en: 'Save', cy: 'Cadw' },
  saveMore: { en: 'Save and add another', cy: 'Cadw ac ychwanegu un arall' },
  add: { en: 'Add', cy: 'Ychwanegu' },
  chooseWhen: { en: 'Choose when the message is sent', cy: 'Dewiswch pryd y caiff y neges ei hanfon' },
  enterSomething: { en: 'Fill in what you want to add', cy: 'Llenwch yr hyn yr ydych am ei ychwanegu' },
  up: { en: 'Up', cy: 'I fyny' },
  down: { en: 'Down', cy: 'I lawr' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  order: { en: 'Order', cy: 'Trefn' },
  item: { en: 'What', cy: 'Beth' },
  unnamed: { en: 'Without a name', cy: 'Heb enw' },
  nothing: { en: 'Nothing yet.', cy: 'Dim eto.' },
  next: { en: 'Next part: {part}', cy: 'Rhan nesaf: {part}' },
  previous: { en: 'Part before: {part}', cy: 'Rhan flaenorol: {part}' },
  drop: { en: 'Give this design up', cy: 'Rhoi’r gorau i’r dyluniad hwn' },
  dropLead: {
    en: 'It leaves the list and can no longer be changed or published. The service that runs stays as it is.',
    cy: 'Mae’n gadael y rhestr ac ni ellir ei newid na’i gyhoeddi mwyach. Mae’r gwasanaeth sy’n rhedeg yn aros fel y mae.',
  },
  unreadable: {
    en: 'The text cannot be read, so that no form can show it. Mend it in the text.',
    cy: 'Ni ellir darllen y testun, felly ni all ffurflen ei ddangos. Cywirwch ef yn y testun.',
  },
  closed: {
    en: 'This design is approved, published or given up, and can no longer be changed.',
    cy: 'Mae’r dyluniad hwn wedi’i gymeradwyo, ei gyhoeddi neu ei roi heibio, ac ni ellir ei newid mwyach.',
  },
});

export const designStateWords = words({
  open: { en: 'Open', cy: 'Agored' },
  asked: { en: 'Waits for a second person', cy: 'Yn aros am ail berson' },
  approved: { en: 'Approved for {day}', cy: 'Cymeradwywyd ar gyfer {day}' },
  published: { en: 'Published', cy: 'Cyhoeddwyd' },
  dropped: { en: 'Given up', cy: 'Rhoddwyd y gorau iddo' },
});

export const didWords = words({
  saved: { en: 'Saved', cy: 'Cadwyd' },
  added: { en: 'Added', cy: 'Ychwanegwyd' },
  removed: { en: 'Removed', cy: 'Tynnwyd' },
  moved: { en: 'Moved', cy: 'Symudwyd' },
  mended: { en: 'Mended', cy: 'Cywirwyd' },
  begun: { en: 'Your design has begun', cy: 'Mae eich dyluniad wedi dechrau' },
  dropped: { en: 'The design was given up', cy: 'Rhoddwyd y gorau i’r dyluniad' },
  asked: { en: 'A second person has been asked', cy: 'Gofynnwyd i ail berson' },
  published: { en: 'The service is published', cy: 'Mae’r gwasanaeth wedi’i gyhoeddi' },
  approved: { en: 'Approved: it is published on its day', cy: 'Cymeradwywyd: caiff ei gyhoeddi ar ei ddiwrnod' },
  refused: { en: 'Refused, with your reason', cy: 'Gwrthodwyd, gyda’ch rheswm' },
});

export const designRefusals = words({
  'not-allowed': {
    en: 'Your roles do not let you do this. Ask an administrator for the role “Designs services”.',
    cy: 'Nid yw eich rolau’n gadael i chi wneud hyn. Gofynnwch i weinyddwr am y rôl “Yn dylunio gwasanaethau”.',
  },
  'no-such-design': {
    en: 'This design is no longer there. Look at the list again.',
    cy: 'Nid yw’r dyluniad hwn yno mwyach. Edrychwch ar y rhestr eto.',
  },
  'no-such-service': {
    en: 'This service is no longer there. Look at the list again.',
    cy: 'Nid yw’r gwasanaeth hwn yno mwyach. Edrychwch ar y rhestr eto.',
  },
  closed: {
    en: 'This design is approved, published or given up, and can no longer be changed. Begin a new one from the version that runs.',
    cy: 'Mae’r dyluniad hwn wedi’i gymeradwyo, ei gyhoeddi neu ei roi heibio, ac ni ellir ei newid mwyach. Dechreuwch un newydd o’r fersiwn sy’n rhedeg.',
  },
  'changed-since': {
    en: 'A colleague changed the same part while you worked. Yours stands below and is not saved. Look at both, then save again to put yours in place of theirs.',
    cy: 'Newidiodd cydweithiwr yr un rhan wrth i chi weithio. Mae eich un chi isod ac nid yw wedi’i gadw. Edrychwch ar y ddau, yna cadwch eto i roi eich un chi yn lle eu hun nhw.',
  },
  unreadable: {
    en: 'The text holds characters that cannot be kept, or cannot be read as YAML. Mend it in the text.',
    cy: 'Mae’r testun yn cynnwys nodau na ellir eu cadw, neu ni ellir ei ddarllen fel YAML. Cywirwch ef yn y testun.',
  },
  'too-long': {
    en: 'The text is longer than 200,000 characters. Declare one service, and no data with it.',
    cy: 'Mae’r testun yn hirach na 200,000 o nodau. Datganwch un gwasanaeth, heb ddata gydag ef.',
  },
  faulty: {
    en: 'Something is still to be mended. Mend it, then ask again.',
    cy: 'Mae rhywbeth i’w gywiro o hyd. Cywirwch ef, yna gofynnwch eto.',
  },
  'bad-day': {
    en: 'Enter a day that is today or later, like 2027-03-31',
    cy: 'Rhowch ddiwrnod sydd heddiw neu’n hwyrach, fel 2027-03-31',
  },
  'not-asked': {
    en: 'Nobody asks for an answer any more. Look at the design again.',
    cy: 'Nid oes neb yn gofyn am ateb mwyach. Edrychwch ar y dyluniad eto.',
  },
  yourself: {
    en: 'You asked for this yourself, so a colleague must answer.',
    cy: 'Chi a ofynnodd am hyn, felly rhaid i gydweithiwr ateb.',
  },
  outdated: {
    en: 'Another version of the service was published since this was asked. Compare again, then ask again.',
    cy: 'Cyhoeddwyd fersiwn arall o’r gwasanaeth ers gofyn am hyn. Cymharwch eto, yna gofynnwch eto.',
  },
  'no-reason': { en: 'Enter a reason of up to 500 characters', cy: 'Rhowch reswm o hyd at 500 o nodau' },
});
export type DesignRefusal = keyof typeof designRefusals;

export const findingsCount: CountedWords = {
  en: { one: '{count} thing to mend', other: '{count} things to mend' },
  cy: {
    two: '{count} beth i’w cywiro',
    few: '{count} pheth i’w cywiro',
    many: '{count} pheth i’w cywiro',
    other: '{count} peth i’w gywiro',
  },
};
