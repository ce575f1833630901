import { words } from '../../../../platform/language/index.js';

export const lostWords = words({
  title: { en: 'We do not have your answers', cy: 'Nid yw eich atebion gennym' },
  why: {
    en: 'This browser has no answers for “{service}”, or they were destroyed because they were not sent within {days} days.',
    cy: 'Nid oes gan y porwr hwn atebion ar gyfer “{service}”, neu cawsant eu dinistrio am na chawsant eu hanfon o fewn {days} diwrnod.',
  },
  saved: {
    en: 'If you saved your answers, you can open them with your reference and return code.',
    cy: 'Os gwnaethoch gadw eich atebion, gallwch eu hagor gyda’ch cyfeirnod a’ch cod dychwelyd.',
  },
  elsewhere: {
    en: 'If you went on with them on another device, they are there: what you typed here last was not saved. To go on here, open them from your account.',
    cy: 'Os aethoch ymlaen â nhw ar ddyfais arall, maent yno: ni chadwyd yr hyn a deipioch yma ddiwethaf. I fynd ymlaen yma, agorwch nhw o’ch cyfrif.',
  },
  account: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
  start: { en: 'Go to the start', cy: 'Ewch i’r dechrau' },
  return: { en: 'Go back to saved answers', cy: 'Dychwelyd at atebion a gadwyd' },
});
