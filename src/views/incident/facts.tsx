// All that is known of an incident, under its title: in the panel and on its page.

import { Actors } from './actors.tsx';
import { Corrections } from './corrections.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { OwnColumns } from './own-columns.tsx';
import { ReportError } from './report-error.tsx';
import { Reports, type ReportsProps } from './reports.tsx';
import { Sources } from './sources.tsx';
import { Summary, Uncertainty } from './summary.tsx';

/** `root`: the way to the folder of the app's own page. */
export function Facts({ scene, row, pointed, onPoint, root }: ReportsProps & { root: string }) {
  const isEmbed = import.meta.env.MODE === 'embed';
  if (!isEmbed && scene.atlas.own) return <OwnColumns scene={scene} row={row} />;
  return (
    <>
      <Summary scene={scene} row={row} />
      <Actors scene={scene} row={row} />
      {!isEmbed && <Reports scene={scene} row={row} pointed={pointed} onPoint={onPoint} />}
      <Uncertainty scene={scene} row={row} />
      <Sources scene={scene} row={row} />
      {isEmbed ? (
        <Elsewhere scene={scene} row={row} />
      ) : (
        <>
          <Corrections scene={scene} row={row} root={root} />
          <ReportError scene={scene} row={row} />
        </>
      )}
    </>
  );
}
