import { words } from '../../../../platform/language/index.js';

export const cardWords = words({
  title: { en: 'Enter the details of a made-up card', cy: 'Rhowch fanylion cerdyn dychmygol' },
  over: { en: 'This payment has ended', cy: 'Mae’r taliad hwn wedi dod i ben' },
  warning: {
    en: 'This is a demonstration. No money is taken, and no real card belongs here.',
    cy: 'Enghraifft yw hon. Ni chymerir arian, ac nid oes lle i gerdyn go iawn yma.',
  },
  paying: { en: 'You pay {amount} for: {what}', cy: 'Rydych yn talu {amount} am: {what}' },
  number: { en: 'Card number', cy: 'Rhif y cerdyn' },
  hint: {
    en: '4444 3333 2222 1111 is paid. 4000 0000 0000 0002 is declined, 4000 0000 0000 0119 fails, and with 4000 0000 0000 0077 the bank takes its time.',
    cy: 'Telir 4444 3333 2222 1111. Gwrthodir 4000 0000 0000 0002, mae 4000 0000 0000 0119 yn methu, a chyda 4000 0000 0000 0077 mae’r banc yn cymryd ei amser.',
  },
  unknown: { en: 'Enter one of the four made-up numbers', cy: 'Rhowch un o’r pedwar rhif dychmygol' },
  pay: { en: 'Pay', cy: 'Talu' },
  cancel: { en: 'Cancel the payment', cy: 'Canslo’r taliad' },
  back: { en: 'Go back', cy: 'Mynd yn ôl' },
});
