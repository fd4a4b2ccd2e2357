import { pictureKind } from '../../parse/index.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';

/** The picture's own bytes, for a program that turns a photograph as the camera was held. */
export function publishedPicture(bytes: Uint8Array): Uint8Array {
  return pictureKind(bytes) === 'png' ? cleanPng(bytes) : cleanJpeg(bytes);
}
