// The first script of each embed file: where the address asks for another language, the page makes way for the file that
// speaks it before anything else of it is read.

import { embedFile, hasSiblings, otherLanguage } from './lib/embed-file.ts';
import { queryOf } from './state/parameters.ts';
import { languageAsked, preferredLanguage } from './state/spoken.ts';

const { lang: own } = document.documentElement;
const asked = languageAsked(queryOf(location));
const other = otherLanguage(own, asked, preferredLanguage(navigator.languages));
// What stands behind the address is the host's: how to reach it, and what to show.
if (other && hasSiblings(location.href)) {
  location.replace(`./${embedFile(other)}${location.search}${location.hash}`);
  // What is read until the other comes stays silent: a host would hear two embeds.
  document.documentElement.dataset.leaving = '';
}
