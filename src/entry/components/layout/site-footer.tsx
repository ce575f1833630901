import { useLanguage } from '../language.js';
import { words } from '../words.js';

interface FooterLink {
  readonly text: string;
  readonly href: string;
}

export interface SiteFooterProps {
  /** Accessibility, privacy, about the record … */
  readonly links: readonly FooterLink[];
  /** How the place is reached, a line each. */
  readonly contact?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** The foot of every page: the promises that the place makes about it. */
export function SiteFooter({ links, contact, note }: SiteFooterProps) {
  const language = useLanguage();
  return (
    <footer class="gh-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">{words.footerLinks[language]}</h2>
        <ul class="gh-footer__links">
          {links.map((link) => (
            <li>
              <a class="gh-footer__link" href={link.href}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
        {contact && (
          <address class="gh-footer__contact">
            {contact.map((line) => (
              <span>{line}</span>
            ))}
          </address>
        )}
        {note && <p class="gh-footer__note">{note}</p>}
      </div>
    </footer>
  );
}
