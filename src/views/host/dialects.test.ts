import { describe, expect, it } from 'vitest';
import { frameNamesOf, isSizeRequest, sizeMessages } from './dialects.ts';

describe('the messages that tell a size', () => {
  it('speak four dialects', () => {
    const names = frameNamesOf('/maps/embed.html', '?year=2015&childId=map-1');
    expect(sizeMessages({ widthPx: 600, heightPx: 812 }, names)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 812 },
      'pymxPYMxmap-1xPYMxheightxPYMx812',
      { 'datawrapper-height': { 'map-1': 812 } },
      { type: 'iframe-resized', width: 600, height: 812 },
    ]);
  });

  it('name a frame without an id by what its src contains', () => {
    expect(frameNamesOf('/maps/embed.html', '?year=2015').sourcePart).toBe('embed.html?year=2015');
    expect(frameNamesOf('/maps/', '').childId).toBe('');
    expect(frameNamesOf('/maps/embed.html', '?year=2015&amp;childId=map-1').childId).toBe('map-1');
  });

  it.each([
    'pymxPYMxmap-1xPYMxwidthxPYMx600',
    { sentinel: 'amp', type: 'frames-init' },
    { type: 'iframe-child-init' },
    { type: 'iframe-get-child-dimensions' },
  ])('are sent again when a host asks: %j', (message) => {
    expect(isSizeRequest(message)).toBe(true);
  });

  // What hosts may echo must not be answered, or two pages would talk for ever.
  it.each([
    'pymxPYMxmap-1xPYMxheightxPYMx600',
    'hello',
    { sentinel: 'amp', type: 'embed-size', height: 3 },
    { type: 'iframe-resized' },
    null,
    7,
  ])('are not sent for %j', (message) => {
    expect(isSizeRequest(message)).toBe(false);
  });
});
