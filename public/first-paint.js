// Runs before anything is painted: what the address says about colours, layout and view, so that the page does not
// first show something else. A file of its own, because the page's policy allows no script inside it.
(() => {
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  const isDarkDevice = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = theme === 'dark' || (theme !== 'light' && isDarkDevice);
  page.dataset.theme = isDark ? 'dark' : 'light';
  page.classList.toggle('is-embed', asked.get('embed') === '1');
  // The picture and the list in the page are of all incidents, in English and in the device's colours.
  const language = asked.get('lang') ?? navigator.languages.find((tag) => /^(en|fr)\b/.test(tag)) ?? 'en';
  const isWhole = [...asked.keys()].every((key) => key === 'lang' || key === 'theme');
  page.classList.toggle('is-other-view', !isWhole || !language.startsWith('en') || isDark !== isDarkDevice);
  // Where the app does not come, what is there is better than nothing. Errors of loading do not bubble.
  addEventListener('error', () => page.classList.remove('is-other-view'), true);
})();
