import { read } from '../../../platform/house.js';
import { readLogo, styleSheetOf } from '../../../work/places/index.js';
import { type Look, NotFound, type PageHandler, type PageReply, type PageRequest } from '../page.js';
import { paths } from '../paths.js';

/** A file that a page of a moment ago named may be of another brand by now: it is answered by today's, and not kept. */
const toFile = (type: string, body: string | Buffer, isNamedByContent: boolean): PageReply => ({
  ...{ kind: 'file', type, body, isOpen: false, isNamedByContent },
});

async function readPicture({ house, who }: PageRequest, { brand }: Look): Promise<Buffer> {
  const picture = await read(house, who, (ctx) => readLogo(ctx, brand));
  if (!picture) throw new NotFound();
  return picture;
}

/** The place's own style sheet and logo. */
export const viewBrandFile: PageHandler = async (request) => {
  const { look } = request.place;
  const { file = '' } = request.params;
  const asked = paths.brand(file);
  if (!look) throw new NotFound();
  if (file.endsWith('.css'))
    return toFile('text/css; charset=utf-8', styleSheetOf(look.brand).css, asked === look.sheet);
  const { logo } = look.brand;
  if (!logo || !/\.(svg|png)$/.test(file)) throw new NotFound();
  return toFile(logo.type, await readPicture(request, look), asked === look.logo);
};
