import { words } from '../../../../platform/language/index.js';

export const sentWords = words({
  title: { en: 'Messages that were not sent', cy: 'Negeseuon nas anfonwyd' },
  texts: { en: 'Text messages and printed letters', cy: 'Negeseuon testun a llythyrau printiedig' },
  emails: { en: 'Emails', cy: 'E-byst' },
  sms: { en: 'Text message', cy: 'Neges destun' },
  letter: { en: 'Letter, printed and posted', cy: 'Llythyr, wedi’i argraffu a’i bostio' },
  warning: {
    en: 'A demonstration sends no email and no text. Everybody who visits sees what stands here, so use a made-up address or number.',
    cy: 'Nid yw enghraifft yn anfon e-byst na negeseuon testun. Mae pawb sy’n ymweld yn gweld yr hyn sydd yma, felly defnyddiwch gyfeiriad neu rif dychmygol.',
  },
  none: {
    en: 'There are none yet. The newest hundred stand here.',
    cy: 'Nid oes dim eto. Bydd y cant diweddaraf yma.',
  },
});
