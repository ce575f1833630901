import { type CountedWords, words } from '../../../../platform/language/index.js';

export const caseWords = words({
  back: { en: 'Cases', cy: 'Achosion' },
  nextCase: { en: 'Next in your queue: {reference}', cy: 'Nesaf yn eich ciw: {reference}' },
  toQueue: { en: 'Go back to the queue', cy: 'Mynd yn ôl i’r ciw' },
  standing: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
  promised: { en: 'Promised by', cy: 'Addawyd erbyn' },
  pausedSince: { en: 'since {date}', cy: 'ers {date}' },
  opened: { en: 'Received', cy: 'Derbyniwyd' },
  closed: { en: 'Closed', cy: 'Caewyd' },
  reason: { en: 'Reason given', cy: 'Rheswm a roddwyd' },
  channel: { en: 'How it came in', cy: 'Sut y daeth i mewn' },
  area: { en: 'Ward', cy: 'Ward' },
  team: { en: 'Team', cy: 'Tîm' },
  escalated: { en: 'Escalated to', cy: 'Wedi’i uwchgyfeirio at' },
  escalatedSince: { en: '{team}, on {date}', cy: '{team}, ar {date}' },
  assignee: { en: 'Assigned to', cy: 'Wedi’i neilltuo i' },
  nobody: { en: 'Nobody yet', cy: 'Neb eto' },
  noOne: { en: 'Nobody', cy: 'Neb' },
  parties: { en: 'People it may tell of', cy: 'Pobl y gall sôn amdanynt' },
  handedTo: { en: 'Handed off', cy: 'Wedi’i drosglwyddo' },
  issued: { en: 'Issued', cy: 'Wedi’i roi' },
  booking: { en: 'Booking', cy: 'Trefniad' },
  payment: { en: 'Payment', cy: 'Taliad' },
  account: { en: 'Account', cy: 'Cyfrif' },
  messages: { en: 'Messages about it', cy: 'Negeseuon amdano' },
  contact: { en: 'How to contact them', cy: 'Sut i gysylltu â nhw' },
  source: { en: 'Brought in as', cy: 'Daeth i mewn fel' },

  answers: { en: 'Answers', cy: 'Atebion' },
  choices: { en: 'What the person chose', cy: 'Yr hyn a ddewisodd y person' },
  about: { en: 'about {party}', cy: 'am {party}' },
  none: { en: 'Not given, or no longer kept', cy: 'Heb ei roi, neu heb ei gadw mwyach' },
  sender: { en: 'Organisation', cy: 'Sefydliad' },
  lacking: { en: 'Not given on paper', cy: 'Heb ei roi ar bapur' },
  scan: { en: 'Scan of the form', cy: 'Sgan o’r ffurflen' },
  withheld: { en: 'Not shown to your roles', cy: 'Heb ei ddangos i’ch rolau chi' },
  unopened: { en: 'Not opened', cy: 'Heb ei agor' },
  untrained: { en: 'Take the training to see this', cy: 'Gwnewch yr hyfforddiant i weld hwn' },
  seen: {
    en: 'You have looked at personal data. Each look is numbered and on the record; the newest are listed below.',
    cy: 'Rydych wedi edrych ar ddata personol. Mae pob edrychiad wedi’i rifo ac ar y cofnod; rhestrir y rhai diweddaraf isod.',
  },
  part: {
    en: 'You have looked at the personal data that your roles see, and only at that. Each look is numbered and on the record; the newest are listed below.',
    cy: 'Rydych wedi edrych ar y data personol y mae eich rolau’n ei weld, a dim ond ar hwnnw. Mae pob edrychiad wedi’i rifo ac ar y cofnod; rhestrir y rhai diweddaraf isod.',
  },
  nothing: {
    en: 'Your roles see none of the personal data in this case. None of it was opened, so this was no look.',
    cy: 'Nid yw eich rolau’n gweld dim o’r data personol yn yr achos hwn. Ni agorwyd dim ohono, felly nid edrychiad oedd hwn.',
  },
  noNeed: {
    en: 'This case holds no personal data, so opening it is no look.',
    cy: 'Nid oes data personol yn yr achos hwn, felly nid edrychiad yw ei agor.',
  },
  concealed: {
    en: 'You have looked at personal data under an approval, once. This look is on the place’s chain of concealed looks, and joins the person’s own on its day. Opening the case from anywhere else is an ordinary look.',
    cy: 'Rydych wedi edrych ar ddata personol dan gymeradwyaeth, unwaith. Mae’r edrychiad hwn ar gadwyn edrychiadau cudd y lle, ac yn ymuno â rhai’r person ei hun ar ei ddiwrnod. Mae agor yr achos o unrhyw le arall yn edrychiad cyffredin.',
  },

  next: { en: 'What to do next', cy: 'Beth i’w wneud nesaf' },
  reopen: { en: 'Open it again', cy: 'Ailagor yr achos' },
  nothingNext: {
    en: 'There is nothing that your roles may do in this state.',
    cy: 'Nid oes dim y caiff eich rolau ei wneud yn y cyflwr hwn.',
  },
  leadsTo: { en: 'The case will then be: {state}', cy: 'Bydd yr achos wedyn yn: {state}' },
  'condition-not-met': {
    en: 'Not possible for this case: a rule of the service does not allow it, because of what was answered.',
    cy: 'Nid yw’n bosibl ar gyfer yr achos hwn: nid yw un o reolau’r gwasanaeth yn ei ganiatáu, oherwydd yr hyn a atebwyd.',
  },
  'too-late-to-reopen': {
    en: 'Not possible any more: the case was closed too long ago.',
    cy: 'Nid yw’n bosibl mwyach: caewyd yr achos yn rhy bell yn ôl.',
  },
  'too-late-to-extend': {
    en: 'Not possible any more: the time is over, or was made longer before.',
    cy: 'Nid yw’n bosibl mwyach: daeth yr amser i ben, neu fe’i hestynnwyd o’r blaen.',
  },
  putRight: { en: 'Put it right', cy: 'Ei gywiro' },
  contestedCase: { en: 'The case that holds the answer', cy: 'Yr achos sy’n dal yr ateb' },
  moveNote: { en: 'Note', cy: 'Nodyn' },
  moveNoteOptional: { en: 'Note (optional)', cy: 'Nodyn (dewisol)' },
  noteHint: {
    en: 'Sealed: only those who may see this case’s personal data can read it.',
    cy: 'Wedi’i selio: dim ond y rhai a gaiff weld data personol yr achos hwn all ei ddarllen.',
  },
  sayWhy: { en: 'Reason that the person is given', cy: 'Rheswm a roddir i’r person' },
  chooseReason: { en: 'Choose a reason', cy: 'Dewiswch reswm' },
  grounds: { en: 'Grounds: {decision}', cy: 'Seiliau: {decision}' },

  where: { en: 'Where it is', cy: 'Ble mae' },
  mapOfCase: {
    en: 'Map with a pin where this is, and others of this service that are open near it. The nearest addresses are listed below.',
    cy: 'Map â phin lle mae hwn, a rhai eraill o’r gwasanaeth hwn sydd ar agor gerllaw. Mae’r cyfeiriadau agosaf wedi’u rhestru isod.',
  },
  noAddressNear: { en: 'No address is within a kilometre.', cy: 'Nid oes cyfeiriad o fewn cilometr.' },
  near: { en: 'Open near here', cy: 'Ar agor gerllaw' },
  noNear: {
    en: 'Nothing else of this service is open near it.',
    cy: 'Nid oes dim arall o’r gwasanaeth hwn ar agor gerllaw.',
  },
  metresAway: { en: '{metres} metres away', cy: '{metres} metr i ffwrdd' },
  same: { en: 'The same case twice?', cy: 'Yr un achos ddwywaith?' },
  noSame: {
    en: 'No other case that may be shown to you is the same.',
    cy: 'Nid oes unrhyw achos arall y caniateir ei ddangos ichi yr un fath.',
  },
  sameHint: {
    en: 'Cases that came within {days} days with the same answers to {by}. Each one found is a look at its person.',
    cy: 'Achosion a ddaeth o fewn {days} diwrnod gyda’r un atebion i {by}. Mae pob un a geir yn edrychiad ar ei berson.',
  },
  findSame: { en: 'Look for the same case', cy: 'Chwilio am yr un achos' },

  who: { en: 'Who has it', cy: 'Pwy sydd â’r achos' },
  toMe: { en: 'Assign to me', cy: 'Neilltuo i mi' },
  toNobody: { en: 'Give it back to the team', cy: 'Dychwelyd i’r tîm' },
  others: { en: 'Give it to someone else', cy: 'Rhoi i rywun arall' },
  person: { en: 'Colleague', cy: 'Cydweithiwr' },
  toPerson: { en: 'Assign to this colleague', cy: 'Neilltuo i’r cydweithiwr hwn' },
  toTeam: { en: 'Hand over to this team', cy: 'Trosglwyddo i’r tîm hwn' },
  choosePerson: { en: 'Choose a colleague', cy: 'Dewiswch gydweithiwr' },
  chooseTeam: { en: 'Choose a team', cy: 'Dewiswch dîm' },
  closedWho: {
    en: 'A closed case stays with whoever had it.',
    cy: 'Mae achos sydd wedi’i gau yn aros gyda’r sawl a oedd yn ei drin.',
  },

  time: { en: 'Time', cy: 'Amser' },
  start: { en: 'Start the timer', cy: 'Dechrau’r amserydd' },
  stop: { en: 'Stop the timer', cy: 'Stopio’r amserydd' },
  runsHere: { en: 'Your timer has been running since {time}.', cy: 'Mae eich amserydd yn rhedeg ers {time}.' },
  runsElsewhere: {
    en: 'Your timer is running on another case since {time}:',
    cy: 'Mae eich amserydd yn rhedeg ar achos arall ers {time}:',
  },
  notRunning: { en: 'Your timer is not running.', cy: 'Nid yw eich amserydd yn rhedeg.' },
  total: { en: 'Timed so far: {time}', cy: 'Amserwyd hyd yn hyn: {time}' },
  noTime: { en: 'Nothing has been timed yet.', cy: 'Nid oes dim wedi’i amseru eto.' },
  running: { en: 'running', cy: 'yn rhedeg' },
  capped: { en: 'Forgotten: {time} count', cy: 'Wedi’i anghofio: mae {time} yn cyfrif' },

  notes: { en: 'Notes', cy: 'Nodiadau' },
  noNotes: { en: 'There are no notes yet.', cy: 'Nid oes unrhyw nodiadau eto.' },
  noteShut: {
    en: 'What it says is not shown to your roles.',
    cy: 'Nid yw’r hyn y mae’n ei ddweud yn cael ei ddangos i’ch rolau.',
  },
  noteGone: { en: 'What it said is no longer kept.', cy: 'Nid yw’r hyn a ddywedai’n cael ei gadw mwyach.' },
  photo: { en: 'Open the photo', cy: 'Agor y llun' },
  signed: { en: 'Signature', cy: 'Llofnod' },
  with: { en: 'with “{move}”', cy: 'gyda “{move}”' },
  addNote: { en: 'Add a note', cy: 'Ychwanegu nodyn' },
  newNote: { en: 'New note', cy: 'Nodyn newydd' },

  history: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  by: { en: '{who}, {when}', cy: '{who}, {when}' },
  to: { en: 'Given to {who}', cy: 'Rhoddwyd i {who}' },
  decisions: { en: 'Decision', cy: 'Penderfyniad' },
  looks: { en: 'Latest looks at personal data', cy: 'Yr edrychiadau diweddaraf ar ddata personol' },
  looksAt: { en: 'At {party}: {count} in all', cy: 'Ar {party}: {count} i gyd' },
  noLooks: { en: 'Nobody has looked yet.', cy: 'Nid oes neb wedi edrych eto.' },
  lookNumber: { en: 'Look {number}', cy: 'Edrychiad {number}' },
  refused: { en: 'Refused', cy: 'Gwrthodwyd' },
  after: { en: 'What came of it', cy: 'Beth ddaeth ohono' },
  costs: { en: 'What it cost', cy: 'Faint gostiodd' },
  noCost: { en: 'no rate known yet', cy: 'nid oes cyfradd yn hysbys eto' },
  noCosts: {
    en: 'Its cost is worked out within seconds of closing, if any time was timed.',
    cy: 'Caiff ei gost ei chyfrifo o fewn eiliadau i’w gau, os amserwyd unrhyw amser.',
  },
  costLink: {
    en: 'The cost of this case, as anyone may see it',
    cy: 'Cost yr achos hwn, fel y caiff unrhyw un ei gweld',
  },
  openRow: { en: 'Its row in the open data', cy: 'Ei res yn y data agored' },
  rowHeldBack: {
    en: 'Its row in the open data is held back until enough are like it, so that it gives nobody away.',
    cy: 'Cedwir ei res yn y data agored yn ôl nes bod digon yn debyg iddi, fel na fydd yn bradychu neb.',
  },
});

export const sameWords: CountedWords = {
  en: { one: '{count} other case is the same', other: '{count} other cases are the same' },
  cy: { other: 'Mae {count} achos arall yr un fath' },
};

/** Whose a signature is, as a name or a drawing is told of. */
export const signatureWords = words({
  resident: { en: 'Signed by the person there', cy: 'Llofnodwyd gan y person yno' },
  witness: { en: 'Signed by a witness', cy: 'Llofnodwyd gan dyst' },
  officer: { en: 'Signed by the officer', cy: 'Llofnodwyd gan y swyddog' },
});
