import { words } from '../../../../platform/language/index.js';

export const receiptWords = words({
  title: { en: 'Receipt', cy: 'Derbynneb' },
  lead: {
    en: 'What you said to this use, in the words that you were asked. Keep it if you wish: it checks without us.',
    cy: 'Yr hyn a ddywedoch wrth y defnydd hwn, yn y geiriau a ofynnwyd i chi. Cadwch hi os mynnwch: mae’n gwirio hebom ni.',
  },
  use: { en: 'Use', cy: 'Defnydd' },
  request: { en: 'Request', cy: 'Cais' },
  controller: { en: 'Who is responsible', cy: 'Pwy sy’n gyfrifol' },
  purpose: { en: 'Purpose (Data Privacy Vocabulary)', cy: 'Diben (Data Privacy Vocabulary)' },
  basis: { en: 'Lawful basis', cy: 'Sail gyfreithlon' },
  collected: { en: 'What the answers were asked for', cy: 'Ar gyfer beth y gofynnwyd am yr atebion' },
  state: { en: 'State', cy: 'Cyflwr' },
  how: { en: 'How you said it', cy: 'Sut y dywedoch hynny' },
  until: { en: 'Until', cy: 'Tan' },
  withdraw: { en: 'To change it', cy: 'I’w newid' },
  record: { en: 'Record', cy: 'Cofnod' },
  digest: { en: 'Digest on the record', cy: 'Crynodeb ar y cofnod' },
  events: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What', cy: 'Beth' },
  json: { en: 'Download the receipt as JSON', cy: 'Lawrlwytho’r dderbynneb fel JSON' },
  proof: { en: 'Download the proof that it is on the record', cy: 'Lawrlwytho’r prawf ei bod ar y cofnod' },
  verify: { en: 'Check a proof', cy: 'Gwirio prawf' },
});
