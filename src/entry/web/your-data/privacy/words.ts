import { words } from '../../../../platform/language/index.js';

export const privacyWords = words({
  title: { en: 'Privacy notice', cy: 'Hysbysiad preifatrwydd' },
  lead: {
    en: 'This notice is made from the declaration that the service itself runs on: what it says is what is done.',
    cy: 'Gwneir yr hysbysiad hwn o’r datganiad y mae’r gwasanaeth ei hun yn rhedeg arno: yr hyn a ddywed yw’r hyn a wneir.',
  },
  controller: { en: 'Who is responsible', cy: 'Pwy sy’n gyfrifol' },
  controllerIs: {
    en: '{place} is the controller. {owner} answers for this service.',
    cy: '{place} yw’r rheolydd. {owner} sy’n ateb am y gwasanaeth hwn.',
  },
  ask: {
    en: 'Ask about your personal data: {title}, {contact}.',
    cy: 'Gofynnwch am eich data personol: {title}, {contact}.',
  },
  purposes: { en: 'Why, and under which law', cy: 'Pam, ac o dan ba gyfraith' },
  purpose: { en: 'Purpose', cy: 'Diben' },
  basis: { en: 'Lawful basis', cy: 'Sail gyfreithlon' },
  law: { en: 'Law', cy: 'Cyfraith' },
  condition: { en: 'Condition for special data', cy: 'Amod ar gyfer data arbennig' },
  uses: { en: 'What else it is used for', cy: 'Ar gyfer beth arall y’i defnyddir' },
  use: { en: 'Use', cy: 'Defnydd' },
  rests: { en: 'On what it rests', cy: 'Ar beth mae’n seiliedig' },
  choice: {
    en: 'your choice: off until you turn it on, and off again when you wish',
    cy: 'eich dewis chi: i ffwrdd nes i chi ei droi ymlaen, ac i ffwrdd eto pan fynnwch',
  },
  noUses: { en: 'It is used for nothing else.', cy: 'Ni chaiff ei ddefnyddio ar gyfer dim arall.' },
  chooseHere: { en: 'Choose what your data is used for', cy: 'Dewis ar gyfer beth y defnyddir eich data' },
  asked: { en: 'What is asked, and why', cy: 'Beth a ofynnir, a pham' },
  what: { en: 'What', cy: 'Beth' },
  mark: { en: 'Class', cy: 'Dosbarth' },
  why: { en: 'Why it is needed', cy: 'Pam mae ei angen' },
  who: { en: 'Who may see it', cy: 'Pwy gaiff ei weld' },
  keep: { en: 'How long it is kept', cy: 'Am ba hyd y’i cedwir' },
  everyone: { en: 'Everyone who works on it', cy: 'Pawb sy’n gweithio arno' },
  nobody: { en: 'No role', cy: 'Dim rôl' },
  about: { en: 'about {party}', cy: 'am {party}' },
  open: { en: 'Open data', cy: 'Data agored' },
  openData: {
    en: 'From finished requests these columns become open data, after what could tell who you are is taken out: {columns}.',
    cy: 'O geisiadau a orffennwyd, daw’r colofnau hyn yn ddata agored, ar ôl tynnu’r hyn a allai ddangos pwy ydych: {columns}.',
  },
  notOpen: { en: 'Nothing of it becomes open data.', cy: 'Nid oes dim ohono’n dod yn ddata agored.' },
  rights: { en: 'What you can do', cy: 'Yr hyn y gallwch ei wneud' },
  rightsLead: {
    en: 'Signed in, you can see all that is held about you and who looked at it, and have erased what no law keeps. You may also ask for a copy, ask for a mistake to be put right, ask that we stop using something for a while, and object.',
    cy: 'Ar ôl mewngofnodi, gallwch weld popeth a gedwir amdanoch a phwy a edrychodd arno, a chael dileu’r hyn nad oes cyfraith yn ei gadw. Cewch hefyd ofyn am gopi, gofyn am gywiro camgymeriad, gofyn i ni beidio â defnyddio rhywbeth am gyfnod, a gwrthwynebu.',
  },
  consent: {
    en: 'Where we ask because you agreed, you may take your agreement back at any time.',
    cy: 'Pan ofynnwn am eich bod wedi cytuno, cewch dynnu eich cytundeb yn ôl ar unrhyw adeg.',
  },
  yourData: { en: 'Your data', cy: 'Eich data' },
  complain: { en: 'How to complain', cy: 'Sut i gwyno' },
  complainLead: {
    en: 'Tell the service first. If you are not content with its answer, complain to the Information Commissioner’s Office:',
    cy: 'Dywedwch wrth y gwasanaeth yn gyntaf. Os nad ydych yn fodlon ar ei ateb, cwynwch i Swyddfa’r Comisiynydd Gwybodaeth:',
  },
  decisions: { en: 'Decisions', cy: 'Penderfyniadau' },
  noMachine: {
    en: 'Decisions about you are taken by officers, never by a machine alone.',
    cy: 'Swyddogion sy’n gwneud penderfyniadau amdanoch, byth beiriant yn unig.',
  },
});
