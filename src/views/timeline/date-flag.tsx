// The date of the open incident, over the line of its day.

/** Keeps the flag inside the plot at either end. */
const HALF_PX = 48;

interface DateFlagProps {
  readonly text: string;
  /** Pixels of the plot. */
  readonly x: number;
  readonly top: number;
  readonly widthPx: number;
}

export function DateFlag({ text, x, top, widthPx }: DateFlagProps) {
  const left = Math.max(HALF_PX, Math.min(widthPx - HALF_PX, x));
  return (
    <span class="date-flag" style={{ left: `${left}px`, top: `${top}px` }}>
      {text}
    </span>
  );
}
