// The host page's helper, dist/embed.js: `<incident-atlas group="aqim" year="2015">` makes the frame, reserves its
// height before it loads, follows it, passes changed attributes on and tells what readers do as events.

import { EMBED_PARTS, type EmbedPart, embedHeightPx } from './lib/embed-size.ts';
import { changed, SETTABLE } from './state/change.ts';
import { INTERFACE_LANGUAGES, PARTS } from './state/state.ts';

/** Beside this script unless the element says otherwise. */
const scriptAddress = (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;
const MOST_HEIGHT_PX = 10_000;
const TITLES: Readonly<Record<string, string>> = {
  en: 'Map and timeline of attacks in the Sahara and the Sahel',
  fr: 'Carte et chronologie des attaques au Sahara et au Sahel',
};
const OWN_MESSAGE = /^incident-atlas:(ready|select|filter)$/;

class IncidentAtlas extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', ...SETTABLE];

  readonly #frame = document.createElement('iframe');
  readonly #observer = new ResizeObserver(() => this.#reserve());
  /** Parameters that the embed has not heard of yet. */
  #changes: Record<string, string> = {};
  #isReady = false;
  #widthPx = 0;

  constructor() {
    super();
    const { style } = this.#frame;
    style.display = 'block';
    style.inlineSize = '100%';
    style.border = '0';
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'fullscreen; clipboard-write';
    this.#frame.referrerPolicy = 'strict-origin-when-cross-origin';
    // What stands inside the element is for readers without this script.
    this.attachShadow({ mode: 'open' }).append(this.#frame);
  }

  connectedCallback(): void {
    this.style.display = 'block';
    this.#reserve();
    this.#open();
    this.#observer.observe(this);
    window.addEventListener('message', this.#hear);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    window.removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    // A message takes an empty parameter away; only an address can ask for the bare map.
    if (name === 'src' || (name === 'show' && now === '')) this.#open();
    else if (name === 'title') this.#frame.title = this.#title();
    else {
      if (name === 'show') this.#reserve(true);
      this.#changes[name] = now ?? '';
      // Attributes that a script sets one after the other are one change.
      queueMicrotask(() => this.#tell());
    }
  }

  #open(): void {
    const address = new URL(
      this.getAttribute('src') ?? 'embed.html',
      this.hasAttribute('src') ? document.baseURI : scriptAddress,
    );
    const asked = (name: string): string | null =>
      name === 'lang' ? this.#language() : this.getAttribute(name);
    const named = SETTABLE.map((name) => [name, asked(name) ?? ''] as const).filter(([, value]) => value);
    address.search = changed(address.search, Object.fromEntries(named));
    // Empty it asks for the bare map, as in an address.
    if (this.getAttribute('show') === '') address.searchParams.set('show', '');
    this.#isReady = false;
    this.#changes = {};
    this.#frame.title = this.#title();
    this.#frame.src = address.href;
  }

  /** Its own or, if the embed speaks it, the article's. */
  #language(): string | null {
    const article = this.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase();
    return this.getAttribute('lang') ?? INTERFACE_LANGUAGES.find((language) => language === article) ?? null;
  }

  #title(): string {
    return this.title || (TITLES[this.#language() ?? 'en'] ?? TITLES.en ?? '');
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
    this.dispatchEvent(new CustomEvent(name, { detail }));
  };

  #tell(): void {
    if (!this.#isReady || Object.keys(this.#changes).length === 0) return;
    this.#frame.contentWindow?.postMessage(
      { type: 'incident-atlas:set', version: 1, params: this.#changes },
      '*',
    );
    this.#changes = {};
  }
}

if (!customElements.get('incident-atlas')) customElements.define('incident-atlas', IncidentAtlas);
