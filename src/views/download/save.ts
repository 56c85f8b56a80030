// Turning a drawing into pixels.

/** Twice the size in pixels that the drawing has; throws when the browser cannot draw it. */
export async function pngOf(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx * 2;
  canvas.height = heightPx * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))),
      'image/png',
    );
  });
}

/** The drawing once a canvas can take it; with words it waits for their faces. */
export async function imageOf(svg: string, { hasWords = true } = {}): Promise<HTMLImageElement> {
  const image = new Image();
  // The page's policy allows pictures from data: addresses, not from blob: ones.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  if (hasWords) await written(image);
  return image;
}

const LOOK_MS = 60;
const MOST_LOOKS = 50;
/** Enough to tell words from none; the title stands in the upper part. */
const LOOK_PX = 400;
const TITLE_SHARE = 0.06;

/** Faces inside a picture are read after the picture is: until its title is there and nothing changes any more. */
async function written(image: HTMLImageElement): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = LOOK_PX;
  canvas.height = LOOK_PX;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  let before = '';
  for (let look = 0; look < MOST_LOOKS; look++) {
    context.drawImage(image, 0, 0, LOOK_PX, LOOK_PX);
    const top = context.getImageData(0, 0, LOOK_PX, Math.round(LOOK_PX * TITLE_SHARE)).data;
    const isWritten = top.some((value, at) => value !== top[at % 4]);
    const now = isWritten ? canvas.toDataURL() : '';
    if (isWritten && now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
