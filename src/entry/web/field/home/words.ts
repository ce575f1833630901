import { words } from '../../../../platform/language/index.js';

export const fieldWords = words({
  title: { en: 'Field work', cy: 'Gwaith maes' },
  cases: { en: 'Your open cases', cy: 'Eich achosion agored' },
  none: { en: 'No open case is yours.', cy: 'Nid oes achos agored yn eiddo i chi.' },
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
