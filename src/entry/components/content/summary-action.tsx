import { type Attributes, type Content, names } from '../piece.js';

export interface SummaryAction {
  readonly text: Content;
  readonly href: string;
  /** What the action is about, for those who hear links one by one: “Change *name*”. */
  readonly hidden?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

interface SummaryActionLinkProps {
  readonly action: SummaryAction;
  readonly about: Content;
}

/** One link of a summary list or card. */
export function SummaryActionLink({ action, about }: SummaryActionLinkProps) {
  return (
    <a class={names('govuk-link', action.class)} href={action.href} {...action.attributes}>
      {action.text}
      {(action.hidden || about) && (
        <span class="govuk-visually-hidden">
          {action.hidden && ` ${action.hidden}`}
          {about && <> ({about})</>}
        </span>
      )}
    </a>
  );
}
