// The host page's helper, dist/embed.js: `<incident-atlas group="aqim" year="2015">` makes the frame, reserves its
// height before it loads, follows it, passes changed attributes on and tells what readers do as events.

import { embedFile } from './lib/embed-file.ts';
import { EMBED_PARTS, type EmbedPart, embedHeightPx } from './lib/embed-size.ts';
import { changed, SETTABLE } from './state/change.ts';
import { wordOf } from './state/parameters.ts';
import { preferredLanguage } from './state/spoken.ts';
import { INTERFACE_LANGUAGES, PARTS } from './state/state.ts';

/** The embed lies beside this script unless the element says otherwise; null where nobody knows where that is. */
const scriptAddress =
  (document.currentScript as HTMLScriptElement | null)?.src || addressOf(new Error().stack);
const MOST_HEIGHT_PX = 10_000;
const TITLES: Readonly<Record<string, string>> = {
  en: 'Map and timeline of attacks in the Sahara and the Sahel',
  fr: 'Carte et chronologie des attaques au Sahara et au Sahel',
  ar: 'خريطة وخط زمني للهجمات في الصحراء الكبرى والساحل',
};
const OWN_MESSAGE = /^incident-atlas:(ready|select|filter)$/;

/**
 * Where a script stands, from the topmost line of its stack. As a module it is nobody's `currentScript`, and
 * `import.meta` would be an error in the classic script that most articles have.
 */
function addressOf(stack = ''): string | null {
  return /(?:https?|file):\/\/\S+?(?=:\d+:\d+\)?(?:\s|$))/.exec(stack)?.[0] ?? null;
}

/** The language that the element stands in, in shadow trees as well, if the embed speaks it. */
function languageAround(element: Element): string | null {
  const root = element.getRootNode();
  const around = element.closest('[lang]')?.getAttribute('lang');
  if (!around && root instanceof ShadowRoot) return languageAround(root.host);
  const language = around?.slice(0, 2).toLowerCase();
  return INTERFACE_LANGUAGES.find((known) => known === language) ?? null;
}

class IncidentAtlas extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', ...SETTABLE];

  readonly #frame = document.createElement('iframe');
  readonly #observer = new ResizeObserver(() => this.#reserve());
  /** Words that the embed has not heard yet. */
  #changes: Record<string, string> = {};
  /** And what it was told since it was opened. */
  #told: Record<string, string> = {};
  #opened: { page: string | null; language: string | null } = { page: null, language: null };
  #isReady = false;
  #widthPx = 0;
  #articleLanguage: string | null = null;
  /** Title of the incident that is open in the embed. */
  #shown = '';

  constructor() {
    super();
    const { style } = this.#frame;
    style.display = 'block';
    style.inlineSize = '100%';
    style.border = '0';
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'fullscreen; clipboard-write';
    this.#frame.referrerPolicy = 'strict-origin-when-cross-origin';
    const root = this.attachShadow({ mode: 'open' });
    // In a sheet of the shadow: an attribute of the element would be saved by editors, and strict policies forbid
    // style elements. As wide as its place where that is a flex box or a grid that centres, as in Ghost.
    if ('adoptedStyleSheets' in root) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host(:not([hidden])){display:block;align-self:stretch;justify-self:stretch}');
      root.adoptedStyleSheets = [sheet];
    }
    root.append(this.#frame);
  }

  connectedCallback(): void {
    // Browsers that know no such sheets (Safari before 16.4).
    if (this.shadowRoot?.adoptedStyleSheets === undefined) this.style.display = 'block';
    this.#reserve();
    const { page } = this.#opened;
    this.#articleLanguage = languageAround(this);
    if (page !== null && page === this.#page()) this.#loadAgain();
    else this.#open();
    this.#observer.observe(this);
    window.addEventListener('message', this.#hear);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    window.removeEventListener('message', this.#hear);
  }

  /** Moved within the page by `moveBefore`, which keeps the frame as it is. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    // A message takes an empty parameter away; only an address can ask for the bare map.
    if (name === 'src' || (name === 'show' && now === '')) {
      if (this.isConnected) this.#open();
    } else if (name === 'title') this.#frame.title = this.#title();
    else {
      if (name === 'show' || name === 'compare') this.#reserve(true);
      this.#changes[name] = now ?? '';
      // Attributes that a script sets one after the other are one change.
      queueMicrotask(() => this.#tell());
    }
  }

  #open(): void {
    this.#begin({});
    const page = this.#page();
    this.#opened = { page, language: this.#language() };
    // What stands inside the element is for readers without this script, or where there is nothing to frame.
    const content = page === null ? document.createElement('slot') : this.#frame;
    if (!content.parentNode) this.shadowRoot?.replaceChildren(content);
    if (page === null) return;
    const address = new URL(page);
    const asked = (name: string): string | null =>
      name === 'lang' ? this.#language() : this.getAttribute(name);
    const named = SETTABLE.map((name) => [name, asked(name) ?? ''] as const).filter(([, value]) => value);
    address.search = changed(address.search, Object.fromEntries(named));
    // Empty it asks for the bare map, as in an address.
    if (this.getAttribute('show') === '') address.searchParams.set('show', '');
    this.#frame.src = address.href;
  }

  /** Put elsewhere, a frame loads its address anew by itself: what has changed since is told again, not loaded again. */
  #loadAgain(): void {
    this.#begin({ ...this.#told, ...this.#changes });
    const language = this.#language();
    if (language !== this.#opened.language) this.#changes.lang = language ?? '';
  }

  #begin(changes: Record<string, string>): void {
    this.#articleLanguage = languageAround(this);
    this.#isReady = false;
    this.#changes = changes;
    this.#told = {};
    this.#shown = '';
    this.#frame.title = this.#title();
  }

  /** The framed page, a file a language; null where nobody knows where it is. */
  #page(): string | null {
    const own = this.getAttribute('src');
    const asked = wordOf(this.#language() ?? '');
    const spoken = INTERFACE_LANGUAGES.find((language) => language === asked);
    const file = embedFile(spoken ?? preferredLanguage(navigator.languages));
    const [page, base] = own === null ? [file, scriptAddress ?? ''] : [own, document.baseURI];
    return URL.canParse(page, base) ? new URL(page, base).href : null;
  }

  /** Its own or, if the embed speaks it, the article's. */
  #language(): string | null {
    return this.getAttribute('lang') ?? this.#articleLanguage;
  }

  /** What the host says or, once the embed has told it, the open incident. */
  #title(): string {
    return this.title || this.#shown || (TITLES[this.#language() ?? 'en'] ?? TITLES.en ?? '');
  }

  /** Gives the frame the height it will have, so that nothing moves when it loads. */
  #reserve(isOtherContent = false): void {
    const widthPx = this.clientWidth;
    if (widthPx === 0 || (widthPx === this.#widthPx && !isOtherContent)) return;
    this.#widthPx = widthPx;
    const shown = this.getAttribute('show')?.split(',');
    const parts: readonly EmbedPart[] = shown ? PARTS.filter((part) => shown.includes(part)) : EMBED_PARTS;
    this.#frame.style.blockSize = `${embedHeightPx(widthPx, parts, Boolean(this.getAttribute('compare')))}px`;
  }

  readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.#frame.contentWindow) return;
    if (typeof data !== 'object' || data === null) return;
    const { type, height, version, ...detail } = data as Record<string, unknown>;
    if (type === 'embed-size') {
      const isHeight = typeof height === 'number' && height > 0 && height < MOST_HEIGHT_PX;
      if (isHeight) this.#frame.style.blockSize = `${height}px`;
      return;
    }
    const name = OWN_MESSAGE.exec(String(type))?.[1];
    if (!name || version !== 1) return;
    if (name === 'ready') {
      this.#isReady = true;
      this.#tell();
    }
    if (typeof detail.title === 'string' || detail.title === null) {
      this.#shown = detail.title ?? '';
      this.#frame.title = this.#title();
    }
    this.dispatchEvent(new CustomEvent(name, { detail }));
  };

  #tell(): void {
    if (!this.#isReady || Object.keys(this.#changes).length === 0) return;
    this.#frame.contentWindow?.postMessage(
      { type: 'incident-atlas:set', version: 1, params: this.#changes },
      '*',
    );
    Object.assign(this.#told, this.#changes);
    this.#changes = {};
  }
}

if (!customElements.get('incident-atlas')) customElements.define('incident-atlas', IncidentAtlas);
