import { words } from '../../../platform/language/index.js';

export const helpingWords = words({
  title: { en: 'Help somebody with who acts for them', cy: 'Helpu rhywun gyda’r sawl sy’n gweithredu drostynt' },
  lead: {
    en: 'For somebody without email or a device, who visits, telephones or writes. First see who they are; what you saw, and whatever you then do for them, goes on the record with both your names.',
    cy: 'I rywun heb e-bost na dyfais, sy’n ymweld, yn ffonio neu’n ysgrifennu. Yn gyntaf gwelwch pwy ydynt; bydd yr hyn a welsoch, a beth bynnag a wnewch drostynt wedyn, yn mynd ar y cofnod gydag enwau’r ddau ohonoch.',
  },
  by: { en: 'How are they in touch?', cy: 'Sut maent mewn cysylltiad?' },
  noWay: { en: 'Choose how they are in touch', cy: 'Dewiswch sut maent mewn cysylltiad' },
  see: { en: 'See their mandates', cy: 'Gweld eu mandadau' },
  list: { en: 'Who may act for them', cy: 'Pwy gaiff weithredu drostynt' },
  none: { en: 'Nobody may act for them.', cy: 'Ni chaiff neb weithredu drostynt.' },
  capacity: { en: 'Capacity', cy: 'Rhinwedd' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  state: { en: 'State', cy: 'Cyflwr' },
  what: { en: 'At their word', cy: 'Ar eu gair' },
  withdraw: { en: 'End it', cy: 'Dod ag ef i ben' },
  object: { en: 'They object', cy: 'Maent yn gwrthwynebu' },
  withdrawDoes: {
    en: '“End it” is for good: from then on nothing can be done under it, and to act again takes a new one.',
    cy: 'Mae “Dod ag ef i ben” am byth: o hynny ymlaen ni ellir gwneud dim oddi tano, ac mae angen un newydd i weithredu eto.',
  },
  objectDoes: {
    en: '“They object” stops it at once, until a colleague who checks mandates has looked and decided.',
    cy: 'Mae “Maent yn gwrthwynebu” yn ei atal ar unwaith, nes i gydweithiwr sy’n gwirio mandadau edrych a phenderfynu.',
  },
  give: { en: 'Let somebody act for them', cy: 'Gadael i rywun weithredu drostynt' },
  giveLead: {
    en: 'Ask them each question. “Your name” is theirs. The code is shown once: read it out, or print it for a letter.',
    cy: 'Gofynnwch bob cwestiwn iddynt. Eu henw hwy yw “Eich enw”. Dangosir y cod unwaith: darllenwch ef yn uchel, neu argraffwch ef ar gyfer llythyr.',
  },
  appoint: { en: 'Let a charity or firm act for them', cy: 'Gadael i elusen neu gwmni weithredu drostynt' },
  appointLead: {
    en: 'An organisation that the council knows acts by whom it names. No code is needed: it is written to, and accepts.',
    cy: 'Mae sefydliad y mae’r cyngor yn ei adnabod yn gweithredu drwy’r sawl y mae’n eu henwi. Nid oes angen cod: ysgrifennir ato, ac mae’n derbyn.',
  },
  chooseFirm: { en: 'Choose an organisation for them', cy: 'Dewis sefydliad ar eu cyfer' },
  appointAsk: {
    en: 'Ask them each question. “Your name” is theirs, as the organisation knows them. It says who of its people may act, they see each of these by name, and it cannot pass this on.',
    cy: 'Gofynnwch bob cwestiwn iddynt. Eu henw hwy yw “Eich enw”, fel y mae’r sefydliad yn eu hadnabod. Mae’n dweud pwy o’i bobl gaiff weithredu, maent yn gweld pob un o’r rhain wrth eu henw, ac ni all drosglwyddo hyn.',
  },
  appointThem: { en: 'Ask the organisation to act for them', cy: 'Gofyn i’r sefydliad weithredu drostynt' },
  didAppoint: {
    en: 'The organisation has been asked; they may act once it accepts',
    cy: 'Gofynnwyd i’r sefydliad; caiff weithredu unwaith y bydd yn derbyn',
  },
  didContact: {
    en: 'Kept as they said. Every service keeps to it from now on',
    cy: 'Wedi’i gadw fel y dywedasant. Bydd pob gwasanaeth yn cadw ato o hyn ymlaen',
  },
  didEnd: { en: 'Done at their word', cy: 'Gwnaed ar eu gair' },
  notSure: {
    en: 'To give a mandate, see a document with their photograph or have a professional vouch for them: what a relative may know as well is not enough',
    cy: 'I roi mandad, gwelwch ddogfen gyda’u llun neu gofynnwch i weithiwr proffesiynol gadarnhau pwy ydynt: nid yw’r hyn y gallai perthynas ei wybod hefyd yn ddigon',
  },
  notAble: {
    en: 'It was noted that they cannot decide for themself, or have died. Ask a colleague who checks mandates',
    cy: 'Nodwyd na allant benderfynu drostynt eu hunain, neu eu bod wedi marw. Gofynnwch i gydweithiwr sy’n gwirio mandadau',
  },
  gone: { en: 'It has changed since you opened the page', cy: 'Mae wedi newid ers i chi agor y dudalen' },
  notAllowed: { en: 'You cannot help with mandates', cy: 'Ni allwch helpu gyda mandadau' },
});
