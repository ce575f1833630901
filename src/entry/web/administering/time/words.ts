import type { AbsenceRefusal } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const timeWords = words({
  title: { en: 'Hours and days away', cy: 'Oriau a dyddiau i ffwrdd' },
  lead: {
    en: 'When you work, when you are away, and who sees to your cases meanwhile. It gives nobody access that they do not have.',
    cy: 'Pryd rydych yn gweithio, pryd rydych i ffwrdd, a phwy sy’n ymdrin â’ch achosion yn y cyfamser. Nid yw’n rhoi mynediad i neb nad oes ganddo eisoes.',
  },
  leadOther: {
    en: 'When they work, when they are away, and who sees to their cases meanwhile. They see what you change here.',
    cy: 'Pryd maent yn gweithio, pryd maent i ffwrdd, a phwy sy’n ymdrin â’u hachosion yn y cyfamser. Maent yn gweld yr hyn a newidiwch yma.',
  },
  hours: { en: 'Hours', cy: 'Oriau' },
  hoursLead: {
    en: 'Opening a case outside these hours may ask for another sign-in. Leave a day empty if it is off. Write times like 09:00 or 5 pm.',
    cy: 'Gall agor achos y tu allan i’r oriau hyn ofyn am fewngofnodi eto. Gadewch ddiwrnod yn wag os yw’n ddiwrnod i ffwrdd. Ysgrifennwch amserau fel 09:00 neu 5 pm.',
  },
  from: { en: 'From', cy: 'O' },
  to: { en: 'Until', cy: 'Tan' },
  validFrom: { en: 'These hours hold from', cy: 'Mae’r oriau hyn yn dal o' },
  saveHours: { en: 'Save the hours', cy: 'Cadw’r oriau' },
  absences: { en: 'Days away', cy: 'Dyddiau i ffwrdd' },
  noAbsences: { en: 'No days away are planned.', cy: 'Nid oes dyddiau i ffwrdd wedi’u cynllunio.' },
  first: { en: 'First day', cy: 'Y diwrnod cyntaf' },
  last: { en: 'Last day', cy: 'Y diwrnod olaf' },
  cover: { en: 'Who sees to the cases?', cy: 'Pwy sy’n ymdrin â’r achosion?' },
  coverHint: {
    en: 'Colleagues who hold a role in common. On these days the queue is among theirs; they open what they may open anyway.',
    cy: 'Cydweithwyr sydd â rôl yn gyffredin. Ar y dyddiau hyn mae’r ciw ymhlith eu rhai nhw; maent yn agor yr hyn y cânt ei agor beth bynnag.',
  },
  nobody: { en: 'Nobody', cy: 'Neb' },
  plan: { en: 'Plan the days away', cy: 'Cynllunio’r dyddiau i ffwrdd' },
  callOff: { en: 'Call off', cy: 'Canslo' },
  change: { en: 'Change', cy: 'Newid' },
  of: { en: '{first} to {last}', cy: '{first} i {last}' },
  covering: { en: 'You see to the cases of {names} today.', cy: 'Chi sy’n ymdrin ag achosion {names} heddiw.' },
  shut: {
    en: 'Only they themselves, the owner of their team and administrators see this page.',
    cy: 'Dim ond hwy eu hunain, perchennog eu tîm a gweinyddwyr sy’n gweld y dudalen hon.',
  },
  back: { en: 'Your ways in', cy: 'Eich ffyrdd i mewn' },
  toTime: { en: 'Change hours and days away', cy: 'Newid oriau a dyddiau i ffwrdd' },
});

export const timeDidWords = words({
  hours: { en: 'The hours have been saved', cy: 'Mae’r oriau wedi’u cadw' },
  absence: { en: 'The days away have been planned', cy: 'Mae’r dyddiau i ffwrdd wedi’u cynllunio' },
  end: { en: 'They are called off', cy: 'Maent wedi’u canslo' },
});

export type TimeFault =
  | Exclude<AbsenceRefusal, 'malformed'>
  | 'cover-untrained'
  | 'no-such-absence'
  | 'bad-hours'
  | 'bad-from'
  | 'bad-first'
  | 'bad-last'
  | 'bad-order';

/** What is wrong, and how to mend it. */
export const faultWords = words({
  'not-allowed': timeWords.shut,
  'no-such-person': { en: 'They no longer work here.', cy: 'Nid ydynt yn gweithio yma mwyach.' },
  overlaps: {
    en: 'Some of these days are planned already. Call the other days off first, or choose others.',
    cy: 'Mae rhai o’r dyddiau hyn wedi’u cynllunio eisoes. Canslwch y dyddiau eraill yn gyntaf, neu dewiswch rai eraill.',
  },
  'no-cover': {
    en: 'Choose a colleague from the list, or nobody',
    cy: 'Dewiswch gydweithiwr o’r rhestr, neu neb',
  },
  'cover-lacks-role': {
    en: 'They hold none of the roles, so that they could open none of the cases. Choose another colleague.',
    cy: 'Nid oes ganddynt yr un o’r rolau, felly ni allent agor yr un o’r achosion. Dewiswch gydweithiwr arall.',
  },
  'cover-absent': {
    en: 'They are away themselves on some of these days. Choose another colleague, or other days.',
    cy: 'Maent i ffwrdd eu hunain ar rai o’r dyddiau hyn. Dewiswch gydweithiwr arall, neu ddyddiau eraill.',
  },
  'cover-untrained': {
    en: 'Their training for marked information does not last until the last day, so that cases would stay shut to them. Ask them to take it first, or choose another colleague.',
    cy: 'Nid yw eu hyfforddiant ar gyfer gwybodaeth wedi’i marcio yn para tan y diwrnod olaf, felly byddai achosion yn aros ar gau iddynt. Gofynnwch iddynt ei ddilyn yn gyntaf, neu dewiswch gydweithiwr arall.',
  },
  'no-such-absence': {
    en: 'These days are called off or over already. Here is what is planned now.',
    cy: 'Mae’r dyddiau hyn wedi’u canslo neu ar ben eisoes. Dyma’r hyn sydd wedi’i gynllunio nawr.',
  },
  'bad-hours': {
    en: 'Write two times like 09:00 and 17:00, the earlier first, or leave both empty',
    cy: 'Ysgrifennwch ddau amser fel 09:00 a 17:00, y cynharaf yn gyntaf, neu gadewch y ddau yn wag',
  },
  'bad-from': {
    en: 'Enter the day from which the hours hold, like 31 3 2027',
    cy: 'Rhowch y diwrnod y mae’r oriau yn dal ohono, fel 31 3 2027',
  },
  'bad-first': {
    en: 'Enter the first day away, like 31 3 2027',
    cy: 'Rhowch y diwrnod cyntaf i ffwrdd, fel 31 3 2027',
  },
  'bad-last': { en: 'Enter the last day away, like 31 3 2027', cy: 'Rhowch y diwrnod olaf i ffwrdd, fel 31 3 2027' },
  'bad-order': {
    en: 'The last day must not be before the first',
    cy: 'Ni chaiff y diwrnod olaf fod cyn y cyntaf',
  },
}) satisfies Record<TimeFault, Words>;
