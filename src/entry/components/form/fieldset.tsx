import { type Attributes, type Content, names, type Part } from '../piece.js';
import type { Size } from './label.js';

export interface LegendPart extends Part {
  readonly size?: Size | undefined;
  /** Wraps the words in the page's `h1`: for a page that asks one thing. */
  readonly isPageHeading?: boolean | undefined;
}

export interface FieldsetPart {
  readonly legend?: string | LegendPart | undefined;
  readonly class?: string | undefined;
  readonly role?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly describedBy?: string | undefined;
}

export interface FieldsetProps extends FieldsetPart {
  readonly children?: Content;
}

/** Inputs that answer one question together, under its legend. */
export function Fieldset({ legend, class: className, role, attributes, describedBy, children }: FieldsetProps) {
  return (
    <fieldset
      class={names('govuk-fieldset', className)}
      role={role as 'group'}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {legend && <Legend {...(typeof legend === 'string' ? { text: legend } : legend)} />}
      {children}
    </fieldset>
  );
}

function Legend({ text, class: className, size, isPageHeading }: LegendPart) {
  if (text === undefined || text === null || text === '') return null;
  return (
    <legend class={names('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`, className)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  );
}
