import { words } from '../../../../platform/language/index.js';

export const incidentsWords = words({
  title: { en: 'Incidents and near misses', cy: 'Digwyddiadau a rhai a fu bron â digwydd' },
  lead: {
    en: 'Report it as soon as something went wrong with information, or nearly did: the law gives 72 hours from when anybody here first knew, weekends too. Nobody is blamed for reporting.',
    cy: 'Rhowch wybod cyn gynted ag yr aeth rhywbeth o’i le gyda gwybodaeth, neu y bu bron â gwneud: mae’r gyfraith yn rhoi 72 awr o’r adeg y gwyddai unrhyw un yma gyntaf, penwythnosau hefyd. Ni chaiff neb ei feio am roi gwybod.',
  },
  overdueOne: { en: '1 incident is overdue', cy: 'Mae 1 digwyddiad yn hwyr' },
  overdue: { en: '{count} incidents are overdue', cy: 'Mae {count} digwyddiad yn hwyr' },
  marking: {
    en: 'Is our marking right, and what was refused as SECRET',
    cy: 'A yw ein marcio’n gywir, a beth a wrthodwyd fel SECRET',
  },
  listed: { en: 'What was reported', cy: 'Yr hyn y rhoddwyd gwybod amdano' },
  none: { en: 'Nothing was reported.', cy: 'Ni roddwyd gwybod am ddim.' },
  kind: { en: 'What', cy: 'Beth' },
  number: { en: 'Number', cy: 'Rhif' },
  known: { en: 'Known since', cy: 'Hysbys ers' },
  clock: { en: 'Time left', cy: 'Amser ar ôl' },
  state: { en: 'State', cy: 'Cyflwr' },
  open: { en: 'Open', cy: 'Ar agor' },
  judged: { en: 'Judged', cy: 'Wedi’i farnu' },
  waits: { en: 'A resident waits for an answer', cy: 'Mae preswylydd yn aros am ateb' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  report: { en: 'Report something', cy: 'Rhoi gwybod am rywbeth' },
  whatKind: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
  chooseKind: { en: 'Choose what happened', cy: 'Dewiswch beth ddigwyddodd' },
  miss: { en: 'Did it happen, or nearly?', cy: 'A ddigwyddodd, neu bron?' },
  chooseMiss: { en: 'Choose whether it happened or nearly did', cy: 'Dewiswch a ddigwyddodd neu y bu bron â digwydd' },
  happened: { en: 'It happened', cy: 'Fe ddigwyddodd' },
  nearly: { en: 'It nearly happened', cy: 'Bu bron â digwydd' },
  hours: { en: 'How long has anybody here known of it?', cy: 'Ers pryd y mae unrhyw un yma’n gwybod amdano?' },
  chooseHours: { en: 'Choose how long it has been known', cy: 'Dewiswch ers pryd y mae’n hysbys' },
  what: { en: 'Say what happened', cy: 'Dywedwch beth ddigwyddodd' },
  whatHint: {
    en: 'What, where, and what you have done about it. It is sealed; those who protect data read it.',
    cy: 'Beth, ble, a beth yr ydych wedi’i wneud amdano. Caiff ei selio; bydd y rhai sy’n diogelu data yn ei ddarllen.',
  },
  sayWhat: { en: 'Say what happened', cy: 'Dywedwch beth ddigwyddodd' },
  send: { en: 'Report it', cy: 'Rhoi gwybod' },
  did: {
    en: 'Reported. Those who protect data here have it now.',
    cy: 'Wedi rhoi gwybod. Mae gan y rhai sy’n diogelu data yma ef nawr.',
  },
});

export const hoursWords = words({
  '0': { en: 'Just now', cy: 'Newydd ddod i wybod' },
  '4': { en: 'Some hours', cy: 'Rhai oriau' },
  '24': { en: 'A day', cy: 'Diwrnod' },
  '48': { en: 'Two days', cy: 'Deuddydd' },
  '72': { en: 'Three days or longer', cy: 'Tridiau neu fwy' },
});
