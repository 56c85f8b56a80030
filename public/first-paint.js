// Runs before anything is painted: what the address says about colours, layout and view, so that the page does not
// first show something else. A file of its own, because the page's policy allows no script inside it. It reads
// addresses as src/state/parameters.ts does; tools/first-paint.test.ts holds it to that.
(() => {
  /** What is missing of the picture when the faces have come over a slow line. */
  const REST_OF_PICTURE_MS = 400;
  /** Chromium waits as long before it paints for faces that are fetched ahead. */
  const FACES_PATIENCE_MS = 50;
  /** Keys that ask for another view than the picture and the list in the page, which are of all incidents. */
  const VIEW_KEYS = [
    ...[
      'group',
      'kin',
      'from',
      'to',
      'year',
      'country',
      'type',
      'target',
      'attribution',
      'deaths',
      'q',
      'area',
    ],
    ...['compare', 'highlight', 'incident', 'view', 'map', 'version', 'embed', 'show', 'tour'],
  ];
  const page = document.documentElement;
  const query = location.search + (/^#0*38;/.test(location.hash) ? `&${location.hash}` : '');
  const readable = query
    .split('&')
    .map((part) => (part.includes('=') ? part : part.replace(/%(?:3D|26)/gi, decodeURIComponent)))
    .join('&')
    .replace(/&(?:(?:amp|#0*38)(?:;|%3B))+/gi, '&')
    .replace(/\?+(?=[a-z_]+=)/gi, '&');
  const asked = [...new URLSearchParams(readable)].map(([name, value]) => ({
    key: name
      .trim()
      .toLowerCase()
      .replace(/\[\d*\]$/, ''),
    value,
  }));
  /** @param {string} key */
  const word = (key) => {
    const value = asked.find((one) => one.key === key && /[\p{L}\p{N}]/u.test(one.value))?.value ?? '';
    return /[a-z0-9]+/.exec(value.toLowerCase())?.[0];
  };

  const theme = word('theme');
  const isDarkDevice = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = theme === 'dark' || (theme !== 'light' && isDarkDevice);
  page.dataset.theme = isDark ? 'dark' : 'light';
  page.classList.toggle('is-embed', word('embed') === '1');

  // The picture is in the device's colours, the rest in the page's.
  page.classList.toggle('is-other-colours', isDark !== isDarkDevice);
  const { lang: own } = page;
  // Whoever opens the page of a language without naming another has chosen it.
  const spoken = [
    word('lang'),
    ...(own === 'en' ? navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]) : [own]),
  ];
  const language = spoken.find((tag) => tag === 'en' || tag === 'fr' || tag === 'ar') ?? 'en';
  const isWhole = asked.every(
    ({ key, value }) => !VIEW_KEYS.includes(key) || (value === '' && key !== 'show'),
  );
  page.classList.toggle('is-other-view', !isWhole || language !== own);
  page.classList.toggle('has-ways', isWhole);

  // The picture, the sentence and the list stand in a page of each language (tools/pages/home-file.ts). What was kept for
  // times without a network is one page, and a page that was renamed or stands alone has no siblings.
  const homes = (document.currentScript?.dataset.homes ?? '').split(' ');
  const [, folder, file] = /^(.*\/)(index(?:\.[a-z]{2})?\.html)?$/.exec(location.pathname) ?? [];
  const homeIn = (tag) => (tag === 'en' ? 'index.html' : `index.${tag}.html`);
  if (homes.includes(language) && folder !== undefined && self.origin !== 'null') {
    if (language !== own && isWhole && !navigator.serviceWorker?.controller) {
      location.replace(`./${homeIn(language)}${location.search}${location.hash}`);
      return;
    }
    // Who came by the address that all languages share keeps that.
    const [came = ''] = document.referrer.split('#');
    const shared = ['', 'index.html'].map((name) => `${location.origin}${folder}${name}${location.search}`);
    if (own !== 'en' && file === homeIn(own) && shared.includes(came))
      history.replaceState(history.state, '', `${came}${location.hash}`);
  }
  // Where the app does not come, what is there is better than nothing. Errors of loading do not bubble.
  // A lost picture or file fetched ahead is no reason: the app asks for it again, or says what is missing.
  const showWhatIsThere = ({ target }) => {
    if (target instanceof HTMLImageElement || target instanceof HTMLLinkElement) return;
    page.classList.remove('is-other-view', 'is-other-colours');
  };
  addEventListener('error', showWhatIsThere, true);

  // Opened from a sandbox the page has no origin, and a hosting without CORS denies it its parts: the embed is one file.
  const leaveForEmbed = ({ target }) => {
    if (self.origin !== 'null' || location.protocol === 'file:' || !(target instanceof HTMLScriptElement))
      return;
    location.replace(`./embed.html${location.search}`);
  };
  addEventListener('error', leaveForEmbed, true);

  // A version that was asked for and is not the newest (the last): the app fetches that one's files.
  const version = /\d{4}-\d{2}-\d{2}/.exec(asked.find(({ key }) => key === 'version')?.value ?? '')?.[0];
  const versions = (document.currentScript?.dataset.versions ?? '').split(' ');
  if (version && versions.slice(0, -1).includes(version))
    Object.assign(page.dataset, { frozen: version, newest: versions.at(-1) });

  // On a slow line the picture comes first; then the app and what it opens with, of which the page names what each
  // language needs besides; and at last what follows its first view. What is not fetched ahead the app asks for itself.
  const named = document.currentScript?.dataset ?? {};
  const isNarrow = matchMedia('(width < 1000px)').matches;
  // What Chromium takes a line for: 4g is all that is fast. Others do not say, and are taken for fast.
  const { effectiveType = '4g', rtt = 0 } = navigator.connection ?? {};
  const isSlow = effectiveType !== '4g';
  /** @param {string | undefined} names */
  const fetchAhead = (names) => {
    for (const name of (names ?? '').split(' ').filter(Boolean)) {
      const link = document.createElement('link');
      const isCode = name.endsWith('.js');
      Object.assign(link, { rel: isCode ? 'modulepreload' : 'preload', href: `./${name}` });
      if (!isCode)
        Object.assign(link, { as: name.endsWith('.woff2') ? 'font' : 'fetch', crossOrigin: 'anonymous' });
      // Wide pages ask for it themselves, sooner; over a fast line the app does so when its first view is complete.
      if (name === named.ground && isNarrow && isSlow) link.onload = () => fetchAhead(named.second);
      document.head.append(link);
    }
  };
  let isStarted = false;
  const startApp = () => {
    // While developing, the page names it itself.
    if (isStarted || !named.app) return;
    isStarted = true;
    fetchAhead(named.app);
    const run = () =>
      document.head.append(
        Object.assign(document.createElement('script'), { type: 'module', src: `./${named.app}` }),
      );
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
    else run();
  };
  let isAsked = false;
  const fetchForApp = () => {
    if (isAsked) return;
    isAsked = true;
    startApp();
    fetchAhead(`${named.first ?? ''} ${named[language] ?? ''} ${named.ground ?? ''}`);
  };
  // Where they come in time, the text is laid out once; farther away they would only put off the first paint.
  if (!isSlow && rtt <= FACES_PATIENCE_MS) fetchAhead(language === 'ar' ? named.facesAr : named.faces);
  if (!isWhole || language !== own) fetchForApp();
  else if (isSlow) {
    const onPicture = ({ target }) => {
      if (target instanceof HTMLImageElement && target.closest('.static-map')) fetchForApp();
    };
    for (const type of ['load', 'error']) addEventListener(type, onPicture, true);
    // The title is set, and the picture as good as there: later, the line would stand idle.
    document.fonts?.addEventListener('loadingdone', () => setTimeout(fetchForApp, REST_OF_PICTURE_MS));
    addEventListener('load', fetchForApp);
  } else {
    startApp();
    // Behind the first paint, which each request would put off. The lean face is of the map's names alone.
    const fetchAll = () => {
      if (isAsked) return;
      fetchForApp();
      fetchAhead(named.lean);
    };
    // A tab in the background has no frame until it is shown, and the app asks for itself by then.
    if (document.hidden) fetchAll();
    document.addEventListener('visibilitychange', fetchAll);
    requestAnimationFrame(() => setTimeout(fetchAll));
  }

  // Words in every language stand in the page (tools/pages/home.tsx): these are the reader's.
  page.dataset.speaks = language;
  const sayThatNoAppComes = () => {
    const trouble = document.getElementById('trouble');
    const words = trouble?.querySelector(`:scope > [lang="${language}"]`);
    if (!trouble || !(words instanceof HTMLElement)) return;
    trouble.hidden = words.hidden = false;
    const [reload, close] = words.querySelectorAll('button');
    reload?.addEventListener('click', () => location.reload());
    close?.addEventListener('click', () => {
      trouble.hidden = true;
    });
  };
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      if (document.readyState !== 'loading') sayThatNoAppComes();
      else addEventListener('DOMContentLoaded', sayThatNoAppComes);
    },
    true,
  );
})();
