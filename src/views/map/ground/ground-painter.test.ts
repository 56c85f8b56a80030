import { afterEach, expect, test, vi } from 'vitest';
import type { GroundOrder } from './ground-order.ts';
import { groundPainterOf, startGroundPainter, type Thread } from './ground-painter.ts';

const order = (key: string): Omit<GroundOrder, 'id'> =>
  ({ key, bytes: new Uint8Array(1) }) as Omit<GroundOrder, 'id'>;

function threadOf(posted: GroundOrder[]): Thread & { answer(picture: ImageBitmap | null): void } {
  const thread: ReturnType<typeof threadOf> = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message: GroundOrder) => void posted.push(message),
    answer(picture) {
      const { id } = posted.shift() as GroundOrder;
      thread.onmessage?.({ data: { id, picture } } as MessageEvent);
    },
  };
  return thread;
}

afterEach(() => vi.unstubAllGlobals());

test('the page paints for itself where threads have no canvas, or there are no threads', () => {
  const worker = vi.fn();
  vi.stubGlobal('Worker', worker);
  vi.stubGlobal('OffscreenCanvas', undefined);
  expect(startGroundPainter(() => undefined)).toBeNull();
  expect(worker).not.toHaveBeenCalled();
  vi.stubGlobal('OffscreenCanvas', class {});
  vi.stubGlobal('ImageBitmapRenderingContext', class {});
  worker.mockImplementation(() => {
    throw new Error('Refused by the policy of the page.');
  });
  expect(startGroundPainter(() => undefined)).toBeNull();
  expect(worker).toHaveBeenCalledOnce();
});

test('pictures come to those who asked, and what is left behind before its turn is not painted', () => {
  const posted: GroundOrder[] = [];
  const thread = threadOf(posted);
  const painter = groundPainterOf(thread, () => undefined);
  const shown: string[] = [];
  const gone = new Set<string>();
  const ask = (name: string): void =>
    painter.order({
      what: () => order(name),
      isWanted: () => !gone.has(name),
      show: (picture) => shown.push(`${name} ${picture ? 'painted' : 'by the page'}`),
    });
  for (const name of ['a', 'b', 'c', 'd']) ask(name);
  expect(posted.map(({ key }) => key)).toEqual(['a', 'b']);
  gone.add('c');
  thread.answer({} as ImageBitmap);
  expect(posted.map(({ key }) => key)).toEqual(['b', 'd']);
  thread.answer(null);
  thread.answer({} as ImageBitmap);
  expect(shown).toEqual(['a painted', 'b by the page', 'd painted']);
});

test('a thread that cannot be had is given up, and said so', () => {
  const onLost = vi.fn();
  const thread = threadOf([]);
  const terminate = vi.spyOn(thread, 'terminate');
  groundPainterOf(thread, onLost);
  thread.onerror?.({} as ErrorEvent);
  expect(terminate).toHaveBeenCalledOnce();
  expect(onLost).toHaveBeenCalledOnce();
});
