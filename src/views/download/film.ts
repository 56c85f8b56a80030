// A film of a canvas, as long as it takes to show it, in the best form that the browser records.

/** Networks take the first; the others are what browsers without it record. */
const TYPES = [
  { type: 'video/mp4;codecs=avc1.42E028', extension: 'mp4' },
  { type: 'video/webm;codecs=vp9', extension: 'webm' },
  { type: 'video/webm', extension: 'webm' },
] as const;
/** Some three megabytes in twenty seconds. */
const BITS_PER_SECOND = 1_200_000;

export interface Film {
  readonly content: Blob;
  readonly extension: string;
}

/** Null where the browser records no canvas. */
export function filmType(): (typeof TYPES)[number] | null {
  if (typeof MediaRecorder === 'undefined' || !('captureStream' in HTMLCanvasElement.prototype)) return null;
  return TYPES.find(({ type }) => MediaRecorder.isTypeSupported(type)) ?? null;
}

export interface Moment {
  readonly draw: () => void;
  readonly ms: number;
}

/** Shows the moments one after the other; `onMoment` is told which, from 0 on. */
export async function recordFilm(
  canvas: HTMLCanvasElement,
  moments: readonly Moment[],
  onMoment: (at: number) => void,
): Promise<Film> {
  const form = filmType();
  if (!form) throw new Error('This browser records no canvas.');
  const stream = canvas.captureStream(30);
  const recorder = new MediaRecorder(stream, { mimeType: form.type, videoBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  const ended = new Promise<void>((resolve, reject) => {
    recorder.addEventListener('stop', () => resolve());
    recorder.addEventListener('error', () => reject(new Error('The recording broke off.')));
  });
  recorder.start();
  for (const [at, { draw, ms }] of moments.entries()) {
    draw();
    onMoment(at);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  recorder.stop();
  await ended;
  for (const track of stream.getTracks()) track.stop();
  return { content: new Blob(pieces, { type: form.type.split(';')[0] ?? '' }), extension: form.extension };
}
