import sharp from 'sharp';
import { type Cleaned, longestSide, mostPixels } from './cleaned.ts';

// One file at a time and nothing remembered: this process ends with it. Only formats that people send can be opened at all.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif', 'VipsForeignLoadNsgif'] });

/**
 * Draws a picture anew: turned as its camera meant, at most `longestSide` a side, as JPEG. Where it was taken, by whom and whatever was hidden behind or in
 * it is not in the new one. Of a moving picture the first one.
 */
export async function redrawPicture(bytes: Uint8Array): Promise<Cleaned> {
  try {
    const drawn = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
      .autoOrient().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer();
    return { pictures: [{ type: 'image/jpeg', data: drawn.toString('base64') }] };
  } catch {
    return { fault: 'file-broken' };
  }
}
