import { words } from '../../../../platform/language/index.js';

export const queueExportWords = words({
  title: { en: 'Take this list as a file', cy: 'Cymryd y rhestr hon fel ffeil' },
  count: {
    en: 'Cases in the list now: {count}. The file has them as they stand when it is made.',
    cy: 'Achosion yn y rhestr nawr: {count}. Yn y ffeil byddant fel y maent pan gaiff ei gwneud.',
  },
  nothing: {
    en: 'No cases match these filters, so there is nothing to take.',
    cy: 'Nid oes unrhyw achosion yn cyfateb i’r hidlwyr hyn, felly nid oes dim i’w gymryd.',
  },
  toList: { en: 'Back to the list', cy: 'Yn ôl i’r rhestr' },
  columns: { en: 'What of each case?', cy: 'Beth o bob achos?' },
  answers: { en: 'Which of its open answers?', cy: 'Pa rai o’i atebion agored?' },
  oneService: {
    en: 'To take answers too, filter the list by one service first.',
    cy: 'I gymryd atebion hefyd, hidlwch y rhestr yn ôl un gwasanaeth yn gyntaf.',
  },
  sealed: { en: 'Which answers about people?', cy: 'Pa atebion am bobl?' },
  sealedHint: {
    en: 'Leave these out unless you need them. Each person in the file gets a look of their own: they read who took which answers, what for and why.',
    cy: 'Gadewch y rhain allan oni bai bod eu hangen arnoch. Mae pob person yn y ffeil yn cael ei edrychiad ei hun: maent yn darllen pwy gymerodd pa atebion, at ba ddiben a pham.',
  },
  purpose: { en: 'For which purpose?', cy: 'At ba ddiben?' },
  why: { en: 'Why do you need answers about people?', cy: 'Pam mae arnoch angen atebion am bobl?' },
  csv: { en: 'Take it as CSV', cy: 'Ei chymryd fel CSV' },
  json: { en: 'Take it as JSON', cy: 'Ei chymryd fel JSON' },
  next: {
    en: 'With answers about people, you check first what it comes to. The file is ready once each look is on the record.',
    cy: 'Gydag atebion am bobl, byddwch yn gwirio yn gyntaf beth a olyga. Bydd y ffeil yn barod pan fydd pob edrychiad ar y cofnod.',
  },
  chooseColumns: {
    en: 'Choose at least one thing to take of each case',
    cy: 'Dewiswch o leiaf un peth i’w gymryd o bob achos',
  },
  choosePurpose: { en: 'Choose what they are for', cy: 'Dewiswch at ba ddiben y maent' },
  otherPurpose: {
    en: 'Not all of these answers may be taken for that purpose. Take some out, or choose another purpose',
    cy: 'Ni ellir cymryd pob un o’r atebion hyn at y diben hwnnw. Tynnwch rai allan, neu dewiswch ddiben arall',
  },
  notAllowed: {
    en: 'Your roles do not allow one of these. Choose others',
    cy: 'Nid yw eich rolau’n caniatáu un o’r rhain. Dewiswch rai eraill',
  },
  tooMany: {
    en: 'A file has at most {most} cases. Filter the list, for example by service or ward',
    cy: 'Mae gan ffeil {most} o achosion ar y mwyaf. Hidlwch y rhestr, er enghraifft yn ôl gwasanaeth neu ward',
  },
  gone: {
    en: 'There are no such cases any more. Look at the list again',
    cy: 'Nid oes achosion o’r fath mwyach. Edrychwch ar y rhestr eto',
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  state: { en: 'State', cy: 'Cyflwr' },
  ending: { en: 'How it ended', cy: 'Sut y daeth i ben' },
  area: { en: 'Ward', cy: 'Ward' },
  team: { en: 'Team', cy: 'Tîm' },
  assignee: { en: 'Assigned to', cy: 'Wedi’i neilltuo i' },
  channel: { en: 'Came by', cy: 'Daeth drwy' },
  opened: { en: 'Received', cy: 'Derbyniwyd' },
  due: { en: 'Promised by', cy: 'Addawyd erbyn' },
  closed: { en: 'Closed', cy: 'Caewyd' },
  contests: { en: 'Contested', cy: 'Yn cael ei herio' },
});
export type QueueExportWord = keyof typeof queueExportWords;
