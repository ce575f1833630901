import { type Words, words } from '../../../platform/language/index.js';
import type { Encoding, ReadTable, RowResult } from '../../../work/journeys/index.js';

export const bulkWords = words({
  title: { en: 'Send many requests in one file', cy: 'Anfon llawer o geisiadau mewn un ffeil' },
  lead: {
    en: 'For organisations: up to {rows} requests in one CSV file. Each row is one request, judged as if you had filled it in here.',
    cy: 'Ar gyfer sefydliadau: hyd at {rows} cais mewn un ffeil CSV. Mae pob rhes yn un cais, wedi’i farnu fel pe baech wedi’i lenwi yma.',
  },
  notActing: {
    en: 'You act for yourself just now. Choose the organisation for which you send.',
    cy: 'Rydych yn gweithredu drosoch eich hun ar hyn o bryd. Dewiswch y sefydliad yr ydych yn anfon drosto.',
  },
  chooseBody: { en: 'Choose an organisation', cy: 'Dewis sefydliad' },
  mayNot: {
    en: 'Your role sees the requests of this organisation and sends none. Ask one of its administrators for another role.',
    cy: 'Mae eich rôl yn gweld ceisiadau’r sefydliad hwn heb anfon dim. Gofynnwch i un o’i weinyddwyr am rôl arall.',
  },
  stepTemplate: { en: '1. Take the template', cy: '1. Cymryd y templed' },
  template: { en: 'Template (CSV)', cy: 'Templed (CSV)' },
  templateHow: {
    en: 'Its first row has the names of the columns: leave them as they are, in any order. Save as CSV UTF-8, best of all.',
    cy: 'Mae enwau’r colofnau yn ei rhes gyntaf: gadewch nhw fel y maent, mewn unrhyw drefn. Cadwch fel CSV UTF-8, orau oll.',
  },
  columns: { en: 'What goes into each column', cy: 'Beth sy’n mynd ym mhob colofn' },
  column: { en: 'Column', cy: 'Colofn' },
  question: { en: 'Question', cy: 'Cwestiwn' },
  allowed: { en: 'What to write', cy: 'Beth i’w ysgrifennu' },
  needed: { en: 'Needed', cy: 'Ei angen' },
  yes: { en: 'Yes', cy: 'Oes' },
  whereAsked: { en: 'Where the other answers ask for it', cy: 'Lle mae’r atebion eraill yn gofyn amdano' },
  no: { en: 'No', cy: 'Nac oes' },
  leftOut: {
    en: 'Photos, documents and other questions that fit into no cell are left out. To send one, fill it in as a single request.',
    cy: 'Gadewir lluniau, dogfennau a chwestiynau eraill nad ydynt yn ffitio mewn cell allan. I anfon un, llenwch ef fel un cais.',
  },
  date: { en: '2026-11-30 or 30/11/2026', cy: '2026-11-30 neu 30/11/2026' },
  yesNo: { en: 'yes or no', cy: 'ie neu nage' },
  text: { en: 'Text', cy: 'Testun' },
  number: { en: 'A number', cy: 'Rhif' },
  email: { en: 'An email address', cy: 'Cyfeiriad e-bost' },
  postcode: { en: 'A postcode', cy: 'Cod post' },
  where: {
    en: 'The street and what it is near to, or latitude and longitude',
    cy: 'Y stryd a beth sydd gerllaw, neu ledred a hydred',
  },
  several: { en: 'Several with | between: {options}', cy: 'Sawl un gyda | rhyngddynt: {options}' },
  line1: { en: 'First line', cy: 'Llinell gyntaf' },
  line2: { en: 'Second line, may be empty', cy: 'Ail linell, caiff fod yn wag' },
  town: { en: 'Town or city', cy: 'Tref neu ddinas' },

  stepSend: { en: '2. Send the filled-in file', cy: '2. Anfon y ffeil wedi’i llenwi' },
  file: { en: 'CSV file', cy: 'Ffeil CSV' },
  fileHint: {
    en: 'At most {rows} rows and 1 MB. What is right is sent at once and cannot be taken back; what is wrong is told row by row.',
    cy: 'Hyd at {rows} rhes ac 1 MB. Anfonir yr hyn sy’n gywir ar unwaith ac ni ellir ei dynnu’n ôl; dywedir fesul rhes beth sydd o’i le.',
  },
  send: { en: 'Send the file', cy: 'Anfon y ffeil' },
  noFile: { en: 'Choose a file', cy: 'Dewiswch ffeil' },
  earlier: { en: 'Files that you sent', cy: 'Ffeiliau a anfonwyd gennych' },
  noneEarlier: { en: 'There are none of the last {days} days.', cy: 'Nid oes dim o’r {days} diwrnod diwethaf.' },
  fileOf: { en: 'File of {when}', cy: 'Ffeil {when}' },
  counts: {
    en: 'Accepted: {taken}. Wrong: {wrong}. Already sent before: {skipped}.',
    cy: 'Derbyniwyd: {taken}. Anghywir: {wrong}. Wedi’u hanfon eisoes: {skipped}.',
  },

  resultTitle: { en: 'What became of your file', cy: 'Beth ddaeth o’ch ffeil' },
  progress: { en: 'Rows gone through', cy: 'Rhesi a aethpwyd drwyddynt' },
  progressOf: { en: '{done} of {all} rows', cy: '{done} o {all} rhes' },
  same: {
    en: 'You sent this very file before: nothing was sent again. This is what became of it.',
    cy: 'Anfonwyd yr union ffeil hon gennych o’r blaen: ni anfonwyd dim eto. Dyma beth ddaeth ohoni.',
  },
  mend: {
    en: 'Take the results, mend the rows that are wrong and send the whole file again: rows that were accepted are skipped.',
    cy: 'Cymerwch y canlyniadau, trwsiwch y rhesi anghywir ac anfonwch y ffeil gyfan eto: neidir dros resi a dderbyniwyd.',
  },
  results: { en: 'Results (CSV)', cy: 'Canlyniadau (CSV)' },
  notYours: {
    en: 'The file itself opens to the colleague who sent it alone.',
    cy: 'Dim ond i’r cydweithiwr a’i hanfonodd y mae’r ffeil ei hun yn agor.',
  },
  kept: {
    en: 'The file and this page are destroyed on {date}. The requests go on.',
    cy: 'Caiff y ffeil a’r dudalen hon eu dinistrio ar {date}. Mae’r ceisiadau’n parhau.',
  },
  rows: { en: 'Row by row', cy: 'Fesul rhes' },
  row: { en: 'Row', cy: 'Rhes' },
  result: { en: 'Result', cy: 'Canlyniad' },
  how: { en: 'Reference, or how to mend it', cy: 'Cyfeirnod, neu sut i’w drwsio' },
  none: { en: 'None yet.', cy: 'Dim eto.' },
  readAs: {
    en: 'Its letters were read as {encoding}.',
    cy: 'Darllenwyd ei llythrennau fel {encoding}.',
  },
  checkTitle: { en: 'Check the letters of your file', cy: 'Gwirio llythrennau eich ffeil' },
  checkLead: {
    en: 'The file does not say how its accents are written. We read them as {encoding}. Nothing is sent yet.',
    cy: 'Nid yw’r ffeil yn dweud sut yr ysgrifennir ei hacenion. Darllenwyd nhw gennym fel {encoding}. Nid oes dim wedi’i anfon eto.',
  },
  checkCells: { en: 'Read from the file, by row', cy: 'Darllenwyd o’r ffeil, fesul rhes' },
  checkWrong: {
    en: 'If a letter is wrong, or a question mark stands where a letter was, send nothing from here: save the file as CSV UTF-8 and send that one.',
    cy: 'Os yw llythyren yn anghywir, neu os oes gofynnod lle bu llythyren, peidiwch ag anfon dim oddi yma: cadwch y ffeil fel CSV UTF-8 ac anfonwch honno.',
  },
  checkRight: { en: 'The letters are right: send the file', cy: 'Mae’r llythrennau’n gywir: anfon y ffeil' },
  again: { en: 'Send another file', cy: 'Anfon ffeil arall' },
});

export const resultWords = {
  taken: { en: 'Accepted', cy: 'Derbyniwyd' },
  wrong: { en: 'Wrong', cy: 'Anghywir' },
  skipped: { en: 'Already sent before', cy: 'Wedi’i hanfon eisoes' },
  stopped: { en: 'Not sent', cy: 'Heb ei hanfon' },
  waiting: { en: 'Tried again soon', cy: 'Cynnig arall cyn hir' },
  failed: { en: 'Not sent', cy: 'Heb ei hanfon' },
} as const satisfies Record<RowResult['state'], Words>;

/** Why a file was not read, and how to mend it. */
export const unreadWords = {
  empty: {
    en: 'The file is empty. Take the template and fill in at least one row',
    cy: 'Mae’r ffeil yn wag. Cymerwch y templed a llenwch o leiaf un rhes',
  },
  'too-long': {
    en: 'The file is longer than 1 MB. Part it into several',
    cy: 'Mae’r ffeil yn hwy nag 1 MB. Rhannwch hi’n sawl un',
  },
  spreadsheet: {
    en: 'This is a spreadsheet or a zip file. Open it in your spreadsheet program and save it as CSV UTF-8',
    cy: 'Taenlen neu ffeil zip yw hon. Agorwch hi yn eich rhaglen daenlen a’i chadw fel CSV UTF-8',
  },
  encoding: {
    en: 'The letters of the file are in an encoding that we would have to guess, so that accents would be lost. In your spreadsheet program save it as CSV UTF-8, and not as plain CSV',
    cy: 'Mae llythrennau’r ffeil mewn amgodiad y byddai’n rhaid i ni ei ddyfalu, felly byddai acenion yn cael eu colli. Yn eich rhaglen daenlen cadwch hi fel CSV UTF-8, ac nid fel CSV plaen',
  },
  'not-csv': {
    en: 'The file stops being CSV near line {line}. Check that each quotation mark that is opened is closed',
    cy: 'Nid yw’r ffeil yn CSV mwyach ger llinell {line}. Gwiriwch fod pob dyfynnod a agorir yn cael ei gau',
  },
  header: {
    en: 'The first row is not the template’s. Missing: {missing}. Columns that are none of it: {unknown}. Take the template again and copy your rows into it',
    cy: 'Nid rhes gyntaf y templed yw hon. Ar goll: {missing}. Colofnau nad ydynt yn perthyn: {unknown}. Cymerwch y templed eto a chopïwch eich rhesi iddo',
  },
  'no-rows': {
    en: 'There is a first row with names and nothing below it. Fill in at least one row',
    cy: 'Mae rhes gyntaf gydag enwau a dim oddi tani. Llenwch o leiaf un rhes',
  },
  'too-many-rows': {
    en: 'The file has more than {rows} rows. Part it into several',
    cy: 'Mae gan y ffeil fwy na {rows} rhes. Rhannwch hi’n sawl un',
  },
} as const satisfies Record<Extract<ReadTable, { ok: false }>['why'], Words>;

export const refusedWords = words({
  takesNone: { en: 'The service takes no requests now', cy: 'Nid yw’r gwasanaeth yn derbyn ceisiadau nawr' },
});

/** Encodings by the names under which spreadsheet programs offer them. */
export const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (Unicode)',
  'utf-16be': 'UTF-16 (Unicode)',
  'windows-1252': 'Windows-1252',
} as const satisfies Record<Encoding, string>;
