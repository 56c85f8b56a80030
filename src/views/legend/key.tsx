// What the marks mean: shapes and colours of the groups where no filter names them, sizes, outlines. Also the static
// page's key.

import { markSizes } from '../shared/mark-sizes.ts';
import { shapePath } from '../shared/shapes.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';

export function Key({ scene }: { scene: Scene }) {
  const { legend } = scene.locale.messages;
  const { has, own } = scene.atlas;
  return (
    <div class="legend-items">
      {has.series && (
        <ul class="legend-lineages">
          {scene.atlas.lineages.map((lineage) => (
            <li key={lineage.id}>
              <LineageSymbol lineage={lineage} />
              {lineage.name[scene.locale.language]}
            </li>
          ))}
        </ul>
      )}
      <div class="legend-marks">
        {has.tolls && (
          <>
            <p class="legend-title">{scene.state.embed ? legend.shortTitle : legend.title}</p>
            <Sizes scene={scene} />
          </>
        )}
        <ul class="legend-signs">
          {has.attribution && <Sign label={legend.claimed} kind="claimed" />}
          {import.meta.env.MODE !== 'embed' && own?.preliminary && (
            <Sign label={own.preliminary.sign[scene.locale.language]} kind="suspected" />
          )}
          {has.unknownTolls && <Sign label={legend.unknown} kind="unknown" />}
          {has.attribution && (
            <>
              <Sign label={legend.suspected} kind="suspected" />
              <Sign label={legend.disputed} kind="disputed" />
            </>
          )}
          <li>
            <strong>{legend.count}</strong> {legend.several}
          </li>
        </ul>
      </div>
    </div>
  );
}

/** In one line among signs; styles/embed.css reserves their room. */
const MOST_RADIUS_IN_EMBED_PX = 20;

/** As large as the map draws them now. From left to right in every language, as on a scale. */
function Sizes({ scene }: { scene: Scene }) {
  const { formats } = scene.locale;
  const mostRadiusPx = scene.state.embed ? MOST_RADIUS_IN_EMBED_PX : undefined;
  return (
    <p class="legend-sizes" dir="ltr">
      {markSizes(scene.state.markScale, mostRadiusPx).map(({ toll, radius }) => {
        const size = Math.ceil(radius * 2) + 2;
        return (
          <span key={toll} class={`legend-size is-${toll}`}>
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
          </span>
        );
      })}
    </p>
  );
}

function Sign({ label, kind }: { label: string; kind: string }) {
  return (
    <li class={`is-${kind}`}>
      <svg
        class={`sign sign-${kind}`}
        width="14"
        height="14"
        viewBox="-7.5 -7.5 15 15"
        aria-hidden="true"
        focusable="false"
      >
        <path d={shapePath('circle', kind === 'disputed' ? 3.8 : kind === 'unknown' ? 4.4 : 5.4)} />
        {kind === 'disputed' && <path class="sign-second" d={shapePath('circle', 6.4)} />}
      </svg>
      {label}
    </li>
  );
}
