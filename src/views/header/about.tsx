// What this atlas is, what it leaves out and where its data are. Loaded when it is asked for, or when the page is idle.

import { ABOUT_MESSAGES } from '../../i18n/about.ts';
import { versionsPath } from '../shared/changes-page.ts';
import { openDialog } from '../shared/dialog.tsx';
import { guidePath } from '../shared/guide-page.ts';
import { methodPath } from '../shared/prose-pages.ts';
import type { Draw, Scene } from '../view.ts';
import './about.css';

/** What is returned draws it for another scene for as long as it is open. */
export const openAbout = (opening: Scene): Draw =>
  openDialog(opening, {
    className: 'about',
    title: ({ locale }) => ABOUT_MESSAGES[locale.language].title,
    initial: {},
    draw: (scene) => <About scene={scene} />,
  });

function About({ scene }: { scene: Scene }) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const about = ABOUT_MESSAGES[locale.language];
  return (
    <div class="about-text">
      <p>{about.what}</p>
      <p>{about.missing}</p>
      <p>
        {about.marks} <a href={`./${guidePath(locale.language)}`}>{messages.howToRead}</a>.
      </p>
      <p>
        <a href={`./${methodPath(locale.language)}`}>{about.method}</a>
      </p>
      <p>
        {about.data(formats.date(atlas.version), formats.number(atlas.corrections))}{' '}
        <a href={`./${versionsPath(locale.language)}`}>{about.versions}</a>.
      </p>
      <p>
        {about.download}: <a href="./data/incidents.csv">CSV</a>,{' '}
        <a href="./data/incidents.geojson">GeoJSON</a>. {about.licence}
      </p>
    </div>
  );
}
