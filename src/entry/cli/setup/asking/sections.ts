import { brandSection } from './brand-section.js';
import { mailSection } from './mail-section.js';
import { openingSection, peopleSection, recoverySection } from './opening-sections.js';
import { placeSection } from './place-section.js';
import type { Section } from './question.js';
import { settingsSection } from './settings-section.js';

/** All that is asked, in the order in which it is. */
export const sections: readonly Section[] = [
  settingsSection,
  mailSection,
  placeSection,
  brandSection,
  recoverySection,
  peopleSection,
  openingSection,
];
