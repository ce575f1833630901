import { words } from '../../../platform/language/index.js';

/** Letters to whoever proposed something for a service: that its owner has answered, and how. What was said stays on its page. */
export const proposalTemplates = {
  'proposal-answered': words({
    subject: { en: 'Your proposal {reference}: {how}', cy: 'Eich cynnig {reference}: {how}' },
    text: {
      en: 'You proposed how “{service}” could be better. The answer: {how}.\n\nTo read what those who own the service say, open “See what became of yours” on the website of {place} and enter {reference}. Thank you for helping others.',
      cy: 'Cynigioch sut y gallai “{service}” fod yn well. Yr ateb: {how}.\n\nI ddarllen beth mae perchnogion y gwasanaeth yn ei ddweud, agorwch “Gweld beth ddaeth o’ch un chi” ar wefan {place} a rhowch {reference}. Diolch am helpu eraill.',
    },
  }),
} as const;
