// The last line of the page: how old the data are, what was corrected in them, where to report an error, under which
// licence one may use them and, in an embed, the way to the full map.

import { encode } from '../state/link.ts';
import { OWN_GROUND } from './shared/own-ground.ts';
import { panel } from './shared/panel.ts';
import type { Scene, View } from './view.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export const mountFooter: View = panel({}, (scene) => {
  const { state, atlas, locale } = scene;
  const { messages, formats } = locale;
  const { footer } = messages;
  const full = encode({ ...state, embed: false, parts: null }, null);
  return (
    <p class="footer-line">
      {atlas.has.published && (
        <>
          <span>
            {state.embed
              ? footer.shortData(formats.date(atlas.version, 'short'))
              : footer.data(formats.date(atlas.version))}
          </span>
          <a href="./corrections.html">{footer.corrections(atlas.corrections, formats)}</a>
          <a class="footer-report" href={reportAddress(scene)}>
            {footer.report}
          </a>
          <a href={LICENCE} rel="license">
            {state.embed ? footer.shortLicence : footer.licence}
          </a>
        </>
      )}
      {/* On an embed's map stands the same. */}
      {!state.embed && (
        <span>
          {footer.map} {messages.map.attribution(OWN_GROUND)}
        </span>
      )}
      {/* By its file name: not every host shows index.html for a folder. */}
      <a class="footer-full" href={`./index.html${full}`} target="_blank" rel="noopener">
        {messages.embed.openFull}
      </a>
    </p>
  );
});

/** A letter names the open incident and the data it was read in. */
function reportAddress({ state, atlas, locale }: Scene): string {
  if (!atlas.reportAddress.startsWith('mailto:')) return atlas.reportAddress;
  const subject = `${state.selected ?? locale.messages.kicker.name} (${atlas.version})`;
  return `${atlas.reportAddress}?subject=${encodeURIComponent(locale.messages.footer.reportSubject(subject))}`;
}
