import { words } from '../../../platform/language/index.js';

export const sharedWords = words({
  title: { en: 'Services shared between places', cy: 'Gwasanaethau a rennir rhwng lleoedd' },
  lead: {
    en: 'Each of our services is one declaration. Another place may run those that we share as they are, or change them.',
    cy: 'Mae pob un o’n gwasanaethau yn un datganiad. Gall lle arall redeg y rhai a rannwn fel y maent, neu eu newid.',
  },
  ours: { en: 'What we share', cy: 'Yr hyn a rannwn' },
  none: { en: 'Nothing is shared yet.', cy: 'Nid oes dim wedi’i rannu eto.' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  version: { en: 'Version', cy: 'Fersiwn' },
  alsoRuns: { en: 'Who else runs it', cy: 'Pwy arall sy’n ei redeg' },
  file: { en: 'Signed declaration', cy: 'Datganiad wedi’i lofnodi' },
  take: { en: 'Take it (YAML)', cy: 'Ei gymryd (YAML)' },
  theirs: { en: 'What we run that came from others', cy: 'Yr hyn a redwn a ddaeth gan eraill' },
  noneFrom: { en: 'None of our services came from another place.', cy: 'Ni ddaeth yr un o’n gwasanaethau o le arall.' },
  from: { en: 'Came from', cy: 'Daeth o' },
  ofPlace: { en: '{service} of {place}, version {version}', cy: '{place}: {service}, fersiwn {version}' },
  placeVersion: { en: '{place} (version {version})', cy: '{place} (fersiwn {version})' },
  key: { en: 'The key that signs them', cy: 'Yr allwedd sy’n eu llofnodi' },
  keyLead: {
    en: 'Give this key to a place that wants to read ours, by another way than this page: by telephone, or on paper.',
    cy: 'Rhowch yr allwedd hon i le sydd am ddarllen ein rhai ni, mewn ffordd arall na’r dudalen hon: dros y ffôn, neu ar bapur.',
  },
  noKey: { en: 'There is no key before the first checkpoint.', cy: 'Nid oes allwedd cyn y man gwirio cyntaf.' },
  list: { en: 'This list for programs (JSON)', cy: 'Y rhestr hon ar gyfer rhaglenni (JSON)' },
});

export const exchangeWords = words({
  title: { en: 'Share services with other places', cy: 'Rhannu gwasanaethau â lleoedd eraill' },
  back: { en: 'All designs', cy: 'Pob dyluniad' },
  lead: {
    en: 'Give others what you made, and take what they made: a declaration is signed by the place that shares it, and what you take becomes a design like any other.',
    cy: 'Rhowch i eraill yr hyn a wnaethoch, a chymerwch yr hyn a wnaethant hwy: llofnodir datganiad gan y lle sy’n ei rannu, a daw’r hyn a gymerwch yn ddyluniad fel unrhyw un arall.',
  },
  found: { en: 'What others share', cy: 'Yr hyn y mae eraill yn ei rannu' },
  noneFound: { en: 'Nothing was found yet. Add a place below.', cy: 'Ni chafwyd dim eto. Ychwanegwch le isod.' },
  place: { en: 'Place', cy: 'Lle' },
  weRun: { en: 'Ours from it', cy: 'Ein un ni ohono' },
  ours: { en: 'What you share', cy: 'Yr hyn yr ydych yn ei rannu' },
  runs: { en: 'Running version', cy: 'Fersiwn sy’n rhedeg' },
  shared: { en: 'Shared version', cy: 'Fersiwn a rennir' },
  change: { en: 'Change', cy: 'Newid' },
  share: { en: 'Share version {version}', cy: 'Rhannu fersiwn {version}' },
  stop: { en: 'Stop sharing', cy: 'Peidio â rhannu' },
  places: { en: 'Places that you read', cy: 'Lleoedd yr ydych yn eu darllen' },
  noPlaces: { en: 'You read no other place yet.', cy: 'Nid ydych yn darllen unrhyw le arall eto.' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  heard: { en: 'Last read', cy: 'Darllenwyd ddiwethaf' },
  never: { en: 'Not yet', cy: 'Ddim eto' },
  end: { en: 'Stop reading', cy: 'Peidio â darllen' },
  ask: { en: 'Read them again now', cy: 'Eu darllen eto nawr' },
  add: { en: 'Add a place', cy: 'Ychwanegu lle' },
  addKey: { en: 'Its key', cy: 'Ei allwedd' },
  addKeyHint: {
    en: 'It begins with guildhall/ and stands on the place’s own page /shared. Have somebody there read it to you, so that you know that it is theirs.',
    cy: 'Mae’n dechrau â guildhall/ ac mae ar dudalen y lle ei hun, /shared. Gofynnwch i rywun yno ei darllen i chi, fel eich bod yn gwybod mai eu hallwedd hwy ydyw.',
  },
  addUrl: { en: 'The address of its site', cy: 'Cyfeiriad ei safle' },
  addUrlHint: { en: 'Like https://otherham.example', cy: 'Fel https://otherham.example' },
  fromFile: { en: 'Bring in a signed file', cy: 'Dod â ffeil wedi’i llofnodi i mewn' },
  file: { en: 'The whole file, its signature at the end too', cy: 'Y ffeil gyfan, gan gynnwys y llofnod ar ei diwedd' },
  bringFile: { en: 'Bring it in', cy: 'Dod â hi i mewn' },
  didShared: { en: 'It is shared', cy: 'Mae wedi’i rannu' },
  didStopped: { en: 'It is shared no more', cy: 'Nid yw’n cael ei rannu mwyach' },
  didAdded: {
    en: 'The place is added. What it shares is below.',
    cy: 'Ychwanegwyd y lle. Mae’r hyn a rennir ganddo isod.',
  },
  didEnded: { en: 'The place is read no more', cy: 'Nid yw’r lle yn cael ei ddarllen mwyach' },
  didAsked: { en: 'They were read', cy: 'Fe’u darllenwyd' },
});

export const offerWords = words({
  back: { en: 'Shared services', cy: 'Gwasanaethau a rennir' },
  caption: { en: '{service} of {place}', cy: '{place}: {service}' },
  signed: {
    en: 'Version {version}, signed by the key that you have of {place}, found on {day}.',
    cy: 'Fersiwn {version}, wedi’i llofnodi â’r allwedd sydd gennych ({place}), a gafwyd ar {day}.',
  },
  alsoRuns: { en: 'It runs at: {places}.', cy: 'Mae’n rhedeg yn: {places}.' },
  bring: { en: 'Bring version {version} into {title}', cy: 'Dod â fersiwn {version} i mewn i {title}' },
  ofDesign: { en: 'your open design', cy: 'eich dyluniad agored' },
  upToDate: {
    en: '{title} has this version already.',
    cy: 'Mae’r fersiwn hon gan {title} eisoes.',
  },
  noBase: {
    en: '{title} came from version {version}, which was never kept here. Compare the texts by hand.',
    cy: 'Daeth {title} o fersiwn {version}, na chadwyd yma erioed. Cymharwch y testunau â llaw.',
  },
  comesIn: { en: 'This comes in', cy: 'Daw hyn i mewn' },
  nothing: { en: 'Nothing comes in by itself.', cy: 'Ni ddaw dim i mewn ar ei ben ei hun.' },
  part: { en: 'Part', cy: 'Rhan' },
  becomes: { en: 'It becomes', cy: 'Bydd yn troi’n' },
  goes: { en: '(taken out)', cy: '(wedi’i dynnu)' },
  both: { en: 'You both changed {part}', cy: 'Newidiodd y ddau ohonoch {part}' },
  was: { en: 'It was: {value}', cy: 'Roedd yn: {value}' },
  keepOurs: { en: 'Keep ours: {value}', cy: 'Cadw ein un ni: {value}' },
  takeTheirs: { en: 'Take theirs: {value}', cy: 'Cymryd eu hun hwy: {value}' },
  bringIn: { en: 'Bring it in', cy: 'Dod ag ef i mewn' },
  begin: { en: 'Begin from it', cy: 'Dechrau ohono' },
  beginLead: {
    en: 'You get a design with this text. Name your own team and roles, change what is different here, and a second person publishes it.',
    cy: 'Cewch ddyluniad â’r testun hwn. Enwch eich tîm a’ch rolau eich hun, newidiwch yr hyn sy’n wahanol yma, a bydd ail berson yn ei gyhoeddi.',
  },
  beginIt: { en: 'Begin a design', cy: 'Dechrau dyluniad' },
  says: { en: 'What it does', cy: 'Yr hyn y mae’n ei wneud' },
  compared: { en: 'Compared with {title}', cy: 'O’i gymharu â {title}' },
  text: { en: 'Its text', cy: 'Ei destun' },
});

export const neighbourFaults = words({
  unreachable: { en: 'It could not be reached.', cy: 'Ni ellid ei gyrraedd.' },
  'bad-list': {
    en: 'Its list cannot be read, or is another place’s.',
    cy: 'Ni ellir darllen ei restr, neu restr lle arall ydyw.',
  },
  'not-signed': {
    en: 'Something that it shares is not signed by its key. Ask its people whether the key is new.',
    cy: 'Nid yw rhywbeth a rennir ganddo wedi’i lofnodi â’i allwedd. Gofynnwch i’w bobl a yw’r allwedd yn newydd.',
  },
});

export const sharingRefusals = words({
  'not-allowed': { en: 'Your roles do not let you do this.', cy: 'Nid yw eich rolau’n gadael i chi wneud hyn.' },
  'no-such-service': { en: 'This service is no longer there.', cy: 'Nid yw’r gwasanaeth hwn yno mwyach.' },
  'so-already': { en: 'This version is shared already.', cy: 'Mae’r fersiwn hon yn cael ei rhannu eisoes.' },
  'not-shared': { en: 'It is not shared.', cy: 'Nid yw’n cael ei rannu.' },
  'no-key-yet': {
    en: 'The record has no checkpoint yet, so that nothing can be signed. Try again in a minute.',
    cy: 'Nid oes man gwirio yn y cofnod eto, felly ni ellir llofnodi dim. Rhowch gynnig arall arni ymhen munud.',
  },
  'not-a-key': {
    en: 'Enter the whole key, like guildhall/otherham+1a2b3c4d+ followed by letters and digits',
    cy: 'Rhowch yr allwedd gyfan, fel guildhall/otherham+1a2b3c4d+ ac yna llythrennau a digidau',
  },
  'not-an-address': {
    en: 'Enter an address that begins with https:// and has no question mark, name or password in it',
    cy: 'Rhowch gyfeiriad sy’n dechrau â https:// heb farc cwestiwn, enw na chyfrinair ynddo',
  },
  yourself: { en: 'This is the key of your own place', cy: 'Allwedd eich lle eich hun yw hon' },
  'known-already': { en: 'You read this place already', cy: 'Rydych eisoes yn darllen y lle hwn' },
  'no-such-neighbour': { en: 'You do not read this place.', cy: 'Nid ydych yn darllen y lle hwn.' },
  'not-signed-file': {
    en: 'The file has no signature, or its text is not the one that was signed. Paste the whole file as the place gives it.',
    cy: 'Nid oes llofnod yn y ffeil, neu nid ei thestun yw’r un a lofnodwyd. Gludwch y ffeil gyfan fel y mae’r lle yn ei rhoi.',
  },
  'unknown-place': {
    en: 'It is signed by a place whose key you do not have. Add the place with its key first.',
    cy: 'Fe’i llofnodwyd gan le nad oes gennych ei allwedd. Ychwanegwch y lle â’i allwedd yn gyntaf.',
  },
  'another-key': {
    en: 'It is signed by another key than the one that you have of this place. Ask its people whether the key is new.',
    cy: 'Fe’i llofnodwyd ag allwedd arall na’r un sydd gennych ar gyfer y lle hwn. Gofynnwch i’w bobl a yw’r allwedd yn newydd.',
  },
  'another-text': {
    en: 'This place signed another text as the same version before. Ask its people which one is right.',
    cy: 'Llofnododd y lle hwn destun arall fel yr un fersiwn o’r blaen. Gofynnwch i’w bobl pa un sy’n gywir.',
  },
  'too-long': { en: 'The text is too long to be kept.', cy: 'Mae’r testun yn rhy hir i’w gadw.' },
  'no-such-offer': { en: 'This version is not kept here.', cy: 'Ni chedwir y fersiwn hon yma.' },
  'not-from-there': { en: 'This service did not come from there.', cy: 'Ni ddaeth y gwasanaeth hwn oddi yno.' },
  'no-base': {
    en: 'The version that ours came from was never kept here. Compare the texts by hand.',
    cy: 'Ni chadwyd yma erioed y fersiwn y daeth ein un ni ohoni. Cymharwch y testunau â llaw.',
  },
  unreadable: {
    en: 'One of the texts is not YAML. Mend it first.',
    cy: 'Nid YAML yw un o’r testunau. Trwsiwch ef yn gyntaf.',
  },
  'up-to-date': { en: 'Ours has this version already.', cy: 'Mae’r fersiwn hon gan ein un ni eisoes.' },
  undecided: { en: 'Choose which one stands', cy: 'Dewiswch pa un sy’n sefyll' },
  'no-such-design': { en: 'This design is no longer there.', cy: 'Nid yw’r dyluniad hwn yno mwyach.' },
  closed: {
    en: 'This design was approved, published or given up meanwhile.',
    cy: 'Cymeradwywyd, cyhoeddwyd neu rhoddwyd y gorau i’r dyluniad hwn yn y cyfamser.',
  },
  'changed-since': {
    en: 'Somebody changed the design meanwhile. Look at it and bring the version in again.',
    cy: 'Newidiodd rhywun y dyluniad yn y cyfamser. Edrychwch arno a dewch â’r fersiwn i mewn eto.',
  },
});
