import { words } from '../../../../platform/language/index.js';

export const emailWords = words({
  title: { en: 'Sign in', cy: 'Mewngofnodi' },
  lead: {
    en: 'We send you a code. You need no password, and no account beforehand: it is made the first time that you sign in.',
    cy: 'Rydym yn anfon cod atoch. Nid oes angen cyfrinair arnoch, na chyfrif ymlaen llaw: caiff ei greu y tro cyntaf i chi fewngofnodi.',
  },
  email: { en: 'Your email address', cy: 'Eich cyfeiriad e-bost' },
  hint: {
    en: 'One whose messages only you read',
    cy: 'Un y mae neb ond chi yn darllen ei negeseuon',
  },
  send: { en: 'Send me a code', cy: 'Anfonwch god ataf' },
  already: { en: 'You are signed in in this browser.', cy: 'Rydych wedi mewngofnodi yn y porwr hwn.' },
  account: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
  noEmail: {
    en: 'This place cannot send email yet, so nobody can sign in by it. You can use every service without signing in.',
    cy: 'Ni all y lle hwn anfon e-byst eto, felly ni all neb fewngofnodi felly. Gallwch ddefnyddio pob gwasanaeth heb fewngofnodi.',
  },
  demo: {
    en: 'This is a demonstration: read the emails that were not sent (opens in a new tab)',
    cy: 'Enghraifft yw hon: darllenwch yr e-byst nas anfonwyd (yn agor mewn tab newydd)',
  },
  tooOften: {
    en: 'We have sent several codes to this address already. Use the newest one, or wait {minutes} minutes and ask again.',
    cy: 'Rydym eisoes wedi anfon sawl cod i’r cyfeiriad hwn. Defnyddiwch yr un diweddaraf, neu arhoswch {minutes} munud a gofynnwch eto.',
  },
});
