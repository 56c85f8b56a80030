// Which keys do what: opened with "?".

import { keyMessages } from '../../i18n/keys.ts';
import { openDialog } from '../shared/dialog.tsx';
import type { Draw, Scene } from '../view.ts';
import './keys.css';

/** What is returned draws it for another scene for as long as it is open. */
export const openKeys = (opening: Scene): Draw =>
  openDialog(opening, {
    className: 'keys',
    title: ({ locale }) => keyMessages(locale.language).title,
    initial: {},
    draw: ({ locale }) => (
      <div class="keys-text">
        {keyMessages(locale.language).groups.map(({ where, keys }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(([pressed, does]) => (
                <div key={pressed}>
                  <dt>
                    <kbd dir="ltr">{pressed}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    ),
  });
