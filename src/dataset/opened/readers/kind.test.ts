import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a file is', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', bytes(' \n\n')],
    ['text', bytes('date,place\n2012-01-17,Gao\n')],
    ['text', bytes('[sic] note,place\nx,Gao\n')],
    ['text', Uint8Array.from([0xff, 0xfe, 0x64, 0, 0x61, 0])],
    ['json', bytes('{"type":"FeatureCollection","features":[]}')],
    ['json', bytes('\ufeff [ {"a": 1} ]')],
    ['html', bytes('\n<!DOCTYPE html><title>Log in</title>')],
    ['xml', bytes('<?xml version="1.0"?><kml/>')],
    ['pdf', bytes('%PDF-1.7')],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['zip', bytes('PK\x03\x04')],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['parquet', bytes('PAR1')],
    ['old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['binary', Uint8Array.from({ length: 400 }, (_, at) => (at % 3 === 0 ? 0 : at % 251))],
  ])('%s', (kind, head) => {
    expect(kindOf(head)).toBe(kind);
  });
});
