import { toBase64url } from '../../../work/field/browser.js';

export interface Photo {
  /** A JPEG as base64url. */
  readonly bytes: string;
  /** The same, small enough for a list. */
  readonly small: string;
}

const longestSide = 1600;
const smallSide = 160;
/** Half of what the server takes: most photos are far below it at the first try. */
const mostBytes = 1_000_000;

function draw(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob) throw new Error('The picture could not be written.');
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Makes a photo anew: smaller, turned as it was taken, and without where and by what it was taken. Undefined where the file
 * is no picture that this browser reads.
 */
export async function shrinkPhoto(file: File): Promise<Photo | undefined> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
  const canvas = draw(picture, longestSide);
  let quality = 0.85;
  let bytes = await toJpeg(canvas, quality);
  while (bytes.length > mostBytes && quality > 0.3) {
    quality -= 0.15;
    bytes = await toJpeg(canvas, quality);
  }
  const small = await toJpeg(draw(picture, smallSide), 0.7);
  picture.close();
  return { bytes: toBase64url(bytes), small: toBase64url(small) };
}
