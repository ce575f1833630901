import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { longest, mostPixels, notAPicture, tooManyPixels } from './photo-limits.js';

/*
 * A process of its own: a picture from outside is decoded here and nowhere else, so that one that breaks the decoder, or fills the memory,
 * takes nothing else with it. The picture comes in on stdin and goes out on stdout, turned upright, as a JPEG without what cameras write
 * into it: place, time, camera, the small copy.
 */

sharp.concurrency(1);
sharp.cache(false);

const reader = sharp({ limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' })
  .autoOrient()
  .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
  .flatten({ background: '#ffffff' })
  .toColourspace('srgb')
  .jpeg({ quality: 82, mozjpeg: false });

try {
  await pipeline(process.stdin, reader, process.stdout);
} catch (fault) {
  process.exitCode = /pixel limit/i.test(fault instanceof Error ? fault.message : '') ? tooManyPixels : notAPicture;
}
