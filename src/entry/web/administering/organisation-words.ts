import type { OrgKind, OrgRole } from '../../../foundation/people/index.js';
import { type Words, words } from '../../../platform/language/index.js';

export const organisationWords = words({
  title: { en: 'Teams and organisations', cy: 'Timau a sefydliadau' },
  lead: {
    en: 'The council’s own teams, and every provider, business and supplier that it works with.',
    cy: 'Timau’r cyngor ei hun, a phob darparwr, busnes a chyflenwr y mae’n gweithio gyda nhw.',
  },
  name: { en: 'Name', cy: 'Enw' },
  kind: { en: 'Kind', cy: 'Math' },
  partOf: { en: 'Part of', cy: 'Yn rhan o' },
  people: { en: 'People', cy: 'Pobl' },
  registers: { en: 'Register numbers', cy: 'Rhifau cofrestr' },
  none: { en: 'There are none yet.', cy: 'Nid oes dim eto.' },
  noNumbers: {
    en: 'No public register knows it by a number that is kept here.',
    cy: 'Nid oes rhif cofrestr gyhoeddus wedi’i gadw yma.',
  },
  nobody: {
    en: 'It has no owner, contact or signatory yet.',
    cy: 'Nid oes ganddo berchennog, cyswllt na llofnodwr eto.',
  },
  noMembers: { en: 'Nobody works in it yet.', cy: 'Nid oes neb yn gweithio ynddo eto.' },
  make: { en: 'Add an organisation', cy: 'Ychwanegu sefydliad' },
  nameEn: { en: 'Name in English', cy: 'Enw yn Saesneg' },
  nameCy: { en: 'Name in Welsh', cy: 'Enw yn Gymraeg' },
  slug: { en: 'Short name', cy: 'Enw byr' },
  slugHint: {
    en: 'What service declarations call it, like contact-team. It cannot change later.',
    cy: 'Yr hyn y mae datganiadau gwasanaeth yn ei alw, fel contact-team. Ni all newid wedyn.',
  },
  nothing: { en: 'Nothing', cy: 'Dim byd' },
  all: { en: 'All organisations', cy: 'Pob sefydliad' },
  register: { en: 'Register', cy: 'Cofrestr' },
  number: { en: 'Number', cy: 'Rhif' },
  addNumber: { en: 'Add a register number', cy: 'Ychwanegu rhif cofrestr' },
  who: { en: 'Owners, contacts and signatories', cy: 'Perchnogion, cysylltiadau a llofnodwyr' },
  person: { en: 'Person', cy: 'Person' },
  outside: { en: 'Somebody outside the council ({end})', cy: 'Rhywun y tu allan i’r cyngor ({end})' },
  outsideNumber: { en: 'Or the number of somebody outside the council', cy: 'Neu rif rhywun y tu allan i’r cyngor' },
  outsideHint: {
    en: 'They find it in their own account, under “Acting for people with an organisation”. Check first that they answer for this organisation.',
    cy: 'Maent yn dod o hyd iddo yn eu cyfrif eu hunain, o dan “Gweithredu dros bobl gyda sefydliad”. Gwiriwch yn gyntaf eu bod yn atebol am y sefydliad hwn.',
  },
  role: { en: 'As', cy: 'Fel' },
  until: { en: 'Until', cy: 'Tan' },
  change: { en: 'Change', cy: 'Newid' },
  open: { en: 'It is ended', cy: 'I rywun ddod ag ef i ben' },
  end: { en: 'End', cy: 'Dod i ben' },
  give: { en: 'Make somebody one', cy: 'Gwneud rhywun yn un' },
  rename: { en: 'Change its name', cy: 'Newid ei enw' },
  toEnd: { en: 'End this organisation', cy: 'Dod â’r sefydliad hwn i ben' },
  ends: { en: '{name} ends', cy: '{name} yn dod i ben' },
  endLead: {
    en: 'All of this ends now, at once. It keeps its short name, which is given to nothing else, and its past stays on the record.',
    cy: 'Daw hyn i gyd i ben nawr, ar unwaith. Mae’n cadw ei enw byr, na roddir i ddim arall, ac mae ei orffennol yn aros ar y cofnod.',
  },
  leaveIt: { en: 'Who leaves it', cy: 'Pwy sy’n ei adael' },
  noLongerThat: {
    en: 'Who is no longer owner, contact or signatory',
    cy: 'Pwy nad yw mwyach yn berchennog, yn gyswllt nac yn llofnodwr',
  },
  roleEnds: { en: 'Who loses the role of its name', cy: 'Pwy sy’n colli’r rôl o’r un enw' },
  casesGo: { en: 'Its open cases', cy: 'Ei achosion agored' },
  casesOpen: {
    en: 'Open cases: {count}. They go to the team that you name, where nobody has them yet.',
    cy: 'Achosion agored: {count}. Maent yn mynd i’r tîm a enwch, lle nad oes gan neb hwy eto.',
  },
  noCases: { en: 'It has no open case.', cy: 'Nid oes ganddo achos agored.' },
  andMore: { en: 'The newest 50 are listed.', cy: 'Rhestrir y 50 diweddaraf.' },
  handTo: { en: 'Which team takes them over?', cy: 'Pa dîm sy’n eu cymryd drosodd?' },
  chooseTeam: { en: 'Choose a team', cy: 'Dewiswch dîm' },
  endNow: { en: 'End it now', cy: 'Dod ag ef i ben nawr' },
  members: { en: 'Who is in it', cy: 'Pwy sydd ynddo' },
});

export const kindWords = words({
  health: { en: 'Health body', cy: 'Corff iechyd' },
  charity: { en: 'Charity', cy: 'Elusen' },
  council: { en: 'Team or department of the council', cy: 'Tîm neu adran o’r cyngor' },
  agency: { en: 'Public agency', cy: 'Asiantaeth gyhoeddus' },
  provider: { en: 'Provider of services', cy: 'Darparwr gwasanaethau' },
  business: { en: 'Business', cy: 'Busnes' },
  supplier: { en: 'Supplier', cy: 'Cyflenwr' },
  community: { en: 'Community organisation', cy: 'Sefydliad cymunedol' },
}) satisfies Record<OrgKind, Words>;

export const orgRoleWords = words({
  owner: { en: 'Owner, who answers for access', cy: 'Perchennog, sy’n atebol am fynediad' },
  contact: { en: 'Contact', cy: 'Cyswllt' },
  signatory: { en: 'Signatory', cy: 'Llofnodwr' },
  adviser: { en: 'Adviser, who acts for people', cy: 'Cynghorydd, sy’n gweithredu dros bobl' },
}) satisfies Record<OrgRole, Words>;

/** The registers that are offered, by their codes of org-id.guide. */
export const registerWords = words({
  'GB-COH': { en: 'Companies House', cy: 'Tŷ’r Cwmnïau' },
  'GB-CHC': { en: 'Charity Commission for England and Wales', cy: 'Comisiwn Elusennau Cymru a Lloegr' },
  'GB-SC': { en: 'Scottish Charity Regulator', cy: 'Rheoleiddiwr Elusennau’r Alban' },
  'GB-NIC': { en: 'Charity Commission for Northern Ireland', cy: 'Comisiwn Elusennau Gogledd Iwerddon' },
  'GB-LAE': { en: 'Local authorities of England', cy: 'Awdurdodau lleol Lloegr' },
});
