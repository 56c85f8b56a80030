// What the lines and marks mean, each drawn as it is drawn above.

import type { ComponentChildren } from 'preact';
import { shapePath } from '../shared/shapes.ts';
import type { Speech } from './words.ts';
import './key.css';

const TOLLS = [5, 50, 150];

export function Key({ speech, markScale }: { speech: Speech; markScale: number }) {
  const { words, scene } = speech;
  const { key } = words;
  const { formats } = scene.locale;
  let x = 0;
  return (
    <ul class="lineage-key" aria-label={key.title}>
      <Sign text={key.join}>
        <path class="lineage-join own-mujao" d="M0,3H9Q13,3 13,7V9Q13,13 17,13H28" />
      </Sign>
      <Sign text={key.node}>
        <path class="lineage-join own-jnim" d="M0,8H28" />
        <circle class="lineage-node own-jnim" cx={14} cy={8} r={4.2} />
      </Sign>
      <Sign text={key.kept}>
        <path class="lineage-join own-tuareg-arab is-kept" d="M0,3H9Q13,3 13,7V9Q13,13 17,13H28" />
      </Sign>
      <Sign text={key.bar}>
        <g class="lineage-life own-is-sahel">
          <path d="M0,8H28" />
        </g>
        <path class="lineage-bar own-is-sahel" d="M14,2.5v11" />
      </Sign>
      <Sign text={key.reported}>
        <g class="lineage-life own-mujao">
          <path class="is-reported" d="M0,8H28" />
        </g>
      </Sign>
      <Sign text={key.vague}>
        <g class="lineage-life own-jnim">
          <path class="is-vague" d="M3,8H17" />
          <path d="M10,8H28" />
        </g>
      </Sign>
      <Sign text={key.open}>
        <g class="lineage-life own-aqim">
          <path d="M0,8H28" />
          <path class="is-arrow" d="M28,8l-6,-3.4v6.8z" />
        </g>
      </Sign>
      <Sign text={key.pledge}>
        <g class="lineage-life own-jnim">
          <path d="M0,10H28" />
        </g>
        <path class="lineage-pledge own-jnim" d="M10.5,6l3.5,-4l3.5,4" />
      </Sign>
      <Sign text={key.mention}>
        <g class="lineage-mentions">
          <path d="M14,4.5v7" />
        </g>
      </Sign>
      <Sign text={key.killed(TOLLS.map((toll) => formats.number(toll)).join(', '))} widthPx={56}>
        {TOLLS.map((toll) => {
          const radius = markScale * Math.sqrt(toll);
          x += radius + 1;
          const circle = <circle key={toll} class="lineage-size" cx={x} cy={8} r={radius} />;
          x += radius + 5;
          return circle;
        })}
      </Sign>
      <MarkSign text={key.claimed} kind="" />
      <MarkSign text={key.suspected} kind="is-uncertain" />
      <MarkSign text={key.disputed} kind="is-uncertain is-contested" />
      <MarkSign text={key.unknown} kind="is-hollow" />
      <Sign text={key.filtered} widthPx={18}>
        <g class="lineage-ghosts">
          <path d={shapePath('pentagon', 5.4)} transform="translate(9 8)" />
        </g>
      </Sign>
    </ul>
  );
}

interface SignProps {
  readonly text: string;
  readonly widthPx?: number;
  readonly children: ComponentChildren;
}

function Sign({ text, widthPx = 28, children }: SignProps) {
  return (
    <li>
      <svg width={widthPx} height={16} viewBox={`0 0 ${widthPx} 16`} aria-hidden="true" focusable="false">
        {children}
      </svg>
      {text}
    </li>
  );
}

function MarkSign({ text, kind }: { text: string; kind: string }) {
  const radius = kind === 'is-hollow' ? 3.2 : 5;
  return (
    <Sign text={text} widthPx={18}>
      <g class={`lineage-mark own-other ${kind}`} transform="translate(9 8)">
        <path d={shapePath('pentagon', radius)} />
        {kind.includes('is-contested') && <path class="is-second" d={shapePath('pentagon', radius + 2.4)} />}
      </g>
    </Sign>
  );
}
