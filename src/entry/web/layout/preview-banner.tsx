import { InsetText } from '../../components/index.js';

/** What a page says above itself that only shows how a service would look. */
export interface PreviewNote {
  readonly says: string;
  /** What is not shown, and why. */
  readonly leftOut: string | undefined;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

export function PreviewBanner({ note }: { readonly note: PreviewNote }) {
  return (
    <InsetText class="gh-preview">
      <p class="govuk-body">{note.says}</p>
      {note.leftOut && <p class="govuk-body">{note.leftOut}</p>}
      <p class="govuk-body gh-preview__ways">
        {note.links.map(({ href, text }) => (
          <>
            <a class="govuk-link" href={href}>
              {text}
            </a>{' '}
          </>
        ))}
      </p>
    </InsetText>
  );
}
