import { words } from '../../../platform/language/index.js';

/** What people are told of their accounts. The reference names what happened, for whoever wants to say that it was wrong. */
export const accountTemplates = {
  'accounts-merged': words({
    subject: { en: 'Two accounts were put together', cy: 'Rhoddwyd dau gyfrif at ei gilydd' },
    text: {
      en: 'Your account at {place} was put together with another one, after somebody signed in to both. Each way of signing in now opens both.\n\nIf it was you, there is nothing to do. If it was not, or it was wrong, tell us at once and give this reference: {reference}. We can part the two again.',
      cy: 'Rhoddwyd eich cyfrif gyda {place} at ei gilydd ag un arall, ar ôl i rywun fewngofnodi i’r ddau. Mae pob ffordd o fewngofnodi nawr yn agor y ddau.\n\nOs chi wnaeth hynny, nid oes dim i’w wneud. Os nad chi, neu os oedd yn anghywir, dywedwch wrthym ar unwaith a rhowch y cyfeirnod hwn: {reference}. Gallwn wahanu’r ddau eto.',
    },
  }),
  'accounts-apart': words({
    subject: { en: 'Two accounts are apart again', cy: 'Mae dau gyfrif ar wahân eto' },
    text: {
      en: 'Your account at {place} was put together with another one. An officer has taken the two apart; each has its own ways of signing in again, and you were signed out.\n\nIf you have a question, give this reference: {reference}.',
      cy: 'Rhoddwyd eich cyfrif gyda {place} at ei gilydd ag un arall. Mae swyddog wedi gwahanu’r ddau; mae gan bob un ei ffyrdd ei hun o fewngofnodi eto, a chawsoch eich allgofnodi.\n\nOs oes gennych gwestiwn, rhowch y cyfeirnod hwn: {reference}.',
    },
  }),
  'request-added': words({
    subject: {
      en: 'Your request {reference} is in your account',
      cy: 'Mae eich cais {reference} yn eich cyfrif',
    },
    text: {
      en: 'Your request {reference}, which was sent without signing in, was added to your account at {place}. You see it there, what we hold about it, and who looked at it.\n\nIf it was you, there is nothing to do. If it was not, tell us at once and give the reference.',
      cy: 'Ychwanegwyd eich cais {reference}, a anfonwyd heb fewngofnodi, at eich cyfrif gyda {place}. Gallwch ei weld yno, yr hyn yr ydym yn ei gadw amdano, a phwy a edrychodd arno.\n\nOs chi wnaeth hynny, nid oes dim i’w wneud. Os nad chi, dywedwch wrthym ar unwaith a rhowch y cyfeirnod.',
    },
  }),
} as const;
