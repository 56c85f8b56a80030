// The ways to a file of the reader's own: the button, what is dropped or pasted on the page, an address that names one.
// Loaded when the page is idle; all else is fetched when one of them is gone (own-file.ts).

import { render } from 'preact';
import { loadedAddress, OWN_MARK, type OwnFileParts, type OwnFiles } from './own-file-parts.ts';
import { EntryButton } from './views/own/entry.tsx';
import type { GivenFile } from './views/own/open-props.ts';
import type { Troubles } from './views/shared/trouble.ts';

export function offerOwnFiles(parts: OwnFileParts, troubles: Troubles): void {
  // An article that frames the atlas is about the atlas.
  if (parts.store.get().embed) return;
  let files: OwnFiles | null = null;
  let fetched: Promise<OwnFiles> | null = null;
  const withFiles = (use: (files: OwnFiles) => void): void => {
    troubles.over('own-file');
    fetched ??= import('./own-file.ts').then(({ createOwnFiles }) => createOwnFiles(parts));
    fetched.then(
      (loaded) => {
        files = loaded;
        use(loaded);
      },
      (reason: unknown) => {
        fetched = null;
        troubles.say('own-file', { lost: 'part', reason, again: () => withFiles(use), isAction: true });
      },
    );
  };
  const open = (given?: GivenFile): void => withFiles((loaded) => loaded.open(given));

  const place = placeOfEntry();
  parts.drawing.views.push((scene) =>
    render(EntryButton({ scene, isShown: files?.isShown() ?? false, onOpen: () => open() }), place),
  );
  parts.drawing.schedule();
  takePastes(open);
  takeDrops(open);

  const resume = (): void => {
    if (files === null && location.hash === OWN_MARK) withFiles((loaded) => loaded.resume());
  };
  // Before its code is there, nobody else listens whether the address leads to a file.
  window.addEventListener('popstate', resume);
  resume();
  const asked = loadedAddress().searchParams;
  const address = asked.get('data');
  if (address) withFiles((loaded) => loaded.openAddress(address, asked.get('columns')));
}

/** Beside language and colours; on phones, where those are in the menu, at the end of that. */
function placeOfEntry(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'own-place';
  const wide = window.matchMedia('(width >= 1000px)');
  const put = (): void =>
    wide.matches
      ? document.querySelector('.masthead-tools')?.prepend(place)
      : document.querySelector('.toolbar')?.append(place);
  wide.addEventListener('change', put);
  put();
  return place;
}

function takePastes(open: (given: GivenFile) => void): void {
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (target instanceof Element && target.closest('input, textarea, [contenteditable], dialog')) return;
    const [file] = clipboardData?.files ?? [];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (file) open({ file, name: file.name });
    else if (/\n/.test(text.trim())) open({ file: new Blob([text]), name: null });
  });
}

/** A file may be dropped anywhere on the page. */
function takeDrops(open: (given: GivenFile) => void): void {
  const page = document.documentElement;
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    page.classList.add('is-dropping');
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) page.classList.remove('is-dropping');
  });
  document.addEventListener('drop', (event) => {
    page.classList.remove('is-dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    open({ file, name: file.name });
  });
}
