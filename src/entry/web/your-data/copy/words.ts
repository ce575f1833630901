import { words } from '../../../../platform/language/index.js';

export const copyWords = words({
  title: { en: 'Take a copy of your data', cy: 'Cymryd copi o’ch data' },
  lead: {
    en: 'One file with all that is held about you under this account: each request with its answers, why they are held and until when, who has looked at them, who may act for you, how we contact you, and how you sign in.',
    cy: 'Un ffeil gyda phopeth a gedwir amdanoch o dan y cyfrif hwn: pob cais gyda’i atebion, pam y’u cedwir a than pryd, pwy sydd wedi edrych arnynt, pwy gaiff weithredu drosoch, sut rydym yn cysylltu â chi, a sut rydych yn mewngofnodi.',
  },
  law: {
    en: 'The law would give us until {date}. You have it at once, as often as you like, and it is made anew each time.',
    cy: 'Byddai’r gyfraith yn rhoi tan {date} inni. Cewch ef ar unwaith, mor aml ag y mynnwch, ac fe’i gwneir o’r newydd bob tro.',
  },
  left: {
    en: 'What is about other people is left out, and the copy says where. Notes that officers wrote can name others: ask for those, and an officer reads them first.',
    cy: 'Hepgorir yr hyn sydd am bobl eraill, a dywed y copi ymhle. Gall nodiadau a ysgrifennodd swyddogion enwi eraill: gofynnwch am y rheini, a bydd swyddog yn eu darllen yn gyntaf.',
  },
  keep: {
    en: 'Keep the file where only you can open it. We keep none: only that you took one, and when.',
    cy: 'Cadwch y ffeil lle mai chi yn unig all ei hagor. Nid ydym yn cadw un: dim ond eich bod wedi cymryd un, a phryd.',
  },
  asPage: { en: 'Take it as a page to read', cy: 'Ei gymryd fel tudalen i’w darllen' },
  asData: { en: 'Take it as data for programs (JSON)', cy: 'Ei gymryd fel data i raglenni (JSON)' },
  askOfficer: {
    en: 'Ask an officer for letters, notes or paper files',
    cy: 'Gofyn i swyddog am lythyrau, nodiadau neu ffeiliau papur',
  },
  taken: { en: 'Copies that you took', cy: 'Copïau a gymerwyd gennych' },
  none: { en: 'You have taken none.', cy: 'Nid ydych wedi cymryd yr un.' },
  asked: { en: 'Asked for', cy: 'Gofynnwyd amdano' },
  due: { en: 'Due by law', cy: 'Yn ddyledus yn ôl y gyfraith' },
  given: { en: 'Given', cy: 'Rhoddwyd' },
  notGiven: { en: 'Broken off: take another', cy: 'Torrwyd ar ei draws: cymerwch un arall' },
  form: { en: 'As', cy: 'Fel' },
  page: { en: 'A page', cy: 'Tudalen' },
  data: { en: 'Data', cy: 'Data' },
});

/** What stands in the copy itself. */
export const fileWords = words({
  proposal: { en: 'What you proposed', cy: 'Yr hyn a gynigiwyd gennych' },
  title: { en: 'What {place} holds about you', cy: 'Yr hyn y mae {place} yn ei gadw amdanoch' },
  made: {
    en: 'Made on {date}. It was true at that moment.',
    cy: 'Gwnaed ar {date}. Roedd yn gywir ar y foment honno.',
  },
  missing: {
    en: 'Left out: what is about other people; the words of officers’ notes, which can name others (ask for them, and an officer reads them first); what was sent without signing in; and letters, which are not kept once they are sent.',
    cy: 'Hepgorwyd: yr hyn sydd am bobl eraill; geiriau nodiadau swyddogion, a all enwi eraill (gofynnwch amdanynt, a bydd swyddog yn eu darllen yn gyntaf); yr hyn a anfonwyd heb fewngofnodi; a llythyrau, na chedwir ar ôl eu hanfon.',
  },
  rights: {
    en: 'You may have mistakes corrected, have what nothing keeps erased, object, and complain to the Information Commissioner (ico.org.uk).',
    cy: 'Cewch gywiro camgymeriadau, dileu’r hyn nad oes dim yn ei gadw, gwrthwynebu, a chwyno wrth y Comisiynydd Gwybodaeth (ico.org.uk).',
  },
  requests: { en: 'Your requests', cy: 'Eich ceisiadau' },
  opened: { en: 'Opened on {date}. It stands: {state}.', cy: 'Agorwyd ar {date}. Mae’n sefyll: {state}.' },
  others: {
    en: 'Left out here: whatever was told about {others}.',
    cy: 'Hepgorwyd yma: unrhyw beth a ddywedwyd am {others}.',
  },
  asOther: {
    en: 'Left out here: all that is about whoever sent it.',
    cy: 'Hepgorwyd yma: popeth sydd am bwy bynnag a’i hanfonodd.',
  },
  notes: {
    en: 'Officers’ notes on it, if there are any, are left out here.',
    cy: 'Hepgorwyd yma nodiadau swyddogion arno, os oes rhai.',
  },
  history: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  looks: { en: 'Who looked at it', cy: 'Pwy edrychodd arno' },
  noLooks: { en: 'Nobody has.', cy: 'Neb.' },
  mandates: { en: 'Who may act for whom', cy: 'Pwy gaiff weithredu dros bwy' },
  noMandates: { en: 'Nobody for you, and you for nobody.', cy: 'Neb drosoch chi, a chithau dros neb.' },
  forYou: { en: 'They act for you', cy: 'Maent yn gweithredu drosoch' },
  byYou: { en: 'You act for them', cy: 'Rydych yn gweithredu drostynt' },
  name: { en: 'Name', cy: 'Enw' },
  way: { en: 'Which way', cy: 'I ba gyfeiriad' },
  capacity: { en: 'As', cy: 'Fel' },
  uses: { en: 'Services, and what they use data for', cy: 'Gwasanaethau, ac ar gyfer beth maent yn defnyddio data' },
  state: { en: 'State', cy: 'Cyflwr' },
  until: { en: 'Until', cy: 'Tan' },
  contact: { en: 'How we contact you', cy: 'Sut rydym yn cysylltu â chi' },
  saidOfContact: { en: 'What you said', cy: 'Yr hyn a ddywedasoch' },
  texts: { en: 'Number for text messages', cy: 'Rhif ar gyfer negeseuon testun' },
  noContact: { en: 'You have said nothing of it.', cy: 'Nid ydych wedi dweud dim amdano.' },
  ways: { en: 'How you sign in', cy: 'Sut rydych yn mewngofnodi' },
  kind: { en: 'By', cy: 'Drwy' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  since: { en: 'Since', cy: 'Ers' },
  sessions: { en: 'Where you are signed in', cy: 'Lle rydych wedi mewngofnodi' },
  copies: { en: 'Copies that you took', cy: 'Copïau a gymerwyd gennych' },
  end: { en: 'This is the end of the copy.', cy: 'Dyma ddiwedd y copi.' },
});
