// What this atlas is, what it leaves out and where its data are.

import { guidePath } from '../shared/guide-page.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';

export function About({ scene }: { scene: Scene }) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  return (
    <dialog id="about" class="about" aria-labelledby="about-title">
      <div class="about-head">
        <h2 id="about-title">{messages.about.title}</h2>
        <button
          type="button"
          class="tool"
          aria-label={messages.close}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <p>{messages.about.what}</p>
      <p>{messages.about.missing}</p>
      <p>
        {messages.about.marks} <a href={`./${guidePath(locale.language)}`}>{messages.howToRead}</a>.
      </p>
      <p>{messages.about.data(formats.date(atlas.version), formats.number(atlas.corrections))}</p>
      <p>
        {messages.about.download}: <a href="./data/incidents.csv">CSV</a>,{' '}
        <a href="./data/incidents.geojson">GeoJSON</a>. {messages.about.licence}
      </p>
    </dialog>
  );
}

/** Opens it, wherever the button for it stands. */
export function openAbout(): void {
  const dialog = document.getElementById('about');
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}
