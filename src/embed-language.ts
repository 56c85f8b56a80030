// The first script of each embed file: where the address asks for another language or version of the data, the page makes
// way for the file that has it before anything else of it is read; and what it shows until the app has drawn is of no other
// view than the address asks for, in the asked colours.

import { embedFile, hasSiblings, otherLanguage, otherVersion } from './lib/embed-file.ts';
import { ADDRESS_KEYS, askedOf, queryOf, wordOf } from './state/parameters.ts';
import { languageAsked, preferredLanguage } from './state/spoken.ts';

const { lang: own, dataset, classList } = document.documentElement;
const { frozen = '', versions = '' } = dataset;
const query = queryOf(location);
const asked = languageAsked(query);
const other = otherLanguage(own, asked, preferredLanguage(navigator.languages));
const values = askedOf(query);
const version = otherVersion(frozen, values.get('version'), versions.split(' '));
// Tours are the app's: this file has no room for them. In a sandbox without an origin the app may not be had.
const hasTour = /[?&]tour=[a-z]/i.test(location.search) && self.origin !== 'null';
// What stands behind the address is the host's: how to reach it, and what to show.
if ((other || version !== null || hasTour) && hasSiblings(location.href)) {
  const page = hasTour ? 'index.html' : embedFile(other ?? own, version ?? frozen);
  location.replace(
    `./${page}${location.search}${hasTour ? `&embed=1${asked ? '' : `&lang=${own}`}` : ''}${location.hash}`,
  );
  // What is read until the other comes stays silent: a host would hear two embeds.
  dataset.leaving = '';
}

/** Of these the picture in the page knows nothing, or they change none of it. */
const ELSEWHERE: readonly string[] = ['lang', 'theme', 'version', 'embed', 'play', 'step'];
classList.add('is-scripted');
classList.toggle(
  'is-other-view',
  ADDRESS_KEYS.some((key) => !ELSEWHERE.includes(key) && values.get(key) !== null),
);
// The picture is in the device's colours.
const isDarkDevice = matchMedia('(prefers-color-scheme: dark)').matches;
const theme = wordOf(values.get('theme') ?? '');
const isDark = theme === 'dark' || (theme !== 'light' && isDarkDevice);
dataset.theme = isDark ? 'dark' : 'light';
classList.toggle('is-other-colours', isDark !== isDarkDevice);

// Where the app breaks before it has drawn, what is there is better than nothing, whatever was asked.
addEventListener('error', () => {
  if (!document.getElementById('atlas')?.hasAttribute('aria-label'))
    classList.remove('is-scripted', 'is-other-view', 'is-other-colours');
});
