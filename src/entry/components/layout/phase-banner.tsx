import { Tag, type TagProps } from '../content/tag.js';
import { type Attributes, type Content, names } from '../piece.js';

export interface PhaseBannerProps {
  readonly tag: TagProps;
  readonly children?: Content;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Says that what follows is not the finished thing, such as a demonstration with invented people. */
export function PhaseBanner({ tag, children, class: className, attributes }: PhaseBannerProps) {
  return (
    <div class={names('govuk-phase-banner', 'govuk-width-container', className)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag {...tag} class={names('govuk-phase-banner__content__tag', tag.class)} />
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
