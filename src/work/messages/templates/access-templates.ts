import { words } from '../../../platform/language/index.js';

/** Letters to officers about access that somebody has to confirm. They name nobody: email is read over shoulders. */
export const accessTemplates = {
  'access-due': words({
    subject: {
      en: 'Roles of your colleagues end within {days} days',
      cy: 'Daw rolau eich cydweithwyr i ben o fewn {days} diwrnod',
    },
    text: {
      en: 'You answer for what colleagues of yours may see. Roles that nobody has confirmed for a quarter are suspended within {days} days.\n\nSign in to the desk of {place} and open “Who has access” to confirm each one or to remove it.',
      cy: 'Chi sy’n ateb am yr hyn y caiff eich cydweithwyr ei weld. Caiff rolau nad oes neb wedi’u cadarnhau ers chwarter eu hatal o fewn {days} diwrnod.\n\nMewngofnodwch i ddesg {place} ac agorwch “Pwy sydd â mynediad” i gadarnhau pob un neu ei dynnu.',
    },
  }),
  'look-refused': words({
    subject: { en: 'A look at personal data was refused', cy: 'Gwrthodwyd edrychiad ar ddata personol' },
    text: {
      en: 'An officer whose access you answer for, or whom you look after as a guardian of data, tried at {place} to open, find or act on what the table of risk shuts to them: their own case, for example, or far more than their work needs. Nothing was opened.\n\nIt may be a mistake. Talk to your colleagues; if it was none, report it at the desk under “Incidents”, which lists the looks of an officer by day.',
      cy: 'Ceisiodd swyddog yr ydych yn atebol am ei fynediad, neu yr ydych yn gofalu amdano fel gwarcheidwad data, agor, canfod neu weithredu ar wefan {place} ar yr hyn y mae’r tabl risg yn ei gau iddo: ei achos ei hun, er enghraifft, neu lawer mwy nag sydd ei angen ar ei waith. Ni agorwyd dim.\n\nEfallai mai camgymeriad ydyw. Siaradwch â’ch cydweithwyr; os nad ydyw, rhowch wybod amdano wrth y ddesg o dan “Digwyddiadau”, sy’n rhestru edrychiadau swyddog fesul diwrnod.',
    },
  }),
  'role-suspended': words({
    subject: { en: 'A role of yours is suspended', cy: 'Mae un o’ch rolau wedi’i hatal' },
    text: {
      en: 'Nobody confirmed for a quarter that you still need one of your roles at {place}, so it is suspended. What it opened is shut to you for now.\n\nAsk whoever leads your team: they give it back with one button, on “Who has access”.',
      cy: 'Ni chadarnhaodd neb am chwarter fod angen un o’ch rolau ar wefan {place} arnoch o hyd, felly mae wedi’i hatal. Mae’r hyn yr oedd yn ei agor ar gau ichi am y tro.\n\nGofynnwch i bwy bynnag sy’n arwain eich tîm: maent yn ei rhoi’n ôl gydag un botwm, ar “Pwy sydd â mynediad”.',
    },
  }),
} as const;
