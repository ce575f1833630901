import { useEffect, useRef } from 'preact/hooks';
import { fromBase64url } from '../../../work/field/browser.js';

interface SmallPictureProps {
  readonly small: string;
  readonly label: string;
}

async function paint(canvas: HTMLCanvasElement, small: string): Promise<void> {
  const bytes = fromBase64url(small);
  if (!bytes) return;
  const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }));
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}

/** A kept photo, drawn: the site's policy lets no picture in that has an address of its own making. */
export function SmallPicture({ small, label }: SmallPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) void paint(canvas.current, small);
  }, [small]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}
