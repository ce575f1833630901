import type { ComponentChildren } from 'preact';

interface GoProps {
  readonly onGo: () => void;
  readonly children?: ComponentChildren;
  /** What it does, where its words alone do not say it. */
  readonly label?: string;
  readonly disabled?: boolean;
}

/** Leads elsewhere within the app, or does a small thing at once: it looks like a link and is a button. */
export const Go = ({ onGo, children, label, disabled }: GoProps) => (
  <button type="button" class="gh-button-link gh-field__go" aria-label={label} disabled={disabled} onClick={onGo}>
    {children}
  </button>
);
