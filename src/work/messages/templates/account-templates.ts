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
} as const;
