import { words } from '../../../../platform/language/index.js';

export const accessWords = words({
  title: { en: 'Who has access', cy: 'Pwy sydd â mynediad' },
  lead: {
    en: 'Confirm each quarter that these colleagues still need each role, or remove it. A role that nobody confirms is suspended.',
    cy: 'Cadarnhewch bob chwarter fod ar y cydweithwyr hyn angen pob rôl o hyd, neu tynnwch hi i ffwrdd. Caiff rôl nad oes neb yn ei chadarnhau ei hatal.',
  },
  interests: { en: 'Declare people you are close to', cy: 'Datgan pobl yr ydych yn agos atynt' },
  none: {
    en: 'There is nobody whose access you answer for.',
    cy: 'Nid oes neb yr ydych yn atebol am eu mynediad.',
  },
  person: { en: 'Person', cy: 'Person' },
  role: { en: 'Role', cy: 'Rôl' },
  confirmed: { en: 'Last confirmed', cy: 'Cadarnhawyd ddiwethaf' },
  never: { en: 'Not yet', cy: 'Ddim eto' },
  due: { en: 'Confirm by', cy: 'Cadarnhewch erbyn' },
  suspended: { en: 'Suspended', cy: 'Wedi’i hatal' },
  what: { en: 'Your answer', cy: 'Eich ateb' },
  confirm: { en: 'Confirm', cy: 'Cadarnhau' },
  remove: { en: 'Remove', cy: 'Tynnu i ffwrdd' },
  restore: { en: 'Give it back', cy: 'Ei rhoi’n ôl' },
  of: { en: '{role} of {name}', cy: '{role} – {name}' },
  didConfirm: { en: 'Confirmed for another quarter', cy: 'Cadarnhawyd am chwarter arall' },
  didRemove: { en: 'The role has been removed', cy: 'Mae’r rôl wedi’i thynnu i ffwrdd' },
  didRestore: { en: 'The role has been given back', cy: 'Mae’r rôl wedi’i rhoi’n ôl' },
  notAllowed: {
    en: 'You do not answer for this person’s access. Ask an owner of their team, or an administrator.',
    cy: 'Nid ydych yn atebol am fynediad y person hwn. Gofynnwch i berchennog eu tîm, neu i weinyddwr.',
  },
  gone: {
    en: 'The role has changed since you opened this page. Look at the list again.',
    cy: 'Mae’r rôl wedi newid ers ichi agor y dudalen hon. Edrychwch ar y rhestr eto.',
  },
  last: {
    en: 'This is the last administrator. Make another person one first, then remove this role.',
    cy: 'Dyma’r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr yn gyntaf, yna tynnwch y rôl hon i ffwrdd.',
  },
});
