import { words } from '../../../../platform/language/index.js';

export const visitWords = words({
  title: { en: 'Visits', cy: 'Ymweliadau' },
  none: { en: 'No visit is planned.', cy: 'Nid oes ymweliad wedi’i gynllunio.' },
  line: { en: '{day}, {who}', cy: '{day}, {who}' },
  timed: { en: '{day}, {from} to {until}, {who}', cy: '{day}, {from} i {until}, {who}' },
  plan: { en: 'Plan a visit', cy: 'Cynllunio ymweliad' },
  who: { en: 'Who goes', cy: 'Pwy sy’n mynd' },
  day: { en: 'Day', cy: 'Diwrnod' },
  from: { en: 'From (optional)', cy: 'O (dewisol)' },
  until: { en: 'Until (optional)', cy: 'Hyd (dewisol)' },
  timeHint: { en: 'Like 09:30', cy: 'Fel 09:30' },
  save: { en: 'Put it into the round', cy: 'Ei roi yn y daith' },
  planned: { en: 'Planned', cy: 'Wedi’i gynllunio' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  'not-possible': { en: 'Was not possible', cy: 'Nid oedd yn bosibl' },
  cancelled: { en: 'Called off', cy: 'Wedi’i ganslo' },
});
