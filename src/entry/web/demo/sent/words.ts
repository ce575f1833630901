import { words } from '../../../../platform/language/index.js';

export const sentWords = words({
  title: { en: 'Emails that were not sent', cy: 'E-byst nas anfonwyd' },
  warning: {
    en: 'A demonstration sends no email. Everybody who visits sees what stands here, so use a made-up address.',
    cy: 'Nid yw enghraifft yn anfon e-byst. Mae pawb sy’n ymweld yn gweld yr hyn sydd yma, felly defnyddiwch gyfeiriad dychmygol.',
  },
  none: {
    en: 'There are none yet. The newest hundred stand here.',
    cy: 'Nid oes dim eto. Bydd y cant diweddaraf yma.',
  },
});
