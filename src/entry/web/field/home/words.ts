import { words } from '../../../../platform/language/index.js';

export const fieldWords = words({
  title: { en: 'Field work', cy: 'Gwaith maes' },
  today: { en: 'Your visits today', cy: 'Eich ymweliadau heddiw' },
  none: { en: 'No visit is planned for you today.', cy: 'Nid oes ymweliad wedi’i gynllunio i chi heddiw.' },
  between: { en: '{from} to {to}', cy: '{from} i {to}' },
  planned: { en: 'planned', cy: 'wedi’i gynllunio' },
  done: { en: 'done', cy: 'wedi’i wneud' },
  'not-possible': { en: 'not possible', cy: 'ddim yn bosibl' },
  cancelled: { en: 'cancelled', cy: 'wedi’i ganslo' },
  noScript: {
    en: 'To work without signal this page needs JavaScript, which this browser does not run. With signal you can work your cases at the desk, by the links below.',
    cy: 'I weithio heb signal mae angen JavaScript ar y dudalen hon, ac nid yw’r porwr hwn yn ei redeg. Gyda signal gallwch weithio eich achosion wrth y ddesg, drwy’r dolenni isod.',
  },
  shellNoScript: {
    en: 'To work without signal this page needs JavaScript, which this browser does not run.',
    cy: 'I weithio heb signal mae angen JavaScript ar y dudalen hon, ac nid yw’r porwr hwn yn ei redeg.',
  },
  toDesk: { en: 'Go to the desk', cy: 'Mynd i’r ddesg' },
});
