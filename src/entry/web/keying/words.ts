import { words } from '../../../platform/language/index.js';

export const keyingWords = words({
  title: { en: 'Key in a paper form', cy: 'Mewnbynnu ffurflen bapur' },
  lead: {
    en: 'For a form that somebody filled in by hand. Its time runs from the day on which we received it, and what you send is theirs: both of you are named on the record.',
    cy: 'Ar gyfer ffurflen a lenwyd â llaw gan rywun. Mae ei hamser yn rhedeg o’r diwrnod y derbyniwyd hi, a nhw biau’r hyn a anfonwch: enwir y ddau ohonoch ar y cofnod.',
  },
  form: { en: 'Form number', cy: 'Rhif y ffurflen' },
  formHint: {
    en: 'At the foot of each sheet, like missed-bin@1-F6. It says which version of the form it is.',
    cy: 'Ar waelod pob dalen, fel missed-bin@1-F6. Mae’n dweud pa fersiwn o’r ffurflen ydyw.',
  },
  wrongForm: {
    en: 'No form has this number. Compare it with the foot of another sheet, letter by letter',
    cy: 'Nid oes gan unrhyw ffurflen y rhif hwn. Cymharwch ef â gwaelod dalen arall, fesul llythyren',
  },
  received: { en: 'Received on', cy: 'Derbyniwyd ar' },
  receivedHint: { en: 'The day that is stamped on it', cy: 'Y diwrnod sydd wedi’i stampio arni' },
  wrongDay: {
    en: 'Enter the day on which we received it, like 27 3 2026',
    cy: 'Rhowch y diwrnod y derbyniwyd hi, fel 27 3 2026',
  },
  later: {
    en: 'The day on which it was received must be today or earlier',
    cy: 'Rhaid i’r diwrnod y derbyniwyd hi fod heddiw neu’n gynharach',
  },
  'too-old': {
    en: 'It was received more than 60 days ago. Ask whoever answers for the service before you key it in',
    cy: 'Derbyniwyd hi fwy na 60 diwrnod yn ôl. Gofynnwch i bwy bynnag sy’n atebol am y gwasanaeth cyn ei mewnbynnu',
  },
  begin: { en: 'Key it in', cy: 'Ei mewnbynnu' },
  notTrained: {
    en: 'This form tells what is marked, and your training for it is not in date. Take it under “Training”, or ask a colleague who has',
    cy: 'Mae’r ffurflen hon yn dweud yr hyn sydd wedi’i farcio, ac nid yw’ch hyfforddiant ar ei gyfer yn gyfredol. Dilynwch ef o dan “Hyfforddiant”, neu gofynnwch i gydweithiwr sydd wedi’i wneud',
  },
  takesNone: {
    en: 'This service takes no new requests at the moment. Its page says why',
    cy: 'Nid yw’r gwasanaeth hwn yn derbyn ceisiadau newydd ar hyn o bryd. Mae ei dudalen yn dweud pam',
  },
  notAllowed: { en: 'You cannot key in paper forms', cy: 'Ni allwch fewnbynnu ffurflenni papur' },
  acting: {
    en: 'You are keying in a form, or filling something in with somebody. Send it, or stop before you begin another.',
    cy: 'Rydych yn mewnbynnu ffurflen, neu’n llenwi rhywbeth gyda rhywun. Anfonwch ef, neu stopiwch cyn dechrau un arall.',
  },
  goOn: { en: 'Go on with it', cy: 'Parhau ag ef' },
  stop: { en: 'Stop without sending', cy: 'Stopio heb anfon' },
  keyLead: {
    en: 'Every question has the number that it has on paper. Leave empty what is empty there; where “not given on paper” can be ticked, the form is taken without that answer. When something is missing that must be there, print this page: it lists what is to be sent back for.',
    cy: 'Mae gan bob cwestiwn y rhif sydd ganddo ar bapur. Gadewch yn wag yr hyn sy’n wag yno; lle gellir ticio “heb ei roi ar bapur”, derbynnir y ffurflen heb yr ateb hwnnw. Pan fydd rhywbeth ar goll y mae’n rhaid iddo fod yno, argraffwch y dudalen hon: mae’n rhestru’r hyn i ofyn amdano.',
  },
  notGiven: { en: 'Not given on paper', cy: 'Heb ei roi ar bapur' },
  scan: { en: 'Scan of the form', cy: 'Sgan o’r ffurflen' },
  scanHint: {
    en: 'The sheets as they came. They are kept with the case for as long as its notes are, and whoever opens them makes a look.',
    cy: 'Y dalennau fel y daethant. Fe’u cedwir gyda’r achos cyhyd â’i nodiadau, ac mae pwy bynnag sy’n eu hagor yn gwneud golwg.',
  },
  check: { en: 'Check it', cy: 'Ei gwirio' },
  moreRows: { en: 'More rows than the sheet has', cy: 'Mwy o resi nag sydd ar y ddalen' },
  lackTitle: { en: 'We could not take your form yet', cy: 'Nid oedd modd derbyn eich ffurflen eto' },
  lackLead: {
    en: 'We received your form “{form}” on {date}, and need these answers before we can begin. Write them below and send this sheet back with the form.',
    cy: 'Derbyniasom eich ffurflen “{form}” ar {date}, ac mae angen yr atebion hyn arnom cyn y gallwn ddechrau. Ysgrifennwch nhw isod ac anfonwch y ddalen hon yn ôl gyda’r ffurflen.',
  },
  receipt: { en: 'Receipt', cy: 'Derbynneb' },
  receiptLead: {
    en: 'Print this page and post it to whoever sent the form. It is shown once: what they wrote is sealed now.',
    cy: 'Argraffwch y dudalen hon a phostiwch hi at bwy bynnag a anfonodd y ffurflen. Fe’i dangosir unwaith: mae’r hyn a ysgrifennwyd wedi’i selio nawr.',
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  due: { en: 'By', cy: 'Erbyn' },
  keyed: { en: 'This is what we read on your form', cy: 'Dyma’r hyn a ddarllenom ar eich ffurflen' },
  mistake: {
    en: 'If we misread something, tell us and say the reference.',
    cy: 'Os gwnaethom gamddarllen rhywbeth, dywedwch wrthym a rhowch y cyfeirnod.',
  },
  another: { en: 'Key in another form', cy: 'Mewnbynnu ffurflen arall' },
});
