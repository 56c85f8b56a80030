// What embed.html shows to readers without JavaScript.

/** HTML for the end of the page's body. */
export function plainFallback(): string {
  return [
    '<noscript>',
    '<p class="notice">This map and its timeline are drawn with JavaScript.',
    '<a href="./index.html" target="_blank" rel="noopener">Two decades of attacks in the Sahara and the Sahel</a>;',
    'all incidents as <a href="./data/incidents.csv">one table (CSV)</a>.</p>',
    '</noscript>',
  ].join('\n');
}
