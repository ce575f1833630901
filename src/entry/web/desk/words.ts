import { words } from '../../../platform/language/index.js';

export const deskWords = words({
  queue: { en: 'Cases', cy: 'Achosion' },
  access: { en: 'Who has access', cy: 'Pwy sydd â mynediad' },
  agreements: { en: 'Agreements', cy: 'Cytundebau' },
  pages: { en: 'Pages', cy: 'Tudalennau' },
  incidents: { en: 'Incidents', cy: 'Digwyddiadau' },
  approvals: { en: 'Second person', cy: 'Ail berson' },
  letters: { en: 'Letters to post', cy: 'Llythyrau i’w postio' },
  rounds: { en: 'Visits', cy: 'Ymweliadau' },
  disruptions: { en: 'Disruptions', cy: 'Tarfu' },
  bookings: { en: 'Bookings', cy: 'Trefniadau' },
  payments: { en: 'Payments', cy: 'Taliadau' },
  mandates: { en: 'Mandates', cy: 'Mandadau' },
  training: { en: 'Training', cy: 'Hyfforddiant' },
  uses: { en: 'Further uses', cy: 'Defnyddiau pellach' },
  designer: { en: 'Design services', cy: 'Dylunio gwasanaethau' },
  exports: { en: 'Bulk export', cy: 'Allforio swmp' },
  field: { en: 'Field work', cy: 'Gwaith maes' },
  handed: { en: 'Handed to you', cy: 'Trosglwyddwyd i chi' },
  find: { en: 'Find a caller', cy: 'Dod o hyd i alwr' },
});
