import { words } from '../../../../platform/language/index.js';

export const approvalWords = words({
  title: { en: 'Second person', cy: 'Ail berson' },
  lead: {
    en: 'Some cases open only when a second person agrees. Approve one if you know why your colleague needs it.',
    cy: 'Mae rhai achosion yn agor dim ond pan fydd ail berson yn cytuno. Cymeradwywch un os ydych yn gwybod pam mae ar eich cydweithiwr ei angen.',
  },
  reviews: { en: 'Emergencies to review', cy: 'Argyfyngau i’w hadolygu' },
  exports: { en: 'Bulk exports to approve', cy: 'Allforion swmp i’w cymeradwyo' },
  toAnswer: { en: 'Waiting for your answer', cy: 'Yn aros am eich ateb' },
  noneToAnswer: { en: 'Nothing waits for your answer.', cy: 'Does dim yn aros am eich ateb.' },
  own: { en: 'What you have asked for', cy: 'Yr hyn yr ydych wedi gofyn amdano' },
  noneOwn: { en: 'You have asked for nothing today.', cy: 'Nid ydych wedi gofyn am ddim heddiw.' },
  who: { en: 'Who asks', cy: 'Pwy sy’n gofyn' },
  case: { en: 'Case', cy: 'Achos' },
  why: { en: 'Why a second person', cy: 'Pam ail berson' },
  when: { en: 'Asked', cy: 'Gofynnwyd' },
  what: { en: 'Your answer', cy: 'Eich ateb' },
  state: { en: 'State', cy: 'Cyflwr' },
  approve: { en: 'Approve', cy: 'Cymeradwyo' },
  decline: { en: 'Decline', cy: 'Gwrthod' },
  of: { en: '{case} for {name}', cy: '{case} i {name}' },
  asked: { en: 'Waiting', cy: 'Yn aros' },
  approved: { en: 'Approved: it opens until {time}', cy: 'Cymeradwywyd: mae’n agor tan {time}' },
  over: { en: 'Approved: the time is over', cy: 'Cymeradwywyd: mae’r amser ar ben' },
  declined: { en: 'Declined', cy: 'Gwrthodwyd' },
  didAsk: { en: 'Your colleagues have been asked', cy: 'Gofynnwyd i’ch cydweithwyr' },
  didApproved: {
    en: 'Approved: the case opens to your colleague',
    cy: 'Cymeradwywyd: mae’r achos yn agor i’ch cydweithiwr',
  },
  didDeclined: { en: 'Declined', cy: 'Gwrthodwyd' },
  'not-allowed': {
    en: 'Your roles do not approve for others. Ask an administrator for the role.',
    cy: 'Nid yw eich rolau’n cymeradwyo dros eraill. Gofynnwch i weinyddwr am y rôl.',
  },
  yourself: {
    en: 'You cannot approve what you asked for yourself. Ask a colleague.',
    cy: 'Ni allwch gymeradwyo’r hyn y gofynnoch amdano eich hun. Gofynnwch i gydweithiwr.',
  },
  gone: {
    en: 'This request has been answered, or is over. Look at the list again.',
    cy: 'Mae’r cais hwn wedi’i ateb, neu ar ben. Edrychwch ar y rhestr eto.',
  },
});
