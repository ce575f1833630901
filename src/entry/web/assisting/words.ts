import type { assistedWays } from '../../../foundation/people/index.js';
import { type Words, words } from '../../../platform/language/index.js';

export const assistedWayWords = {
  phone: { en: 'By telephone', cy: 'Dros y ffôn' },
  desk: { en: 'They are here, or I am with them', cy: 'Maent yma, neu rwyf gyda nhw' },
} as const satisfies Record<(typeof assistedWays)[number], Words>;

export const assistWords = words({
  title: { en: 'Fill in with someone', cy: 'Llenwi gyda rhywun' },
  lead: {
    en: 'For somebody who telephones or visits. You ask what the service asks, and send it as theirs. It opens nothing else about them, and ends when you send it or when the day ends.',
    cy: 'I rywun sy’n ffonio neu’n ymweld. Rydych yn gofyn yr hyn y mae’r gwasanaeth yn ei ofyn, ac yn ei anfon fel eu cais nhw. Nid yw’n agor dim arall amdanynt, a daw i ben pan fyddwch yn ei anfon neu pan ddaw’r dydd i ben.',
  },
  paper: { en: 'Key in a form that came on paper', cy: 'Mewnbynnu ffurflen a ddaeth ar bapur' },
  takesNone: {
    en: 'This service takes no new requests at the moment. Its page says why',
    cy: 'Nid yw’r gwasanaeth hwn yn derbyn ceisiadau newydd ar hyn o bryd. Mae ei dudalen yn dweud pam',
  },
  service: { en: 'Which service?', cy: 'Pa wasanaeth?' },
  way: { en: 'How are they in touch?', cy: 'Sut maent mewn cysylltiad?' },
  reference: { en: 'Reference of an earlier request of theirs', cy: 'Cyfeirnod cais cynharach ganddynt' },
  referenceHint: {
    en: 'Leave it empty if they have none: they need no email and no account. With one, what you send joins their account.',
    cy: 'Gadewch ef yn wag os nad oes ganddynt un: nid oes angen e-bost na chyfrif arnynt. Gydag un, mae’r hyn a anfonwch yn ymuno â’u cyfrif.',
  },
  evidence: {
    en: 'With a reference: how did you see who they are?',
    cy: 'Gyda chyfeirnod: sut y gwelsoch pwy ydynt?',
  },
  tell: { en: 'Say this to them first', cy: 'Dywedwch hyn wrthynt yn gyntaf' },
  script: {
    en: '“I type in what you tell me. It is written down that I did this with you, when, and whether by telephone or here. What you tell me goes to the service that needs it, sealed, and you can ask us for a copy at any time. I see nothing else about you. You can stop whenever you like, and then nothing is sent.”',
    cy: '“Rwy’n teipio’r hyn a ddywedwch wrthyf. Nodir i mi wneud hyn gyda chi, pryd, a boed dros y ffôn neu yma. Mae’r hyn a ddywedwch yn mynd i’r gwasanaeth sydd ei angen, wedi’i selio, a gallwch ofyn i ni am gopi unrhyw bryd. Nid wyf yn gweld dim arall amdanoch. Gallwch stopio pryd bynnag y mynnwch, ac yna ni anfonir dim.”',
  },
  told: { en: 'I have said this, and they agree', cy: 'Rwyf wedi dweud hyn, ac maent yn cytuno' },
  begin: { en: 'Begin', cy: 'Dechrau' },
  chooseService: { en: 'Select a service', cy: 'Dewiswch wasanaeth' },
  chooseWay: { en: 'Select how they are in touch', cy: 'Dewiswch sut maent mewn cysylltiad' },
  chooseTold: {
    en: 'Say it to them first, and tick that they agree',
    cy: 'Dywedwch hyn wrthynt yn gyntaf, a thiciwch eu bod yn cytuno',
  },
  notTrained: {
    en: 'This service asks for what is marked, and your training for it is not in date. Take it under “Training”, or ask a colleague who has',
    cy: 'Mae’r gwasanaeth hwn yn gofyn am yr hyn sydd wedi’i farcio, ac nid yw’ch hyfforddiant ar ei gyfer yn gyfredol. Dilynwch ef o dan “Hyfforddiant”, neu gofynnwch i gydweithiwr sydd wedi’i wneud',
  },
  notOffered: { en: 'The service is not offered this way', cy: 'Ni chynigir y gwasanaeth fel hyn' },
  notAble: {
    en: 'This cannot be done for this person. Ask a colleague who checks mandates',
    cy: 'Ni ellir gwneud hyn dros y person hwn. Gofynnwch i gydweithiwr sy’n gwirio mandadau',
  },
  acting: {
    en: 'You are filling something in with somebody. Send it, or stop before you begin another.',
    cy: 'Rydych yn llenwi rhywbeth gyda rhywun. Anfonwch ef, neu stopiwch cyn dechrau un arall.',
  },
  over: {
    en: 'What you filled in with somebody is over: the day ended, or they ended it. Nothing was sent. Begin anew if they wish.',
    cy: 'Mae’r hyn yr oeddech yn ei lenwi gyda rhywun ar ben: daeth y dydd i ben, neu daethant ag ef i ben. Ni anfonwyd dim. Dechreuwch o’r newydd os dymunant.',
  },
  goOn: { en: 'Go on with it', cy: 'Parhau ag ef' },
  stop: { en: 'Stop without sending', cy: 'Stopio heb anfon' },
  understood: { en: 'Continue', cy: 'Parhau' },
  receipt: { en: 'Receipt', cy: 'Derbynneb' },
  receiptLead: {
    en: 'Read the reference out, and print this page for them, or for a letter if they telephoned.',
    cy: 'Darllenwch y cyfeirnod yn uchel, ac argraffwch y dudalen hon iddynt, neu ar gyfer llythyr os gwnaethant ffonio.',
  },
  reference2: { en: 'Reference', cy: 'Cyfeirnod' },
  sent: { en: 'Sent', cy: 'Anfonwyd' },
  filled: { en: 'Filled in with you by', cy: 'Llenwyd gyda chi gan' },
  by: { en: 'How', cy: 'Sut' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  due: { en: 'By', cy: 'Erbyn' },
  ask: {
    en: 'To ask how it stands, to correct something or to have a copy of what we hold about you, call, write or visit and say the reference.',
    cy: 'I ofyn sut mae’n sefyll, i gywiro rhywbeth neu i gael copi o’r hyn sydd gennym amdanoch, ffoniwch, ysgrifennwch neu ymwelwch a dywedwch y cyfeirnod.',
  },
  notAllowed: { en: 'You cannot fill in for somebody', cy: 'Ni allwch lenwi dros rywun' },
});
