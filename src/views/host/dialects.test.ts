import { describe, expect, it } from 'vitest';
import { frameNamesOf, isSizeRequest, linkMessage, sizeMessages } from './dialects.ts';

const HERE = 'https://news.example/maps/embed.html?year=2015';
const SIZE = { widthPx: 600, heightPx: 812 };
const inWordPress = frameNamesOf(`${HERE}#?secret=aB3dE5gH7j`);

describe('the messages that tell a size', () => {
  it('speak the dialects of hosts', () => {
    expect(sizeMessages(SIZE, frameNamesOf(`${HERE}&childId=map-1`))).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 812 },
      'pymxPYMxmap-1xPYMxheightxPYMx812',
      { 'datawrapper-height': { 'map-1': 812 } },
      { type: 'iframe-resized', width: 600, height: 812 },
      `{"src":"${HERE}&childId=map-1","context":"iframe.resize","height":812}`,
    ]);
  });

  it('name a frame without an id by what its src contains', () => {
    expect(frameNamesOf(HERE).sourceParts).toEqual(['embed.html?year=2015']);
    expect(inWordPress.sourceParts).toEqual(['embed.html?year=2015']);
    expect(frameNamesOf('https://news.example/maps/').childId).toBe('');
    expect(frameNamesOf(`${HERE}&amp;childId=map-1`).childId).toBe('map-1');
  });

  it('carry the secret by which WordPress knows its frame, and only there', () => {
    expect(sizeMessages(SIZE, inWordPress)).toContainEqual({
      message: 'height',
      value: 812,
      secret: 'aB3dE5gH7j',
    });
    for (const hash of ['', '#list', '#?secret=', '#?secret=<b>', '#secret=aB3dE5gH7j']) {
      expect(frameNamesOf(HERE + hash).secret).toBe('');
    }
    expect(linkMessage('https://news.example/', inWordPress)).toEqual({
      message: 'link',
      value: 'https://news.example/',
      secret: 'aB3dE5gH7j',
    });
  });

  it.each([
    'pymxPYMxmap-1xPYMxwidthxPYMx600',
    { sentinel: 'amp', type: 'frames-init' },
    { type: 'iframe-child-init' },
    { type: 'iframe-get-child-dimensions' },
    { message: 'ready', secret: 'aB3dE5gH7j' },
  ])('are sent again when a host asks: %j', (message) => {
    expect(isSizeRequest(message, inWordPress)).toBe(true);
  });

  // What hosts may echo must not be answered, or two pages would talk for ever.
  it.each([
    'pymxPYMxmap-1xPYMxheightxPYMx600',
    'hello',
    { sentinel: 'amp', type: 'embed-size', height: 3 },
    { type: 'iframe-resized' },
    { message: 'ready', secret: 'anotherFrame' },
    { message: 'height', value: 3, secret: 'aB3dE5gH7j' },
    null,
    7,
  ])('are not sent for %j', (message) => {
    expect(isSizeRequest(message, inWordPress)).toBe(false);
  });

  it('answer no empty secret', () => {
    expect(isSizeRequest({ message: 'ready', secret: '' }, frameNamesOf(HERE))).toBe(false);
  });
});

it('is known by the name that the host wrote where that file made way for another language', () => {
  const french = 'https://news.example/maps/embed.fr.html?year=2015&lang=fr';
  const english = french.replace('.fr.', '.');
  expect(frameNamesOf(french).addresses).toEqual([french, english]);
  expect(sizeMessages({ widthPx: 600, heightPx: 701 }, frameNamesOf(french))).toContainEqual({
    'datawrapper-height': { 'embed.fr.html?year=2015&lang=fr': 701, 'embed.html?year=2015&lang=fr': 701 },
  });
});
