// All that is known of an incident, under its title: in the panel and on its page.

import { Actors } from './actors.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { OwnColumns } from './own-columns.tsx';
import { Reports, type ReportsProps } from './reports.tsx';
import { Corrections, Sources } from './sources.tsx';
import { Summary, Uncertainty } from './summary.tsx';

export function Facts({ scene, row, pointed, onPoint }: ReportsProps) {
  const isEmbed = import.meta.env.MODE === 'embed';
  if (!isEmbed && scene.atlas.own) return <OwnColumns scene={scene} row={row} />;
  return (
    <>
      <Summary scene={scene} row={row} />
      <Actors scene={scene} row={row} />
      {!isEmbed && <Reports scene={scene} row={row} pointed={pointed} onPoint={onPoint} />}
      <Uncertainty scene={scene} row={row} />
      <Sources scene={scene} row={row} />
      {isEmbed ? <Elsewhere scene={scene} row={row} /> : <Corrections scene={scene} row={row} />}
    </>
  );
}
