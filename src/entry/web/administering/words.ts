import { type Words, words } from '../../../platform/language/index.js';

export const administeringWords = words({
  people: { en: 'People and roles', cy: 'Pobl a rolau' },
  onlyAdministrators: {
    en: 'Only administrators see this page. Ask one of them to make the change.',
    cy: 'Dim ond gweinyddwyr sy’n gweld y dudalen hon. Gofynnwch i un ohonynt wneud y newid.',
  },
  search: { en: 'Search for a colleague by name', cy: 'Chwilio am gydweithiwr yn ôl enw' },
  find: { en: 'Search', cy: 'Chwilio' },
  name: { en: 'Name', cy: 'Enw' },
  roles: { en: 'Roles', cy: 'Rolau' },
  teams: { en: 'Teams', cy: 'Timau' },
  nobody: { en: 'Nobody of that name works here now.', cy: 'Nid oes neb o’r enw hwnnw yn gweithio yma nawr.' },
  everybody: { en: 'Show everybody', cy: 'Dangos pawb' },
  invite: { en: 'Invite a new colleague', cy: 'Gwahodd cydweithiwr newydd' },
  letIn: { en: 'Invite again, or let somebody back in', cy: 'Gwahodd eto, neu adael rhywun i mewn eto' },
  organisations: { en: 'Teams and organisations', cy: 'Timau a sefydliadau' },
  back: { en: 'All people', cy: 'Pawb' },
  role: { en: 'Role', cy: 'Rôl' },
  since: { en: 'From', cy: 'Ers' },
  until: { en: 'Until', cy: 'Tan' },
  untilLeaves: { en: 'They leave', cy: 'Iddynt adael' },
  change: { en: 'Change', cy: 'Newid' },
  noRoles: { en: 'They hold no role now.', cy: 'Nid oes ganddynt rôl nawr.' },
  endRole: { en: 'End', cy: 'Dod i ben' },
  giveRole: { en: 'Give a role', cy: 'Rhoi rôl' },
  lastDay: { en: 'Last day, if it is to end', cy: 'Y diwrnod olaf, os yw i ddod i ben' },
  lastDayHint: {
    en: 'For example, 31 3 2027. Leave it empty and the role lasts until they leave or somebody ends it.',
    cy: 'Er enghraifft, 31 3 2027. Gadewch yn wag a bydd y rôl yn para nes iddynt adael neu nes i rywun ddod â hi i ben.',
  },
  team: { en: 'Team', cy: 'Tîm' },
  noTeams: { en: 'They are in no team now.', cy: 'Nid ydynt mewn tîm nawr.' },
  takeOut: { en: 'Take out', cy: 'Tynnu o’r tîm' },
  join: { en: 'Put into a team', cy: 'Rhoi mewn tîm' },
  move: { en: 'Move here from all other teams', cy: 'Symud yma o bob tîm arall' },
  time: { en: 'When they work', cy: 'Pryd maent yn gweithio' },
  noHours: { en: 'No hours are set.', cy: 'Nid oes oriau wedi’u gosod.' },
  dayOff: { en: 'Off', cy: 'I ffwrdd' },
  hours: { en: 'Hours', cy: 'Oriau' },
  day: { en: 'Day', cy: 'Diwrnod' },
  absences: { en: 'Days away', cy: 'Dyddiau i ffwrdd' },
  noAbsences: { en: 'No days away are planned.', cy: 'Nid oes dyddiau i ffwrdd wedi’u cynllunio.' },
  cover: { en: 'Cover', cy: 'Yn cyflenwi' },
  nobodyCovers: { en: 'Nobody', cy: 'Neb' },
  sessions: { en: 'Signed in now', cy: 'Wedi mewngofnodi nawr' },
  noSessions: { en: 'They are signed in nowhere.', cy: 'Nid ydynt wedi mewngofnodi yn unman.' },
  signOut: { en: 'Sign them out everywhere', cy: 'Eu hallgofnodi ym mhobman' },
  leaves: { en: '{name} leaves', cy: '{name} yn gadael' },
  toLeave: { en: 'They leave the council', cy: 'Maent yn gadael y cyngor' },
  leaveLead: {
    en: 'All of this ends now, at once. It cannot be taken back: somebody who returns is invited anew.',
    cy: 'Daw hyn i gyd i ben nawr, ar unwaith. Ni ellir ei ddadwneud: caiff rhywun sy’n dychwelyd ei wahodd o’r newydd.',
  },
  waysIn: { en: 'Ways in and sessions', cy: 'Ffyrdd i mewn a sesiynau' },
  waysEnd: {
    en: 'Passkeys, codes and sessions: {count} signed in now',
    cy: 'Allweddi mynediad, codau a sesiynau: {count} wedi mewngofnodi nawr',
  },
  atOrganisations: { en: 'At organisations', cy: 'Mewn sefydliadau' },
  work: { en: 'Their work', cy: 'Eu gwaith' },
  noWork: { en: 'They have no open case', cy: 'Nid oes ganddynt achos agored' },
  workGoes: {
    en: 'Open cases that go back to the queues of their teams: {count}',
    cy: 'Achosion agored sy’n mynd yn ôl i giwiau eu timau: {count}',
  },
  none: { en: 'None', cy: 'Dim' },
  leaveNow: { en: 'End all of it now', cy: 'Dod â’r cyfan i ben nawr' },
  keep: { en: 'Cancel', cy: 'Canslo' },
  hireLead: {
    en: 'They get one code, from you, by hand or by voice. With it they make their own passkeys.',
    cy: 'Maent yn cael un cod, gennych chi, â llaw neu ar lafar. Gydag ef maent yn gwneud eu hallweddi mynediad eu hunain.',
  },
  nameHint: { en: 'The name that they work under', cy: 'Yr enw y maent yn gweithio oddi tano' },
  noTeam: { en: 'No team yet', cy: 'Dim tîm eto' },
  of: { en: '{what} of {name}', cy: '{what} – {name}' },
});

export const didWords = words({
  role: { en: 'The role has been given', cy: 'Mae’r rôl wedi’i rhoi' },
  'end-role': { en: 'The role has ended', cy: 'Mae’r rôl wedi dod i ben' },
  join: { en: 'They are in the team', cy: 'Maent yn y tîm' },
  move: { en: 'They have moved to the team', cy: 'Maent wedi symud i’r tîm' },
  'leave-unit': { en: 'They are no longer in the team', cy: 'Nid ydynt yn y tîm mwyach' },
  'sign-out': { en: 'They are signed out everywhere', cy: 'Maent wedi’u hallgofnodi ym mhobman' },
  rename: { en: 'It has its new name', cy: 'Mae ganddo ei enw newydd' },
  ended: { en: 'The organisation has ended', cy: 'Mae’r sefydliad wedi dod i ben' },
  made: { en: 'The organisation is there', cy: 'Mae’r sefydliad yno' },
  identify: { en: 'The register number has been added', cy: 'Mae’r rhif cofrestr wedi’i ychwanegu' },
  'org-role': { en: 'They are that from now on', cy: 'Dyna ydynt o hyn ymlaen' },
  'end-org-role': { en: 'They are that no longer', cy: 'Nid dyna ydynt mwyach' },
  left: {
    en: 'They have left. Their work goes back to its teams.',
    cy: 'Maent wedi gadael. Mae eu gwaith yn mynd yn ôl i’w dimau.',
  },
});

/** Why something was not done, and how to mend it. */
export const refusalWords = words({
  'not-allowed': {
    en: 'Only an administrator may do this. Ask one of them.',
    cy: 'Dim ond gweinyddwr a all wneud hyn. Gofynnwch i un ohonynt.',
  },
  'own-access': {
    en: 'Nobody changes their own access. Ask another administrator.',
    cy: 'Nid oes neb yn newid ei fynediad ei hun. Gofynnwch i weinyddwr arall.',
  },
  'no-such-person': {
    en: 'This person is no longer here. Look at the list again.',
    cy: 'Nid yw’r person hwn yma mwyach. Edrychwch ar y rhestr eto.',
  },
  'no-such-unit': {
    en: 'Choose a team or organisation from the list',
    cy: 'Dewiswch dîm neu sefydliad o’r rhestr',
  },
  'already-so': {
    en: 'They have this already. Nothing was changed.',
    cy: 'Mae hyn ganddynt eisoes. Ni newidiwyd dim.',
  },
  'not-held': {
    en: 'They no longer have this. Look at the page again.',
    cy: 'Nid yw hyn ganddynt mwyach. Edrychwch ar y dudalen eto.',
  },
  'last-administrator': {
    en: 'This is the last administrator. Make another person one first.',
    cy: 'Dyma’r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr yn gyntaf.',
  },
  past: { en: 'The last day must be today or later', cy: 'Rhaid i’r diwrnod olaf fod heddiw neu’n hwyrach' },
  'choose-role': { en: 'Choose a role', cy: 'Dewiswch rôl' },
  'bad-day': {
    en: 'The last day must be a real date, like 31 3 2027',
    cy: 'Rhaid i’r diwrnod olaf fod yn ddyddiad go iawn, fel 31 3 2027',
  },
  malformed: {
    en: 'This is not how that register writes its numbers. Copy the number from the register.',
    cy: 'Nid dyma sut mae’r gofrestr honno’n ysgrifennu ei rhifau. Copïwch y rhif o’r gofrestr.',
  },
  taken: {
    en: 'Another organisation has this already. Choose another.',
    cy: 'Mae gan sefydliad arall hwn eisoes. Dewiswch un arall.',
  },
  'bad-slug': {
    en: 'Enter a short name of small letters without accents, digits and hyphens, like contact-team',
    cy: 'Rhowch enw byr o lythrennau bach heb acenion, digidau a chysylltnodau, fel contact-team',
  },
  'bad-kind': { en: 'Choose what kind of organisation it is', cy: 'Dewiswch pa fath o sefydliad ydyw' },
  'choose-person': { en: 'Choose a person', cy: 'Dewiswch berson' },
  'cases-open': {
    en: 'It has open cases. Choose the team that takes them over.',
    cy: 'Mae ganddo achosion agored. Dewiswch y tîm sy’n eu cymryd drosodd.',
  },
  'team-unfit': {
    en: 'That team has no part in the service of one of these cases. Choose another, or assign those cases one by one first.',
    cy: 'Nid oes gan y tîm hwnnw ran yng ngwasanaeth un o’r achosion hyn. Dewiswch un arall, neu neilltuwch yr achosion hynny fesul un yn gyntaf.',
  },
  'still-named': {
    en: 'A service names this team still and would send it cases. Publish a version of the service with another team first, then end it.',
    cy: 'Mae gwasanaeth yn enwi’r tîm hwn o hyd a byddai’n anfon achosion ato. Cyhoeddwch fersiwn o’r gwasanaeth gyda thîm arall yn gyntaf, yna dewch ag ef i ben.',
  },
  'has-units': {
    en: 'Other organisations are part of it. End those first.',
    cy: 'Mae sefydliadau eraill yn rhan ohono. Dewch â’r rheini i ben yn gyntaf.',
  },
  'bad-name-cy': {
    en: 'Enter its name in Welsh, of at most 100 letters, digits, spaces and marks such as - and ’',
    cy: 'Rhowch ei enw yn Gymraeg, hyd at 100 o lythrennau, digidau, bylchau a nodau fel - ac ’',
  },
  'bad-name': {
    en: 'Enter a name of at most 100 letters, digits, spaces and marks such as - and ’',
    cy: 'Rhowch enw o hyd at 100 o lythrennau, digidau, bylchau a nodau fel - ac ’',
  },
});

export type Refusal = keyof typeof refusalWords;
export const isDid = (code: string | undefined): code is keyof typeof didWords =>
  code !== undefined && Object.hasOwn(didWords, code);
export const sayRefusal = (refusal: Refusal): Words => refusalWords[refusal];
