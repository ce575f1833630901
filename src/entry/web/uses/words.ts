import { words } from '../../../platform/language/index.js';

export const useWords = words({
  title: { en: 'Further uses', cy: 'Defnyddiau pellach' },
  lead: {
    en: 'What people told a service, for something besides that service. You see only what a use names, of those for whom it is on just now.',
    cy: 'Yr hyn a ddywedodd pobl wrth wasanaeth, ar gyfer rhywbeth heblaw’r gwasanaeth hwnnw. Dim ond yr hyn y mae defnydd yn ei enwi a welwch, am y rhai y mae ymlaen ar eu cyfer ar hyn o bryd.',
  },
  none: {
    en: 'None of your roles reads for a further use.',
    cy: 'Nid oes yr un o’ch rolau’n darllen at ddefnydd pellach.',
  },
  back: { en: 'Further uses', cy: 'Defnyddiau pellach' },
  open: { en: 'Requests that you may open for it', cy: 'Ceisiadau y cewch eu hagor ar ei gyfer' },
  nobody: { en: 'Nobody has turned it on.', cy: 'Nid oes neb wedi ei droi ymlaen.' },
  isLook: {
    en: 'Opening one is written down, and the person sees that you did. Whoever turns it off is gone from this list at once.',
    cy: 'Cofnodir agor un, ac mae’r person yn gweld i chi wneud hynny. Mae pwy bynnag sy’n ei ddiffodd yn diflannu o’r rhestr hon ar unwaith.',
  },
  opened: { en: 'opened {date}', cy: 'agorwyd {date}' },
  shut: { en: 'This is shut', cy: 'Mae hyn ar gau' },
  shutLead: {
    en: 'The person has not turned this use on, has turned it off, or objected; or none of your roles reads for it. Nothing was opened, and that you asked is written down.',
    cy: 'Nid yw’r person wedi troi’r defnydd hwn ymlaen, mae wedi ei ddiffodd, neu wedi gwrthwynebu; neu nid oes yr un o’ch rolau’n darllen ar ei gyfer. Ni agorwyd dim, a chofnodir i chi ofyn.',
  },
  looked: {
    en: 'You have opened this for the use above and nothing else. The look is on the record.',
    cy: 'Rydych wedi agor hyn at y defnydd uchod a dim arall. Mae’r edrychiad ar y cofnod.',
  },
  notGiven: { en: 'Not given, or no longer kept', cy: 'Heb ei roi, neu heb ei gadw mwyach' },
});
