import { words } from '../../../platform/language/index.js';

/** What people are told of what they owe, paid and get back. */
export const paymentTemplates = {
  'payment-due': words({
    subject: {
      en: 'Your request {reference} waits to be paid',
      cy: 'Mae eich cais {reference} yn aros i gael ei dalu',
    },
    text: {
      en: 'There are {amount} to pay for your request {reference}. We begin work once they are paid. Days left to pay: {days}. After that the request ends.\n\nOn the website of {place} open “Check the progress”, enter the reference and go on to “Pay for your request”. You can also pay by telephone or at our counter: give the reference.',
      cy: 'Mae {amount} i’w dalu am eich cais {reference}. Byddwn yn dechrau ar y gwaith unwaith y caiff ei dalu. Diwrnodau sydd ar ôl i dalu: {days}. Ar ôl hynny daw’r cais i ben.\n\nAr wefan {place} agorwch “Gwirio’r cynnydd”, rhowch y cyfeirnod ac ewch ymlaen i “Talu am eich cais”. Gallwch hefyd dalu dros y ffôn neu wrth ein cownter: rhowch y cyfeirnod.',
    },
  }),
  'payment-received': words({
    subject: { en: 'Receipt for your request {reference}', cy: 'Derbynneb am eich cais {reference}' },
    text: {
      en: 'We have received {amount} for your request {reference}. The work goes on.\n\nOpen “Check the progress” on the website of {place} and enter the reference to see how it stands.',
      cy: 'Rydym wedi derbyn {amount} am eich cais {reference}. Mae’r gwaith yn mynd ymlaen.\n\nAgorwch “Gwirio’r cynnydd” ar wefan {place} a rhowch y cyfeirnod i weld sut mae’n sefyll.',
    },
  }),
  'payment-lapsed': words({
    subject: { en: 'Your request {reference} was not paid in time', cy: 'Ni thalwyd eich cais {reference} mewn pryd' },
    text: {
      en: 'Nobody paid the {amount} for your request {reference} in time, so it has ended and we do nothing about it. If money comes all the same, all of it goes back to you.\n\nYou can send a new request on the website of {place} at any time.',
      cy: 'Ni thalodd neb y {amount} am eich cais {reference} mewn pryd, felly mae wedi dod i ben ac ni wnawn ddim amdano. Os daw arian er hynny, bydd y cyfan yn mynd yn ôl atoch.\n\nGallwch anfon cais newydd ar wefan {place} unrhyw bryd.',
    },
  }),
  'refund-made': words({
    subject: { en: 'Money goes back to you: {reference}', cy: 'Mae arian yn mynd yn ôl atoch: {reference}' },
    text: {
      en: 'Of what was paid for your request {reference}, {amount} goes back. By card it takes up to six days to arrive; what was paid at our counter goes back there.\n\nIf you have a question, call us or visit us and give the reference.',
      cy: 'O’r hyn a dalwyd am eich cais {reference}, mae {amount} yn mynd yn ôl. Drwy gerdyn mae’n cymryd hyd at chwe diwrnod i gyrraedd; mae’r hyn a dalwyd wrth ein cownter yn mynd yn ôl yno.\n\nOs oes gennych gwestiwn, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
    },
  }),
} as const;
