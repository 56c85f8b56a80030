// A link that WordPress has turned into a frame: sandboxed, hidden until it speaks, known by a secret. What its script
// (wp-includes/js/wp-embed.js) does is done here in short; the whole of WordPress is too large for every run.

import { expect } from '@playwright/test';
import { embedHeightPx } from '../../src/lib/embed-size.ts';
import { WORDPRESS_MOST_PX } from '../../src/lib/wordpress.ts';
import { embedIn, heightsOf, test } from './site.ts';

/** With the list an embed is higher than WordPress allows. */
const PARTS = ['title', 'timeline', 'legend', 'list'] as const;
const SECRET = 'aB3dE5gH7j';
const HOST = `<script>
  window.addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe');
    if (!data || data.secret !== '${SECRET}' || source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.max(200, Math.min(${WORDPRESS_MOST_PX}, parseInt(data.value, 10)));
    const isOwn = data.message === 'link' && new URL(data.value).host === new URL(frame.src).host;
    if (isOwn && document.activeElement === frame) window.top.location.href = data.value;
  });
  window.addEventListener('load', () =>
    document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: '${SECRET}' }, '*'));
</script>`;

test('in WordPress the embed is whole at any width, and its links lead on', async ({
  page,
  article,
  embed,
}) => {
  const src = `${embed}embed.html?incident=2015-11-20-bamako-radisson-blu&lang=fr&show=${PARTS.join(',')}#?secret=${SECRET}`;
  const style = 'position: absolute; clip: rect(1px, 1px, 1px, 1px);';
  await article(
    `${HOST}<div id="column" style="width:390px"><iframe class="wp-embedded-content" sandbox="allow-scripts" style="${style}" data-secret="${SECRET}" src="${src}" width="100%" height="912" title="Map"></iframe></div>`,
  );
  await expect(embedIn(page).getByRole('status')).toHaveText(/^355 événements/);
  expect(embedHeightPx(390, PARTS)).toBeGreaterThan(WORDPRESS_MOST_PX);
  for (const width of [390, 600]) {
    await page
      .locator('#column')
      .evaluate((column, px) => column.setAttribute('style', `width:${px}px`), width);
    const expected = Math.min(WORDPRESS_MOST_PX, embedHeightPx(width, PARTS));
    await expect
      .poll(async () => JSON.stringify(await heightsOf(page)))
      .toBe(JSON.stringify({ frame: expected, content: expected }));
  }
  // The incident's own page, in the reader's language, has the link to the source.
  await embedIn(page).locator('.sources a').first().click();
  await expect(page).toHaveURL(`${embed}incidents/fr/2015-11-20-bamako-radisson-blu.html#source-1`);
  await page.goBack();
  await embedIn(page).getByRole('link', { name: 'Ouvrir la carte' }).click();
  await expect(page).toHaveURL(/index\.html\?.*lang=fr/);
  await expect(page.getByRole('region', { name: 'Événement', exact: true })).toContainText('Radisson');
});
