// What the marks mean: one strip under a wide map, a few columns in an embed or on a phone.

import { panel } from '../shared/panel.ts';
import { shapePath } from '../shared/shapes.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene, View } from '../view.ts';
import './legend.css';

/** Tolls whose marks are drawn for comparison; the largest stands for all above. */
const TOLLS = [5, 50, 150];
/** The radius of a toll of one in the opening view of a wide map. */
const SCALE = 1.22;

export const mountLegend: View = panel({}, (scene) => {
  const { messages } = scene.locale;
  return (
    <details class="legend-fold" open={window.matchMedia('(width >= 1000px)').matches || scene.state.embed}>
      <summary>{messages.legend.key}</summary>
      <div class="legend-items">
        <Sizes scene={scene} />
        <ul class="legend-lineages">
          {scene.atlas.lineages.map((lineage) => (
            <li key={lineage.id}>
              <LineageSymbol lineage={lineage} />
              {lineage.name[scene.locale.language]}
            </li>
          ))}
        </ul>
        <ul class="legend-signs">
          <Sign label={messages.legend.claimed} kind="claimed" />
          <Sign label={messages.legend.suspected} kind="suspected" />
          <Sign label={messages.legend.disputed} kind="disputed" />
          <Sign label={messages.legend.district} kind="district" />
          <Sign label={messages.legend.unknown} kind="unknown" />
          <Sign label={messages.legend.several} kind="several" />
        </ul>
      </div>
    </details>
  );
});

function Sizes({ scene }: { scene: Scene }) {
  const { messages, formats } = scene.locale;
  return (
    <p class="legend-sizes">
      <strong>{messages.legend.title}</strong>
      {TOLLS.map((toll, at) => {
        const radius = SCALE * Math.sqrt(toll);
        const size = Math.ceil(radius * 2) + 2;
        return (
          <span key={toll} class="legend-size">
            <svg
              width={size}
              height={size}
              viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
              aria-hidden="true"
              focusable="false"
            >
              <circle r={radius} />
            </svg>
            {formats.number(toll)}
            {at === TOLLS.length - 1 && '+'}
          </span>
        );
      })}
    </p>
  );
}

function Sign({ label, kind }: { label: string; kind: string }) {
  return (
    <li>
      <svg
        class={`sign sign-${kind}`}
        width="18"
        height="18"
        viewBox="-9 -9 18 18"
        aria-hidden="true"
        focusable="false"
      >
        <path d={shapePath('circle', kind === 'unknown' ? 3.2 : 5.6)} />
        {kind === 'disputed' && <path class="sign-second" d={shapePath('circle', 8)} />}
        {kind === 'district' && <path class="sign-hatch" d="M-5 1L1-5M-4 4L4-4M-1 5L5-1" />}
        {kind === 'several' && <text y="3">2</text>}
      </svg>
      {label}
    </li>
  );
}
