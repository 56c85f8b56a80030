// The few line icons of the interface, drawn on a 16 px grid.

const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.4 10.4L14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M10 3L5 8l5 5',
  forward: 'M6 3l5 5l-5 5',
  down: 'M3 6l5 5l5-5',
  reset: 'M3.2 6.2A5.2 5.2 0 1 1 2.8 9M3 2.6v3.8h3.8',
  filter: 'M2 4h12M4.5 8h7M6.8 12h2.4',
  menu: 'M2 4h12M2 8h12M2 12h12',
  moon: 'M13 9.8A5.6 5.6 0 0 1 6.2 3a5.6 5.6 0 1 0 6.8 6.8Z',
  sun: 'M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.1 1.1M11.9 11.9L13 13M3 13l1.1-1.1M11.9 4.1L13 3',
  link: 'M6.5 9.5a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.5 6.5a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  branch: 'M2 5h4c3 0 3 6 6 6h2M6 5h8M11.6 8.6L14 11l-2.4 2.4',
  share: 'M8 9.5V1.8M5 4.6L8 1.8l3 2.8M5.2 7H3.4v7h9.2V7h-1.8',
  download: 'M8 2v8M5 7.2L8 10.2l3-3M2.8 11v2.8h10.4V11',
  compare: 'M2 8h12M4 6V4M7 6V2.5M10 6V4.5M13 6V5M4 10v3.5M7 10v1.5M10 10v3M13 10v1',
  play: 'M4.5 2.8v10.4L13 8Z',
  pause: 'M5.5 3v10M10.5 3v10',
  plus: 'M3 8h10M8 3v10',
  minus: 'M3 8h10',
  map: 'M2 4l4-2 4 2 4-2v10l-4 2-4-2-4 2zM6 2v10M10 4v10',
  list: 'M2 4h.01M2 8h.01M2 12h.01M5 4h9M5 8h9M5 12h9',
  timeline: 'M2 14h12M4 11.5v-4M7 11.5v-9M10 11.5v-6M13 11.5v-3',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4M8 7.2v4M8 4.7h.01',
  area: 'M3 5V3h2M7 3h2M11 3h2v2M13 7v2M13 11v2h-2M9 13H7M5 13H3v-2M3 9V7',
} as const;

interface IconProps {
  readonly name: keyof typeof PATHS;
  readonly isDirectional?: boolean;
  readonly sizePx?: number;
}

export function Icon({ name, isDirectional = false, sizePx = 16 }: IconProps) {
  return (
    <svg
      class={isDirectional ? 'icon icon-directional' : 'icon'}
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
