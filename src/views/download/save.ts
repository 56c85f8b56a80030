// Turning a drawing into pixels.

/** Twice the size in pixels that the drawing has; throws when the browser cannot draw it. */
export async function pngOf(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  const image = new Image();
  // The page's policy allows pictures from data: addresses, not from blob: ones.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
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
