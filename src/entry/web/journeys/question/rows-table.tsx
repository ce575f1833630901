import type { ComponentProps } from 'preact';
import { Field } from '../../../components/index.js';

export interface TableLine {
  readonly heading: string;
  readonly cells: readonly ComponentProps<typeof Field>[];
}

/** Rows asked together: one line each, which stand below one another where the page is narrow. */
export const RowsTable = ({ lines }: { readonly lines: readonly TableLine[] }) => (
  <div class="gh-rows">
    {lines.map(({ heading, cells }) => (
      <fieldset class="govuk-fieldset gh-rows__row">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s gh-rows__heading">{heading}</legend>
        <div class="gh-rows__cells">
          {cells.map((asked) => (
            <Field {...asked} />
          ))}
        </div>
      </fieldset>
    ))}
  </div>
);
