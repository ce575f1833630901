import type { ComponentChildren } from 'preact';
import type { PageProps } from '../index.js';

/** What the samples share of a place's pages. */
export const frame = {
  language: 'en',
  place: 'Wealdham',
  otherLanguage: '?lang=cy',
  demo: 'Wealdham is made up, and so is everybody in it.',
  footer: {
    links: [
      { text: 'Accessibility', href: '/accessibility' },
      { text: 'Privacy', href: '/privacy' },
      { text: 'The public record', href: '/record' },
    ],
    note: 'Every act of this service is on a record that anyone can check.',
  },
} as const satisfies Partial<PageProps>;

export const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2 class="govuk-heading-m">{title}</h2>
    {children}
  </section>
);
