/** A start tag, an end tag or a run of text; comments are left out. */
const token =
  /<!--[\s\S]*?-->|<\/([a-z0-9-]+)\s*>|<([a-z0-9-]+)((?:\s+[^\s=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>|[^<]+/gi;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  ctdot: '⋯',
  nbsp: '\u00a0',
  copy: '©',
};

const decode = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/**
 * HTML as comparable lines: one a tag or text. Attributes are sorted, classes too; white space at the edge of a tag
 * is dropped, since the macros indent and we do not. (Spaces that carry meaning are tested by themselves.)
 */
export function normalise(html: string): string {
  const lines: string[] = [];
  let read = 0;
  for (const match of html.matchAll(token)) {
    const [whole, end, start, attributes = '', closed] = match;
    if (match.index !== read) throw new Error(`This is not HTML: ${html.slice(read, read + 80)}`);
    read = match.index + whole.length;
    if (end) lines.push(`</${end.toLowerCase()}>`);
    else if (start) {
      lines.push(`<${start.toLowerCase()}${sortAttributes(attributes)}>`);
      if (closed && !empty.has(start.toLowerCase())) lines.push(`</${start.toLowerCase()}>`);
    } else if (!whole.startsWith('<!--') && whole.trim() !== '')
      lines.push(
        decode(whole)
          .replace(/[ \t\r\n]+/g, ' ')
          .trim(),
      );
  }
  if (read !== html.length) throw new Error(`This is not HTML: ${html.slice(read, read + 80)}`);
  return lines.join('\n');
}

function sortAttributes(text: string): string {
  const found = [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => {
    const value = decode(double ?? single ?? bare ?? '');
    const said = name === 'class' ? value.trim().split(/\s+/).sort().join(' ') : value;
    return said === '' ? ` ${name}` : ` ${name}="${said.replace(/\s+/g, ' ')}"`;
  });
  return found.sort().join('');
}
