import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

export interface NotificationBannerProps {
  /** One line, set large; for anything longer use `children`. */
  readonly text?: Content;
  readonly children?: Content;
  /** `success` says that something was just done, at once to those who listen. */
  readonly type?: 'success' | undefined;
  readonly title?: Content;
  readonly titleId?: string | undefined;
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly role?: 'alert' | 'region' | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** News about the service or about what was just done. */
export function NotificationBanner(props: NotificationBannerProps) {
  const language = useLanguage();
  const isSuccess = props.type === 'success';
  const titleId = props.titleId || 'govuk-notification-banner-title';
  const Heading = `h${props.headingLevel ?? 2}` as const;
  const landmark = { role: props.role || (isSuccess ? 'alert' : 'region'), 'aria-labelledby': titleId } as const;
  return (
    <div
      class={names('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', props.class)}
      {...landmark}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title || words[isSuccess ? 'success' : 'important'][language]}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.children || (props.text && <p class="govuk-notification-banner__heading">{props.text}</p>)}
      </div>
    </div>
  );
}
