import { useLayoutEffect, useRef } from 'preact/hooks';
import { Go } from '../parts/go.js';

const width = 600;
const height = 200;

interface BoxProps {
  readonly label: string;
  readonly clear: string;
  /** Told of the strokes so far, as an SVG path; '' where there are none. */
  readonly drawn: (path: string) => void;
}

function startPen(canvas: HTMLCanvasElement, drawn: (path: string) => void): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  Object.assign(pen, { lineWidth: 3, lineCap: 'round', lineJoin: 'round' });
  let path = '';
  let isDown = false;
  const at = (event: PointerEvent) => {
    const box = canvas.getBoundingClientRect();
    const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
    return [
      within(((event.clientX - box.left) / box.width) * width, width),
      within(((event.clientY - box.top) / box.height) * height, height),
    ] as const;
  };
  const step = (letter: 'M' | 'L', event: PointerEvent) => {
    const [x, y] = at(event);
    path += `${path === '' ? '' : ' '}${letter}${x} ${y}`;
    if (letter === 'M') pen.moveTo(x, y);
    else pen.lineTo(x, y);
    pen.stroke();
    drawn(path);
    canvas.dispatchEvent(new Event('input', { bubbles: true }));
  };
  canvas.onpointerdown = (event) => {
    canvas.setPointerCapture(event.pointerId);
    isDown = true;
    pen.beginPath();
    step('M', event);
    step('L', event);
  };
  canvas.onpointermove = (event) => isDown && step('L', event);
  canvas.onpointerup = canvas.onpointercancel = () => {
    isDown = false;
  };
  canvas.addEventListener('gh-clear', () => {
    path = '';
    pen.clearRect(0, 0, width, height);
    drawn('');
  });
}

/** A box to sign in with a finger or a pen. Whoever cannot draw types a name beside it. */
export function SignatureBox({ label, clear, drawn }: BoxProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const wipe = () => canvas.current?.dispatchEvent(new Event('gh-clear'));
  useLayoutEffect(() => {
    const { current } = canvas;
    const form = current?.closest('form');
    if (current) startPen(current, drawn);
    form?.addEventListener('reset', wipe);
    return () => form?.removeEventListener('reset', wipe);
  }, [drawn]);
  return (
    <div class="gh-field__signature">
      <canvas ref={canvas} width={width} height={height} role="img" aria-label={label} />
      <Go onGo={wipe}>{clear}</Go>
    </div>
  );
}
