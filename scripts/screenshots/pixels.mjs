/* global btoa, createImageBitmap, document */
/** Pictures as pixels, which the canvas of a browser knows how to read: making a small file of one, and comparing two of them. */

import { Buffer } from 'node:buffer';
import { pngOf } from './png.mjs';

/**
 * How much a channel of a pixel (0–255) may differ unnoticed: a kept picture has few colours at the edges of its letters, and another
 * processor may round them otherwise. The quietest ground differs from its page by 12.
 */
const UNNOTICED = 10;

/**
 * A picture as a small file.
 *
 * @param {import('playwright-core').Page} page a blank one
 * @param {Buffer} png as a browser took it
 * @returns {Promise<Buffer>} a PNG with a palette
 */
export async function packed(page, png) {
  const { pixels, ...size } = await page.evaluate(async (url) => {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    const { width, height } = bitmap;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const bytes = context.getImageData(0, 0, width, height).data;
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return { width, height, pixels: btoa(text) };
  }, addressOf(png));
  return pngOf({ ...size, pixels: Buffer.from(pixels, 'base64') });
}

/**
 * How two pictures differ.
 *
 * @param {import('playwright-core').Page} page a blank one
 * @param {Buffer} kept a PNG
 * @param {Buffer} taken another
 * @returns {Promise<{ sizes: string[], pixels: number, marked: Buffer }>} "360 × 600" of both; how many pixels of what they share differ
 *   visibly; and `taken` as PNG with these in red
 */
export async function difference(page, kept, taken) {
  const { marked, ...rest } = await page.evaluate(
    async ({ urls, unnoticed }) => {
      const bitmaps = await Promise.all(urls.map(async (url) => createImageBitmap(await (await fetch(url)).blob())));
      const width = Math.min(...bitmaps.map((each) => each.width));
      const height = Math.min(...bitmaps.map((each) => each.height));
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      const [before, after] = bitmaps.map((bitmap) => {
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, width, height);
      });
      let pixels = 0;
      for (let at = 0; at < after.data.length; at += 4) {
        const differs = (channel) => Math.abs(before.data[at + channel] - after.data[at + channel]) > unnoticed;
        if (![0, 1, 2].some(differs)) continue;
        pixels++;
        after.data.set([255, 0, 0], at);
      }
      context.putImageData(after, 0, 0);
      const sizes = bitmaps.map((each) => `${each.width} × ${each.height}`);
      return { sizes, pixels, marked: canvas.toDataURL().split(',')[1] };
    },
    { urls: [kept, taken].map(addressOf), unnoticed: UNNOTICED },
  );
  return { ...rest, marked: Buffer.from(marked, 'base64') };
}

const addressOf = (png) => `data:image/png;base64,${png.toString('base64')}`;
