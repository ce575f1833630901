import { words } from '../../platform/language/index.js';

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
  'role-suspended': words({
    subject: { en: 'A role of yours is suspended', cy: 'Mae un o’ch rolau wedi’i hatal' },
    text: {
      en: 'Nobody confirmed for a quarter that you still need one of your roles at {place}, so it is suspended. What it opened is shut to you for now.\n\nAsk whoever leads your team: they give it back with one button, on “Who has access”.',
      cy: 'Ni chadarnhaodd neb am chwarter fod angen un o’ch rolau yn {place} arnoch o hyd, felly mae wedi’i hatal. Mae’r hyn yr oedd yn ei agor ar gau ichi am y tro.\n\nGofynnwch i bwy bynnag sy’n arwain eich tîm: maent yn ei rhoi’n ôl gydag un botwm, ar “Pwy sydd â mynediad”.',
    },
  }),
} as const;
