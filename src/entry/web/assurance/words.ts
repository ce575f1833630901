import { words } from '../../../platform/language/index.js';

export const assuranceWords = words({
  title: { en: 'How we keep data safe', cy: 'Sut rydym yn cadw data’n ddiogel' },
  lead: {
    en: 'Numbers that anybody may hold us to. They are counted as you open this page.',
    cy: 'Rhifau y caiff unrhyw un ein dal ni atynt. Cânt eu cyfrif wrth ichi agor y dudalen hon.',
  },
  concealed: { en: 'Looks that are kept back by law', cy: 'Edrychiadau a ddelir yn ôl drwy’r gyfraith' },
  registers: {
    en: 'What we hold, why, and who reads it: the registers',
    cy: 'Beth rydym yn ei gadw, pam, a phwy sy’n ei ddarllen: y cofrestrau',
  },
  training: { en: 'Training', cy: 'Hyfforddiant' },
  trainingSay: {
    en: 'What is marked OFFICIAL-SENSITIVE opens only to officers whose training for it is in date. In an emergency a duty manager may let one officer work for a day without it.',
    cy: 'Dim ond i swyddogion y mae eu hyfforddiant ar ei gyfer yn gyfredol y mae’r hyn sydd wedi’i farcio’n OFFICIAL-SENSITIVE yn agor. Mewn argyfwng caiff rheolwr ar ddyletswydd adael i un swyddog weithio am ddiwrnod hebddo.',
  },
  inDate: { en: 'Officers whose training is in date', cy: 'Swyddogion y mae eu hyfforddiant yn gyfredol' },
  share: { en: '{in} of {all} ({percent}%)', cy: '{in} o {all} ({percent}%)' },
  nobody: { en: 'There are no officers yet', cy: 'Nid oes unrhyw swyddogion eto' },
  inMonth: { en: 'Days waived in the last 30 days', cy: 'Diwrnodau a hepgorwyd yn y 30 diwrnod diwethaf' },
  inYear: { en: 'Days waived in the last 365 days', cy: 'Diwrnodau a hepgorwyd yn y 365 diwrnod diwethaf' },
  year: { en: 'Incidents in the last 365 days', cy: 'Digwyddiadau yn y 365 diwrnod diwethaf' },
  yearSay: {
    en: 'When something goes wrong with personal data and people may be harmed, the law gives 72 hours to tell the regulator.',
    cy: 'Pan aiff rhywbeth o’i le gyda data personol ac y gallai pobl gael niwed, mae’r gyfraith yn rhoi 72 awr i ddweud wrth y rheoleiddiwr.',
  },
  happened: { en: 'Incidents', cy: 'Digwyddiadau' },
  inTime: { en: 'Of them dealt with within 72 hours', cy: 'Ohonynt, y rhai yr ymdriniwyd â nhw o fewn 72 awr' },
  running: { en: 'Of them within their 72 hours now', cy: 'Ohonynt, y rhai sydd o fewn eu 72 awr nawr' },
  nearly: { en: 'Near misses', cy: 'Rhai a fu bron â digwydd' },
  marking: { en: 'Marking', cy: 'Marcio' },
  incidents: {
    en: 'Texts marked above OFFICIAL that were entered here in the last 365 days, and not kept',
    cy: 'Testunau wedi’u marcio’n uwch nag OFFICIAL a roddwyd yma yn y 365 diwrnod diwethaf, ac na chadwyd',
  },
  access: { en: 'Access', cy: 'Mynediad' },
  held: { en: 'Roles that officers hold', cy: 'Rolau sydd gan swyddogion' },
  attested: { en: 'Confirmed by an owner', cy: 'Wedi’u cadarnhau gan berchennog' },
  due: { en: 'Due to be confirmed soon', cy: 'I’w cadarnhau’n fuan' },
  suspended: { en: 'Suspended, since nobody confirmed them', cy: 'Wedi’u hatal, gan na chadarnhaodd neb hwy' },
});
