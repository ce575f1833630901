import { type Attributes, type Content, names } from '../piece.js';

export interface GenericHeaderProps {
  readonly logo: Content;
  /** `/` when absent. */
  readonly url?: string | undefined;
  /** Stands at the other end: the language, who is signed in. */
  readonly children?: Content;
  readonly containerClass?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The head of every page, in the place's own brand: never the crown, which is not a council's to wear. */
export function GenericHeader(props: GenericHeaderProps) {
  return (
    <div class={names('govuk-generic-header', props.class)} {...props.attributes}>
      <div class={names('govuk-generic-header__container', props.containerClass || 'govuk-width-container')}>
        <div class="govuk-generic-header__logo">
          <a href={props.url || '/'} class="govuk-generic-header__homepage-link">
            {props.logo}
          </a>
        </div>
        {props.children}
      </div>
    </div>
  );
}
