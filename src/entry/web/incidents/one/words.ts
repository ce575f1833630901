import { words } from '../../../../platform/language/index.js';

export const incidentWords = words({
  title: { en: 'Incident {number}', cy: 'Digwyddiad {number}' },
  overdue: {
    en: 'The 72 hours are over. Judge it and tell the regulator now, and say why it is late.',
    cy: 'Mae’r 72 awr ar ben. Barnwch ef a dywedwch wrth y rheoleiddiwr nawr, a dywedwch pam ei fod yn hwyr.',
  },
  facts: { en: 'What is known', cy: 'Beth sy’n hysbys' },
  kind: { en: 'What', cy: 'Beth' },
  what: { en: 'What was reported', cy: 'Yr hyn y rhoddwyd gwybod amdano' },
  notKept: { en: 'Nothing of it is kept', cy: 'Nid oes dim ohono’n cael ei gadw' },
  by: { en: 'Reported by', cy: 'Rhoddwyd gwybod gan' },
  nobody: { en: 'Nobody of the council', cy: 'Neb o’r cyngor' },
  known: { en: 'Known since', cy: 'Hysbys ers' },
  due: { en: 'Regulator to be told by', cy: 'Dweud wrth y rheoleiddiwr erbyn' },
  clock: { en: '72 hours', cy: '72 awr' },
  scope: { en: 'Whom it touched', cy: 'Pwy yr effeithiwyd arnynt' },
  notScoped: { en: 'Not counted yet', cy: 'Heb ei gyfrif eto' },
  scoped: {
    en: 'People in the cases that were looked at: {subjects}. Of them with an account: {people}. Looks between {from} and {until}.',
    cy: 'Pobl yn yr achosion yr edrychwyd arnynt: {subjects}. Ohonynt â chyfrif: {people}. Edrychiadau rhwng {from} ac {until}.',
  },
  judgement: { en: 'Judgement', cy: 'Barn' },
  notJudged: { en: 'Not judged yet', cy: 'Heb ei farnu eto' },
  judgedBy: { en: '{judgement} ({name}, {when})', cy: '{judgement} ({name}, {when})' },
  regulator: { en: 'The regulator was told', cy: 'Dywedwyd wrth y rheoleiddiwr' },
  people: { en: 'The people were told', cy: 'Dywedwyd wrth y bobl' },
  letters: { en: '{when}: letters to {count}', cy: '{when}: llythyrau at {count}' },
  notTold: { en: 'Not yet', cy: 'Ddim eto' },
  notNeeded: { en: 'Not needed', cy: 'Nid oes angen' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  closedBy: { en: '{name}, {when}', cy: '{name}, {when}' },
  stillOpen: { en: 'Open', cy: 'Ar agor' },
  count: { en: 'Count whom it touched', cy: 'Cyfrif pwy yr effeithiwyd arnynt' },
  countSay: {
    en: 'Every look is on the record. Choose whose looks, at which case, or both, and for how long before the report.',
    cy: 'Mae pob edrychiad ar y cofnod. Dewiswch edrychiadau pwy, ar ba achos, neu’r ddau, ac am ba hyd cyn rhoi gwybod.',
  },
  officer: { en: 'Whose looks', cy: 'Edrychiadau pwy' },
  anybody: { en: 'Anybody’s', cy: 'Unrhyw un' },
  reference: { en: 'Reference of a case (if it was one case)', cy: 'Cyfeirnod achos (os un achos oedd)' },
  noCase: { en: 'Enter the reference of a case that is here', cy: 'Rhowch gyfeirnod achos sydd yma' },
  days: { en: 'How long before the report', cy: 'Am ba hyd cyn rhoi gwybod' },
  doCount: { en: 'Count', cy: 'Cyfrif' },
  judge: { en: 'Judge it', cy: 'Ei farnu' },
  judgeSay: {
    en: 'UK GDPR, articles 33 and 34. The judgement says who is told.',
    cy: 'UK GDPR, erthyglau 33 a 34. Mae’r farn yn dweud wrth bwy y dywedir.',
  },
  how: { en: 'How grave is it for the people concerned?', cy: 'Pa mor ddifrifol yw ef i’r bobl dan sylw?' },
  doJudge: { en: 'Keep the judgement', cy: 'Cadw’r farn' },
  tell: { en: 'Tell those concerned', cy: 'Dweud wrth y rhai dan sylw' },
  regulatorSay: {
    en: 'Report it at ico.org.uk/report-a-breach or call 0303 123 1113, then note it here.',
    cy: 'Rhowch wybod yn ico.org.uk/report-a-breach neu ffoniwch 0303 123 1113, yna nodwch ef yma.',
  },
  toldRegulator: { en: 'I have told the regulator', cy: 'Rwyf wedi dweud wrth y rheoleiddiwr' },
  tellPeople: { en: 'Write to the people', cy: 'Ysgrifennu at y bobl' },
  peopleSay: {
    en: 'A letter goes to each who has an account. Write to the others by post.',
    cy: 'Mae llythyr yn mynd at bob un sydd â chyfrif. Ysgrifennwch at y lleill drwy’r post.',
  },
  close: { en: 'Close it', cy: 'Ei gau' },
  closeSay: {
    en: 'A second person closes it: not the one who judged it.',
    cy: 'Mae ail berson yn ei gau: nid yr un a’i barnodd.',
  },
  didScope: { en: 'Counted', cy: 'Wedi’i gyfrif' },
  didJudge: { en: 'The judgement is kept', cy: 'Mae’r farn wedi’i chadw' },
  didRegulator: { en: 'Noted that the regulator was told', cy: 'Nodwyd y dywedwyd wrth y rheoleiddiwr' },
  didPeople: { en: 'The letters are on their way', cy: 'Mae’r llythyrau ar eu ffordd' },
  didClose: { en: 'Closed', cy: 'Wedi cau' },
});

export const refusalWords = words({
  'not-allowed': { en: 'You do not handle incidents here', cy: 'Nid ydych yn ymdrin â digwyddiadau yma' },
  'no-such-incident': { en: 'There is no such incident', cy: 'Nid oes digwyddiad o’r fath' },
  closed: { en: 'It is closed: nothing more is changed', cy: 'Mae wedi cau: ni newidir dim mwy' },
  'no-scope': {
    en: 'Choose an officer or enter the reference of a case, and count whom it touched',
    cy: 'Dewiswch swyddog neu rhowch gyfeirnod achos, a chyfrif pwy yr effeithiwyd arnynt',
  },
  'no-judgement': { en: 'Choose how grave it is', cy: 'Dewiswch pa mor ddifrifol yw ef' },
  'not-needed': { en: 'By its judgement they need not be told', cy: 'Yn ôl ei farn nid oes angen dweud wrthynt' },
  'told-already': { en: 'They were told already', cy: 'Dywedwyd wrthynt eisoes' },
  'not-judged': { en: 'Judge it first', cy: 'Barnwch ef yn gyntaf' },
  'regulator-not-told': { en: 'Tell the regulator first', cy: 'Dywedwch wrth y rheoleiddiwr yn gyntaf' },
  'people-not-told': { en: 'Write to the people first', cy: 'Ysgrifennwch at y bobl yn gyntaf' },
  'same-person': {
    en: 'You judged it: somebody else who handles incidents closes it',
    cy: 'Chi a’i barnodd: rhywun arall sy’n ymdrin â digwyddiadau sy’n ei gau',
  },
});
export type IncidentRefusal = keyof typeof refusalWords;

export const daysWords = words({
  '1': { en: 'A day', cy: 'Diwrnod' },
  '7': { en: 'A week', cy: 'Wythnos' },
  '30': { en: '30 days', cy: '30 diwrnod' },
  '90': { en: '90 days', cy: '90 diwrnod' },
});
