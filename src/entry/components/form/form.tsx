import { type Attributes, type Content, names } from '../piece.js';

export interface FormProps {
  readonly action: string;
  readonly children?: Content;
  /** `get` for filters, which live in the URL and therefore never hold personal data. */
  readonly method?: 'post' | 'get' | undefined;
  /** Values that go along unseen: a revision, an idempotency key. */
  readonly hidden?: Readonly<Record<string, string | undefined>> | undefined;
  /** It sends files. */
  readonly isOfFiles?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A form whose answers the server judges, in our words and the person's language, not the browser in its own. */
export function Form({ action, children, method, hidden, isOfFiles, class: className, attributes }: FormProps) {
  const encoding = isOfFiles ? 'multipart/form-data' : undefined;
  return (
    <form
      action={action}
      method={method ?? 'post'}
      encType={encoding}
      noValidate
      class={names(className)}
      {...attributes}
    >
      {hidden &&
        Object.entries(hidden).map(
          ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
        )}
      {children}
    </form>
  );
}
