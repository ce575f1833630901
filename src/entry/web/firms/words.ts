import type { FirmRole } from '../../../foundation/people/index.js';
import { type Words, words } from '../../../platform/language/index.js';

export const firmRoleWords = {
  adviser: { en: 'Our advisers', cy: 'Ein cynghorwyr' },
  signatory: { en: 'Our signatories', cy: 'Ein llofnodwyr' },
  owner: { en: 'Only us who answer for the organisation', cy: 'Dim ond ni sy’n atebol am y sefydliad' },
} as const satisfies Record<FirmRole, Words>;

export const postWords = {
  adviser: { en: 'Adviser', cy: 'Cynghorydd' },
  signatory: { en: 'Signatory', cy: 'Llofnodwr' },
  owner: { en: 'Answers for the organisation', cy: 'Yn atebol am y sefydliad' },
  contact: { en: 'Contact', cy: 'Cyswllt' },
} as const;

export const firmWords = words({
  title: { en: 'Acting for people with an organisation', cy: 'Gweithredu dros bobl gyda sefydliad' },
  lead: {
    en: 'An advice charity or a solicitor’s firm can be appointed as a whole. Whoever it names may then act, while it names them.',
    cy: 'Gellir penodi elusen gynghori neu gwmni cyfreithwyr yn ei gyfanrwydd. Caiff pwy bynnag y mae’n ei enwi weithredu wedyn, tra bo’n eu henwi.',
  },
  yourNumber: { en: 'Your number', cy: 'Eich rhif' },
  yourNumberLead: {
    en: 'Give it to whoever answers for your organisation: with it they name you as one of theirs. It opens nothing by itself.',
    cy: 'Rhowch ef i bwy bynnag sy’n atebol am eich sefydliad: gydag ef maent yn eich enwi’n un o’u pobl. Nid yw’n agor dim ar ei ben ei hun.',
  },
  yours: { en: 'Your organisations', cy: 'Eich sefydliadau' },
  none: { en: 'No organisation has named you.', cy: 'Nid oes unrhyw sefydliad wedi eich enwi.' },
  manage: { en: 'People and mandates', cy: 'Pobl a mandadau' },
  manageOf: { en: 'People and mandates of {firm}', cy: 'Pobl a mandadau {firm}' },
  answerFor: { en: 'Organisations that you answer for', cy: 'Sefydliadau yr ydych yn atebol amdanynt' },
  news: {
    en: 'Waiting to be accepted: {waiting}. Suspended or stopped: {stopped}',
    cy: 'Yn aros i’w derbyn: {waiting}. Wedi’u hatal: {stopped}',
  },
  untilDay: { en: '{what}, until {date}', cy: '{what}, tan {date}' },

  giveTitle: { en: 'Let a charity or firm act for you', cy: 'Gadael i elusen neu gwmni weithredu drosoch' },
  giveLead: {
    en: 'You appoint the organisation. It says who of its people may act, you see each of them by name, and it cannot pass this on to another.',
    cy: 'Rydych yn penodi’r sefydliad. Mae’n dweud pwy o’i bobl gaiff weithredu, rydych yn gweld pob un ohonynt wrth ei enw, ac ni all drosglwyddo hyn i sefydliad arall.',
  },
  firm: { en: 'Which organisation?', cy: 'Pa sefydliad?' },
  firmHint: {
    en: 'Only those that the council knows are listed. If yours is missing, ask them to write to the council.',
    cy: 'Dim ond y rhai y mae’r cyngor yn eu hadnabod sydd wedi’u rhestru. Os yw’ch un chi ar goll, gofynnwch iddynt ysgrifennu at y cyngor.',
  },
  noFirms: {
    en: 'The council knows no such organisation yet.',
    cy: 'Nid yw’r cyngor yn adnabod sefydliad o’r fath eto.',
  },
  chooseFirm: { en: 'Select an organisation', cy: 'Dewiswch sefydliad' },
  appoint: { en: 'Ask them to act for you', cy: 'Gofyn iddynt weithredu drosoch' },
  notAble: {
    en: 'It was noted that you cannot decide this for now. Ask the council for help',
    cy: 'Nodwyd na allwch benderfynu hyn am y tro. Gofynnwch i’r cyngor am gymorth',
  },

  people: { en: 'Your people', cy: 'Eich pobl' },
  name: { en: 'Name', cy: 'Enw' },
  as: { en: 'As', cy: 'Fel' },
  until: { en: 'Until', cy: 'Tan' },
  change: { en: 'Change', cy: 'Newid' },
  byCouncil: { en: 'Named by the council', cy: 'Enwyd gan y cyngor' },
  open: { en: 'The council ends it', cy: 'Daw’r cyngor ag ef i ben' },
  end: { en: 'End now', cy: 'Dod i ben nawr' },
  nobody: { en: 'Nobody yet.', cy: 'Neb eto.' },
  nameTitle: { en: 'Name somebody', cy: 'Enwi rhywun' },
  nameLead: {
    en: 'It counts for 91 days; name them again before that, or it ends by itself. Whoever leaves you: end it the same day.',
    cy: 'Mae’n cyfrif am 91 diwrnod; enwch nhw eto cyn hynny, neu daw i ben ar ei ben ei hun. Pwy bynnag sy’n eich gadael: dewch ag ef i ben yr un diwrnod.',
  },
  number: { en: 'Their number', cy: 'Eu rhif' },
  numberHint: {
    en: 'They find it in their own account, under “Acting for people with an organisation”.',
    cy: 'Maent yn dod o hyd iddo yn eu cyfrif eu hunain, o dan “Gweithredu dros bobl gyda sefydliad”.',
  },
  workName: { en: 'The name they work under', cy: 'Yr enw y maent yn gweithio oddi tano' },
  workNameHint: {
    en: 'The people they act for read it.',
    cy: 'Bydd y bobl y maent yn gweithredu drostynt yn ei ddarllen.',
  },
  role: { en: 'As what?', cy: 'Fel beth?' },
  nameThem: { en: 'Name them', cy: 'Eu henwi' },
  didName: { en: 'They are named', cy: 'Maent wedi’u henwi' },
  didEnd: { en: 'Ended; it counts at their next click', cy: 'Wedi dod i ben; mae’n cyfrif wrth eu clic nesaf' },
  didStep: { en: 'Done', cy: 'Wedi’i wneud' },
  chooseRole: { en: 'Select as what', cy: 'Dewiswch fel beth' },
  noPerson: {
    en: 'Enter the number as they see it in their account: nobody has this one',
    cy: 'Rhowch y rhif fel y maent yn ei weld yn eu cyfrif: nid oes gan neb y rhif hwn',
  },
  ownAccess: {
    en: 'Nobody names or ends themself. Ask another who answers for the organisation, or the council',
    cy: 'Nid oes neb yn enwi nac yn dod â’i hun i ben. Gofynnwch i rywun arall sy’n atebol am y sefydliad, neu i’r cyngor',
  },
  gone: { en: 'It has changed since you opened the page', cy: 'Mae wedi newid ers i chi agor y dudalen' },

  mandates: { en: 'Who appointed you', cy: 'Pwy a’ch penododd' },
  noMandates: { en: 'Nobody has appointed the organisation.', cy: 'Nid oes neb wedi penodi’r sefydliad.' },
  who: { en: 'Who may act under it?', cy: 'Pwy gaiff weithredu oddi tano?' },
  accept: { en: 'Accept', cy: 'Derbyn' },
  refuse: { en: 'Refuse', cy: 'Gwrthod' },
  limit: { en: 'Change who acts', cy: 'Newid pwy sy’n gweithredu' },
  giveUp: { en: 'Give it up', cy: 'Ei ildio' },
  sure: {
    en: 'Are you sure that you want to stop acting for',
    cy: 'Ydych chi’n siŵr eich bod am roi’r gorau i weithredu dros',
  },
  giveUpDoes: {
    en: 'From that moment nobody of your organisation can do anything more for them. It cannot be undone: they would have to appoint you anew. We tell them by letter.',
    cy: 'O’r eiliad honno ni all neb o’ch sefydliad wneud dim mwy drostynt. Ni ellir ei ddadwneud: byddai’n rhaid iddynt eich penodi o’r newydd. Rydym yn dweud wrthynt drwy lythyr.',
  },
  keep: { en: 'No, go on acting for them', cy: 'Na, parhau i weithredu drostynt' },

  acted: { en: 'Who of them acted for you', cy: 'Pwy ohonynt a weithredodd drosoch' },
  nobodyActed: {
    en: 'Nobody of the organisation has acted for you yet.',
    cy: 'Nid oes neb o’r sefydliad wedi gweithredu drosoch eto.',
  },
  looked: { en: 'Looked', cy: 'Edrychodd' },
  did: { en: 'Sent or changed', cy: 'Anfonodd neu newidiodd' },
  last: { en: 'Last', cy: 'Y tro diwethaf' },
  nameless: { en: 'Name erased', cy: 'Enw wedi’i ddileu' },
});
