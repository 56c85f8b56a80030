// What lies over the picture: the label of what is pointed at, the card of what is opened.

import type { Send } from '../../state/steps.ts';
import { Card } from './card.tsx';
import type { Figure } from './figure.ts';
import type { Item } from './items.ts';
import { itemText, type Speech } from './words.ts';
import './overlay.css';

interface OverlayProps {
  readonly speech: Speech;
  readonly figure: Figure;
  readonly pointed: Item | undefined;
  readonly opened: Item | undefined;
  readonly send: Send;
  readonly onClose: () => void;
}

export function Overlay({ speech, figure, pointed, opened, send, onClose }: OverlayProps) {
  return (
    <>
      {opened && (
        <div class="lineage-card-place" style={placeOf(figure, opened)}>
          <Card speech={speech} item={opened} send={send} onClose={onClose} />
        </div>
      )}
      <Tip speech={speech} figure={figure} item={pointed} />
    </>
  );
}

/** Under the item, whole inside the picture. */
function placeOf({ layout }: Figure, { x, y }: Item): Readonly<Record<string, string>> {
  const { widthPx } = layout.scale;
  const cardPx = widthPx < 480 ? widthPx : 340;
  const left = layout.scale.sideOf(x) - cardPx / 2;
  return {
    left: `${Math.max(0, Math.min(layout.scale.widthPx - cardPx, left))}px`,
    top: `${y + 14}px`,
    width: `${cardPx}px`,
  };
}

function Tip({ speech, figure, item }: { speech: Speech; figure: Figure; item: Item | undefined }) {
  if (!item) return null;
  const [title, note] = itemText(speech, item);
  const { scale } = figure.layout;
  const side = scale.sideOf(item.x);
  const share = side / scale.widthPx;
  return (
    <div
      class="tip lineage-tip"
      aria-hidden="true"
      style={{ left: `${side}px`, top: `${item.y}px`, translate: `${-share * 100}% 0` }}
    >
      <strong>{title}</strong>
      <span>{note}</span>
    </div>
  );
}
