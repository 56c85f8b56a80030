// How to read the atlas: every sign with a real incident that has it. Without anything that needs a script.

import type { ComponentChild } from 'preact';
import { recordOf } from '../../data/record.ts';
import type { GuideMessages } from '../../i18n/en/guide.ts';
import { guideMessages } from '../../i18n/guide.ts';
import { latestWithout } from '../../query/quarters.ts';
import { markSizes } from '../shared/mark-sizes.ts';
import { shapePath } from '../shared/shapes.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import { TimeExample } from './chart.tsx';
import type { GuideContent } from './content.ts';
import { exampleText } from './example-text.ts';

/** An incident's title as the way to it. */
type LinkTo = (row: number) => ComponentChild;

interface GuideProps {
  readonly content: GuideContent;
  readonly linkTo: LinkTo;
}

export function Guide({ content, linkTo }: GuideProps) {
  const { map, words, quarters } = content;
  const { locale } = words;
  const guide = guideMessages(locale.language);
  return (
    <div class="guide">
      <p class="guide-intro">{guide.intro}</p>
      <figure class="guide-map">
        <svg
          role="img"
          aria-label={guide.map}
          viewBox={`0 0 ${map.widthPx} ${map.heightPx}`}
          // The drawing's own markup, every word in it escaped where it was written.
          dangerouslySetInnerHTML={{ __html: map.svg }}
        />
        <figcaption class="fine">{guide.mapOf}</figcaption>
      </figure>
      <ol class="guide-signs">
        {map.examples.map((example) => {
          const { name, text } = exampleText(words, guide, example);
          return (
            <li key={example.sign}>
              <h3>{name}</h3>
              <p>
                {example.sign !== 'same place' && (
                  <>
                    {linkTo(example.row)}
                    {guide.inYear(locale.formats.year(yearDay(content, example.row)))}
                  </>
                )}
                {text}
              </p>
            </li>
          );
        })}
      </ol>
      <Lineages content={content} guide={guide} />
      {quarters.length > 0 && (
        <section class="guide-part">
          <h3>{guide.time.name}</h3>
          <TimeExample words={words} guide={guide} quarters={quarters} />
        </section>
      )}
      <Missing content={content} linkTo={linkTo} guide={guide} />
    </div>
  );
}

const yearDay = ({ words }: GuideContent, row: number): number => recordOf(words.atlas, row).days.from;

interface PartProps {
  readonly content: GuideContent;
  readonly guide: GuideMessages;
}

function Lineages({ content, guide }: PartProps) {
  const { atlas, locale } = content.words;
  return (
    <section class="guide-part">
      <h3>{guide.lineages}</h3>
      <ul class="guide-lineages">
        {atlas.lineages.map((lineage) => (
          <li key={lineage.id}>
            <LineageSymbol lineage={lineage} sizePx={18} />
            {lineage.name[locale.language]}
          </li>
        ))}
      </ul>
      <p class="guide-sizes-title">{guide.sizes}</p>
      {/* From left to right in every language, as on a scale. */}
      <p class="guide-sizes" dir="ltr">
        {markSizes(content.map.scale).map(({ toll, radius }) => {
          const size = Math.ceil(2 * radius) + 2;
          return (
            <span key={toll}>
              <svg
                width={size}
                height={size}
                viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
                aria-hidden="true"
                focusable="false"
              >
                <circle r={radius} />
              </svg>
              {locale.formats.number(toll)}
            </span>
          );
        })}
      </p>
    </section>
  );
}

function Missing({ content, guide, linkTo }: PartProps & { readonly linkTo: LinkTo }) {
  const { atlas, locale } = content.words;
  const { figure, deaths } = latestWithout(atlas.columns);
  const { missing } = guide;
  const named = (row: number | undefined) =>
    row === undefined ? null : (
      <>
        {' '}
        {linkTo(row)}, {locale.formats.year(yearDay(content, row))}.
      </>
    );
  const markOf = (row = 0) => recordOf(atlas, row).lineage;
  const [hollow, harmless] = [markOf(figure), markOf(deaths)];
  return (
    <section class="guide-part">
      <h3>{missing.name}</h3>
      <ul class="guide-missing">
        <li>
          <Sample>
            <path class={`guide-hollow ${hollow?.hue}`} d={shapePath(hollow?.shape ?? 'circle', 5)} />
          </Sample>
          <p>
            <strong>{missing.hollow}</strong>
            {named(figure)} {missing.hollowNote}
          </p>
        </li>
        <li>
          <Sample>
            <path class={`${harmless?.hue} hue-fill`} d={shapePath(harmless?.shape ?? 'circle', 2.4)} />
          </Sample>
          <p>
            <strong>{missing.harmless}</strong>
            {named(deaths)}
          </p>
        </li>
        <li>
          <Sample>
            <path class="guide-ghost" d="M-6,7v-9h5v9zM1,7v-13h5v13z" />
          </Sample>
          <p>
            <strong>{missing.ghosts}</strong> {missing.ghostsNote}
          </p>
        </li>
        <li>
          <Sample>
            <path class={`${hollow?.hue} hue-fill`} d="M-6,7v-13h5v13z" />
            <path class={`${hollow?.hue} hue-fill guide-partly`} d="M1,7v-13h5v13z" />
          </Sample>
          <p>
            <strong>{missing.pale}</strong> {missing.paleNote}
          </p>
        </li>
      </ul>
    </section>
  );
}

function Sample({ children }: { children: ComponentChild }) {
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
