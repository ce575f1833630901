import { readFile, stat } from 'node:fs/promises';
import {
  cleanLogo,
  leastContrast,
  mostLogoBytes,
  nearestReadable,
  poorestContrast,
} from '../../../../work/places/index.js';
import type { Section } from './question.js';

function checkColour(answer: string): string | undefined {
  const colour = answer.toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour)) return `'${answer}' is not a colour. Write it as '#1d4a44'.`;
  const contrast = poorestContrast(colour);
  if (contrast >= leastContrast) return undefined;
  return `${colour} differs from white and from our paper by ${contrast.toFixed(1)}:1 only; words need ${leastContrast}:1 (WCAG 2.2). The nearest that can be read is ${nearestReadable(colour)}.`;
}

async function checkLogo(path: string): Promise<string | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return `There is no file ${path} that this user can read.`;
  const tooBig = `${path} is over ${mostLogoBytes / 1024} KB. Make the picture smaller, or export it as SVG.`;
  if (file.size > mostLogoBytes) return tooBig;
  const clean = cleanLogo(await readFile(path));
  if (clean.ok) return undefined;
  return `${path} is neither a PNG of at most 2,000 pixels a side nor a plain SVG. Export the SVG anew: words as outlines, no style sheet, no picture within.`;
}

/** 'Town Hall | 01632 960000' as lines. */
export const toLines = (answer: string): readonly string[] =>
  answer
    .split(/\||\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const brandSection: Section = {
  name: 'brand',
  title: 'How it looks, and who answers',
  questions: [
    {
      key: 'colour',
      asks: 'Which colour is the place’s?',
      means: 'Of buttons, links and the bar at the top. It must be dark enough to be read on white.',
      usual: '#1d4a44',
      check: checkColour,
    },
    {
      key: 'accent',
      asks: 'Which second colour?',
      means: 'Of small marks; held to the same contrast.',
      usual: '',
      check: checkColour,
    },
    {
      key: 'logo',
      asks: 'Which file is the logo?',
      means:
        'SVG or PNG, up to 64 KB. All that is not drawn is taken out of it. Never a crown: that is not a council’s.',
      usual: '',
      check: checkLogo,
    },
    {
      key: 'english-contact',
      asks: 'How do people reach the council? In English',
      means: 'At the foot of every page, lines parted by |: Town Hall, High Street | 01632 960000.',
    },
    {
      key: 'welsh-contact',
      asks: 'The same in Welsh',
      means: 'As many lines: Neuadd y Dref, High Street | 01632 960000.',
      check: (answer, _look, given) =>
        toLines(answer).length === toLines(given['english-contact'] ?? '').length
          ? undefined
          : 'Give as many lines in Welsh as in English.',
    },
    {
      key: 'english-privacy-title',
      asks: 'Who answers for personal data? In English',
      means: 'The office, not the person: every privacy notice names it (UK GDPR, Article 13).',
      usual: 'Data protection officer',
    },
    {
      key: 'welsh-privacy-title',
      asks: 'The same in Welsh',
      means: 'For notices in Welsh.',
      usual: 'Swyddog diogelu data',
    },
    {
      key: 'privacy-contact',
      asks: 'How is that office reached?',
      means: 'An email address or telephone number of the office, for anybody to read.',
    },
  ],
};
