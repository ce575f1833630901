const drawing = new Set(
  'svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask'.split(
    ' ',
  ),
);
const looks = new Set(
  `fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
   stroke-dasharray stroke-dashoffset opacity clip-rule clip-path mask stop-color stop-opacity`.split(/\s+/),
);
const shapes = new Set(
  `id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points transform viewBox offset gradientUnits
   gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits preserveAspectRatio`.split(/\s+/),
);
/** Words, notes of an editor and the like: they draw nothing, and go with all that is in them. */
const silent = /^(title|desc|metadata|[\w-]+:[\w-]+)$/;

const token =
  /<!--[\s\S]*?-->|<\?xml\s[^?>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A value that names nothing outside the picture, and holds no escape behind which one might hide. */
const isSafe = (value: string): boolean =>
  !/[&<>"\\]/.test(value) && value.replace(/url\(\s*#[\w.-]+\s*\)/g, '').search(/url|javascript|data:/i) < 0;

/** `style="fill:#fff"` as the attributes that it stands for, since our pages take no style from a picture. */
const fromStyle = (style: string): readonly (readonly [string, string])[] =>
  style.split(';').flatMap((each) => {
    const [name = '', value = ''] = each.split(/:(.*)/s).map((part) => part.trim());
    return looks.has(name) ? [[name, value] as const] : [];
  });

function cleanAttributes(text: string): string {
  const given = [...text.matchAll(attribute)].flatMap(([, name = '', one, other]) => {
    const value = one ?? other ?? '';
    if (name === 'style') return fromStyle(value);
    return looks.has(name) || shapes.has(name) ? [[name, value] as const] : [];
  });
  const safe = new Map(given.filter(([, value]) => isSafe(value)));
  return [...safe].map(([name, value]) => ` ${name}="${value}"`).join('');
}

interface Cleaning {
  readonly open: string[];
  /** How deep in `open` something silent began; what is within it is left out. */
  silentAt: number | undefined;
  text: string;
}

/** Takes in one tag; false where the picture has what no logo needs, or is not well formed. */
function takeTag(to: Cleaning, [, slash, name = '', attributes = '', closed]: RegExpExecArray): boolean {
  if (slash) {
    if (to.open.pop() !== name) return false;
    if (to.silentAt === undefined) to.text += `</${name}>`;
    if (to.silentAt === to.open.length) to.silentAt = undefined;
    return true;
  }
  if (to.open.length === 0 && (to.text !== '' || name !== 'svg')) return false;
  const isSilent = silent.test(name);
  if (to.silentAt === undefined && !isSilent) {
    if (!drawing.has(name)) return false;
    const space = to.open.length === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : '';
    to.text += `<${name}${space}${cleanAttributes(attributes)}${closed ? '/' : ''}>`;
  }
  if (closed) return true;
  if (isSilent) to.silentAt ??= to.open.length;
  to.open.push(name);
  return true;
}

/**
 * The picture written anew from an allowlist: shapes, gradients and their looks. Undefined where it has a script, a style
 * sheet, text, a picture within or a link, or is not well formed: such a file is exported anew as plain outlines.
 */
export function cleanSvg(source: string): string | undefined {
  const to: Cleaning = { open: [], silentAt: undefined, text: '' };
  token.lastIndex = 0;
  for (let at = 0; at < source.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(source);
    if (!found) return undefined;
    if (found[2] === undefined) {
      const isWords = !found[0].startsWith('<') && found[0].trim() !== '';
      if (isWords && to.silentAt === undefined) return undefined;
    } else if (!takeTag(to, found)) return undefined;
  }
  return to.open.length === 0 && /^<svg [^>]*viewBox=/.test(to.text) ? to.text : undefined;
}
