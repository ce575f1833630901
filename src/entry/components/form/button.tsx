import { type Attributes, type Content, names } from '../piece.js';

export interface ButtonProps {
  readonly children?: Content;
  readonly variant?: 'secondary' | 'warning' | 'inverse' | undefined;
  /** The one button that begins a service. */
  readonly isStart?: boolean | undefined;
  /** Given, the button is a link that looks like one. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** A script then ignores a second press within a second; the server is safe against it anyway. */
  readonly preventDoubleClick?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A link that looks like a button is announced as one, and is not dragged away by an unsteady hand. */
const likeButton = { role: 'button', draggable: false } as const;

/** Does something when pressed. One primary button a page; the others are secondary. */
export function Button(props: ButtonProps) {
  const variant = props.variant && `govuk-button--${props.variant}`;
  const shared = {
    class: names('govuk-button', variant, props.class, props.isStart && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id || undefined,
    ...props.attributes,
  };
  if (props.href)
    return (
      <a href={props.href} {...likeButton} {...shared}>
        <Face {...props} />
      </a>
    );
  return (
    <button
      type={props.type ?? 'submit'}
      name={props.name || undefined}
      value={props.value || undefined}
      disabled={props.disabled}
      aria-disabled={props.disabled || undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...shared}
    >
      <Face {...props} />
    </button>
  );
}

function Face({ isStart, children }: ButtonProps) {
  if (!isStart) return <>{children}</>;
  return (
    <>
      {typeof children === 'string' ? children : <span>{children}</span>}
      <svg
        class="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  );
}
