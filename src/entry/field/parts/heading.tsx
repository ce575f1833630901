import type { ComponentChildren } from 'preact';

/** The heading of a view, which is led to when the view is shown. */
export const Heading = ({ children }: { readonly children?: ComponentChildren }) => (
  <h1 class="govuk-heading-l" tabIndex={-1}>
    {children}
  </h1>
);
