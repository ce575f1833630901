import { words } from '../../../../platform/language/index.js';

export const reviewWords = words({
  title: { en: 'Emergencies to review', cy: 'Argyfyngau i’w hadolygu' },
  lead: {
    en: 'A colleague opened each of these cases without a role that sees it. Say whether it was an emergency. Talk to them first if you are not sure.',
    cy: 'Agorodd cydweithiwr bob un o’r achosion hyn heb rôl sy’n ei weld. Dywedwch a oedd yn argyfwng. Siaradwch â nhw yn gyntaf os nad ydych yn siŵr.',
  },
  none: { en: 'Nothing waits for your review.', cy: 'Does dim yn aros am eich adolygiad.' },
  who: { en: 'Who', cy: 'Pwy' },
  case: { en: 'Case', cy: 'Achos' },
  why: { en: 'Why', cy: 'Pam' },
  when: { en: 'Opened', cy: 'Agorwyd' },
  due: { en: 'Review by', cy: 'Adolygu erbyn' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  what: { en: 'Your answer', cy: 'Eich ateb' },
  justified: { en: 'It was an emergency', cy: 'Roedd yn argyfwng' },
  'not-justified': { en: 'It was not', cy: 'Nid oedd' },
  of: { en: '{case}, {name}', cy: '{case}, {name}' },
  did: { en: 'Your review is on the record', cy: 'Mae eich adolygiad ar y cofnod' },
  'not-allowed': {
    en: 'Your roles do not review emergencies. Ask an administrator for the role.',
    cy: 'Nid yw eich rolau’n adolygu argyfyngau. Gofynnwch i weinyddwr am y rôl.',
  },
  yourself: {
    en: 'You cannot review what you opened yourself. A colleague has to.',
    cy: 'Ni allwch adolygu’r hyn a agoroch eich hun. Rhaid i gydweithiwr wneud hynny.',
  },
  gone: {
    en: 'This has been reviewed already. Look at the list again.',
    cy: 'Mae hyn wedi’i adolygu’n barod. Edrychwch ar y rhestr eto.',
  },
});
