// What a file is, by its first bytes: names and types that others give it are not relied on.

export type FileKind =
  | 'text'
  | 'empty'
  | 'gzip'
  | 'zip'
  | 'parquet'
  | 'json'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'picture'
  | 'old-excel'
  | 'database'
  | 'binary';

/** By how a file begins: bytes in hexadecimal. */
const SIGNATURES: readonly (readonly [hex: string, kind: FileKind])[] = [
  ['1f8b', 'gzip'],
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['50415231', 'parquet'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['52494646', 'picture'],
  ['d0cf11e0', 'old-excel'],
  ['53514c69', 'database'],
];

export function kindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const hex = Array.from(head.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const signed = SIGNATURES.find(([start]) => hex.startsWith(start));
  if (signed) return signed[1];
  if (wideOrder(head) !== null) return 'text';
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > head.length / 100) return 'binary';
  const text = new TextDecoder('latin1')
    .decode(head.subarray(0, 2000))
    .replace(/^ï»¿/, '')
    .trimStart()
    .toLowerCase();
  if (text === '' && head.length < 2000) return 'empty';
  if (/^(?:<!doctype html|<html|<head|<body|<script|<div)/.test(text)) return 'html';
  if (/^<(?:\?xml|kml|gpx|svg)/.test(text)) return text.includes('<html') ? 'html' : 'xml';
  if (/^(?:\{\s*["}]|\[\s*[{[])/.test(text)) return 'json';
  return 'text';
}

/** UTF-16 by its mark, or by every other byte being zero as in Latin text; null if it is not. */
export function wideOrder(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(1000, Math.floor(head.length / 2));
  if (pairs < 2) return null;
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs; at++) {
    if (head[2 * at] === 0) first++;
    if (head[2 * at + 1] === 0) second++;
  }
  if (second > 0.7 * pairs && first < 0.1 * pairs) return 'utf-16le';
  return first > 0.7 * pairs && second < 0.1 * pairs ? 'utf-16be' : null;
}
