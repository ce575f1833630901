import { words } from '../../../../platform/language/index.js';

export const heldWords = words({
  title: { en: 'Shut accounts', cy: 'Cyfrifon ar gau' },
  lead: {
    en: 'Another name and date of birth came with each of these accounts than before, so it is shut. Whoever cannot sign in has its code on their page and gives it to you. See who they are, and say what you found. You are shown neither name.',
    cy: 'Daeth enw a dyddiad geni gwahanol gyda phob un o’r cyfrifon hyn, felly mae ar gau. Mae gan bwy bynnag na all fewngofnodi ei god ar ei dudalen, ac mae’n ei roi i chi. Gwelwch pwy ydyw, a dywedwch beth a ganfuoch. Ni ddangosir y naill enw na’r llall i chi.',
  },
  none: { en: 'No account is shut just now.', cy: 'Nid oes cyfrif ar gau ar hyn o bryd.' },
  dates: { en: 'In use since {since}, last on {used}', cy: 'Mewn defnydd ers {since}, ddiwethaf ar {used}' },
  never: { en: 'no day that we know', cy: 'ddim diwrnod sy’n hysbys i ni' },
  evidence: { en: 'How did you see who they are?', cy: 'Sut y gwelsoch pwy ydyw?' },
  'document-seen': { en: 'I saw a document with their photograph', cy: 'Gwelais ddogfen gyda’i lun' },
  'vouched-for': {
    en: 'A professional who knows them vouched for them',
    cy: 'Rhoddodd gweithiwr proffesiynol sy’n ei adnabod ei air drosto',
  },
  'details-matched': {
    en: 'What they told matched what we hold',
    cy: 'Roedd yr hyn a ddywedodd yn cyfateb i’r hyn sydd gennym',
  },
  'known-by-sight': { en: 'I know them by sight', cy: 'Rwy’n ei adnabod o’i weld' },
  same: { en: 'Same person: open it', cy: 'Yr un person: ei agor' },
  other: { en: 'Somebody else’s now: end it', cy: 'Rhywun arall biau nawr: dod ag ef i ben' },
  otherHint: {
    en: 'Ending it signs the person out everywhere. Whoever has the account now gets an account of their own here.',
    cy: 'Mae dod ag ef i ben yn allgofnodi’r person ym mhobman. Bydd pwy bynnag sydd â’r cyfrif nawr yn cael ei gyfrif ei hun yma.',
  },
  'no-evidence': { en: 'Select how you saw who they are', cy: 'Dewiswch sut y gwelsoch pwy ydyw' },
  'too-weak': {
    en: 'That is not enough to open it: whoever was handed the account could show as much. See a document, or let a professional vouch.',
    cy: 'Nid yw hynny’n ddigon i’w agor: gallai pwy bynnag a gafodd y cyfrif ddangos cymaint. Gwelwch ddogfen, neu gadewch i weithiwr proffesiynol roi ei air.',
  },
  'not-held': {
    en: 'A colleague settled that account already. Here is what is left.',
    cy: 'Mae cydweithiwr eisoes wedi setlo’r cyfrif hwnnw. Dyma’r hyn sydd ar ôl.',
  },
  didOpen: { en: 'The account opens again to that name', cy: 'Mae’r cyfrif yn agor eto i’r enw hwnnw' },
  didEnd: { en: 'The account was ended', cy: 'Daethpwyd â’r cyfrif i ben' },
  notYours: {
    en: 'This page is for administrators and the help desk.',
    cy: 'Mae’r dudalen hon ar gyfer gweinyddwyr a’r ddesg gymorth.',
  },
});
