import { type Attributes, type Content, names, type Piece, toPart } from '../piece.js';
import { ErrorMessage, type ErrorPart } from './error-message.js';
import { Hint } from './hint.js';

/** What surrounds an input in its group. */
export interface GroupPart {
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly before?: Content;
  readonly after?: Content;
}

/** What every question says beside its input. */
export interface Said {
  readonly hint?: Piece | undefined;
  readonly error?: string | ErrorPart | undefined;
}

export interface FormGroupProps {
  readonly hasError: boolean;
  readonly group: GroupPart | undefined;
  readonly children: Content;
}

/** The box round one question; red at its edge when the answer was refused. */
export function FormGroup({ hasError, group, children }: FormGroupProps) {
  return (
    <div class={names('govuk-form-group', hasError && 'govuk-form-group--error', group?.class)} {...group?.attributes}>
      {children}
    </div>
  );
}

/** The hint and the error of an input, with the ids that `describedBy` names. */
export function Guidance({ id, hint, error }: Said & { readonly id: string | undefined }) {
  return (
    <>
      {hint && <Hint {...toPart(hint)} id={`${id}-hint`} />}
      {error && <ErrorMessage {...toPart(error)} id={`${id}-error`} />}
    </>
  );
}

/** The value of `aria-describedby` for an input whose guidance has the given id. */
export const describedBy = (given: string | undefined, id: string | undefined, { hint, error }: Said) =>
  names(given, hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined);
