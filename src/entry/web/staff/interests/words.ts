import { words } from '../../../../platform/language/index.js';

export const interestWords = words({
  typeName: { en: 'Enter their full name', cy: 'Rhowch eu henw llawn' },
  title: { en: 'People you are close to', cy: 'Pobl yr ydych yn agos atynt' },
  lead: {
    en: 'Declare yourself and the people you live with or are close to. A case that they are in then needs a second person; your own stays shut to you.',
    cy: 'Datganwch eich hun a’r bobl yr ydych yn byw gyda nhw neu’n agos atynt. Bydd angen ail berson wedyn ar achos y maent ynddo; bydd eich achos eich hun ar gau ichi.',
  },
  sealed: {
    en: 'What you write is sealed: only you can read it. Cases are compared with it without being opened. If you take somebody away, they count for a year more.',
    cy: 'Caiff yr hyn a ysgrifennwch ei selio: dim ond chi all ei ddarllen. Caiff achosion eu cymharu ag ef heb eu hagor. Os tynnwch rywun i ffwrdd, byddant yn cyfrif am flwyddyn arall.',
  },
  listed: { en: 'Whom you have declared', cy: 'Pwy yr ydych wedi’u datgan' },
  none: { en: 'You have declared nobody yet.', cy: 'Nid ydych wedi datgan neb eto.' },
  who: { en: 'Who', cy: 'Pwy' },
  name: { en: 'Name', cy: 'Enw' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  since: { en: 'Since', cy: 'Ers' },
  what: { en: 'Change', cy: 'Newid' },
  self: { en: 'Myself', cy: 'Fi fy hun' },
  close: { en: 'Somebody I live with or am close to', cy: 'Rhywun yr wyf yn byw gydag ef neu’n agos ato' },
  unknown: { en: 'Not given', cy: 'Heb ei roi' },
  add: { en: 'Declare somebody', cy: 'Datgan rhywun' },
  relation: { en: 'Who is it?', cy: 'Pwy ydyw?' },
  chooseRelation: { en: 'Choose who it is', cy: 'Dewiswch pwy ydyw' },
  line1: { en: 'First line of the address', cy: 'Llinell gyntaf y cyfeiriad' },
  postcode: { en: 'Postcode', cy: 'Cod post' },
  addressHint: {
    en: 'Needed for yourself. For others it helps to tell two people of one name apart.',
    cy: 'Mae ei angen ar eich cyfer chi. I eraill, mae’n helpu i wahaniaethu rhwng dau berson o’r un enw.',
  },
  'needs-address': { en: 'Enter the address at which you live', cy: 'Rhowch y cyfeiriad lle rydych yn byw' },
  'too-many': {
    en: 'You have declared twenty people already. Take somebody away first.',
    cy: 'Rydych wedi datgan ugain o bobl yn barod. Tynnwch rywun i ffwrdd yn gyntaf.',
  },
  declare: { en: 'Declare', cy: 'Datgan' },
  remove: { en: 'Take away', cy: 'Tynnu i ffwrdd' },
  removeOf: { en: 'number {number} of the list', cy: 'rhif {number} ar y rhestr' },
  didDeclare: { en: 'Declared', cy: 'Wedi’i ddatgan' },
  didEnd: {
    en: 'Taken away. They count for a year more.',
    cy: 'Wedi’i dynnu i ffwrdd. Byddant yn cyfrif am flwyddyn arall.',
  },
});
