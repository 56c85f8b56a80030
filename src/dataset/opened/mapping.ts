// Which column of a file is its day, its place, its actor: by the profile of a known dataset, else by names in several
// languages and by what the cells hold. A guess is for the reader to change.

import type { Profile } from './profiles/profile.ts';
import { shapeOf } from './readers/shapes.ts';
import { type Mapping, plainName, ROLES, type Role } from './roles.ts';

/** Of each role the names it goes by, the surest first; a name that ends with `*` is the beginning of one. */
const NAMES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  id: ['id', 'eventid', 'incidentid', 'identifier', 'uid', 'uuid', 'code', 'identifiant', 'المعرف'],
  title: ['title', 'headline', 'name', 'eventname', 'titre', 'nom', 'titulo', 'titel', 'العنوان'],
  start: [
    ...['startdate', 'datestart', 'start', 'eventdate', 'dateevent', 'incidentdate', 'date', 'begin', 'from'],
    ...['datedebut', 'debut', 'jour', 'fecha', 'fechainicio', 'datum', 'data', 'التاريخ', 'تاريخ'],
  ],
  end: ['enddate', 'dateend', 'end', 'to', 'datefin', 'fin', 'fechafin', 'bis'],
  year: ['year', 'annee', 'ano', 'jahr', 'yr', 'السنة'],
  month: ['month', 'mois', 'mes', 'monat', 'الشهر'],
  day: ['day', 'dayofmonth', 'dia', 'tag', 'اليوم'],
  latitude: [
    'latitude',
    'lat',
    'geolat',
    'latdd',
    'ycoord',
    'y',
    'breitengrad',
    'breite',
    'latitud',
    'خطالعرض',
  ],
  longitude: [
    ...['longitude', 'lon', 'lng', 'long', 'geolon', 'geolng', 'londd', 'longdd', 'xcoord', 'x'],
    ...['laengengrad', 'langengrad', 'lange', 'longitud', 'خطالطول'],
  ],
  point: [
    'geomwkt',
    'wkt',
    'geom',
    'geometry',
    'thegeom',
    'coordinates',
    'coords',
    'latlon',
    'latlng',
    'point',
  ],
  place: [
    ...[
      'place',
      'location',
      'locationname',
      'town',
      'city',
      'village',
      'site',
      'settlement',
      'lieu',
      'localite',
    ],
    ...['ville', 'lugar', 'ciudad', 'ort', 'المكان'],
  ],
  admin: ['admin1', 'adm1', 'province', 'region', 'state', 'governorate', 'wilaya', 'provincia', 'المنطقة'],
  country: ['country', 'countryname', 'pays', 'pais', 'land', 'nation', 'iso2', 'iso3', 'iso', 'البلد'],
  actor: [
    ...['actor', 'actor1', 'group', 'groupname', 'perpetrator', 'perpetrators', 'sidea', 'organisation'],
    ...['organization', 'party', 'acteur', 'groupe', 'auteur', 'grupo', 'gruppe', 'الجماعة'],
  ],
  otherActor: ['actor2', 'sideb', 'otheractor', 'target', 'targetactor', 'victim'],
  kind: [
    ...[
      'eventtype',
      'incidenttype',
      'type',
      'attacktype',
      'category',
      'subeventtype',
      'kind',
      'typeevenement',
    ],
    ...['categorie', 'tipo', 'art', 'النوع'],
  ],
  low: ['killedlow', 'deathslow', 'low', 'fatalitieslow', 'minkilled', 'killedmin'],
  best: [
    ...[
      'killedbest',
      'best',
      'killed',
      'deaths',
      'dead',
      'fatalities',
      'nkill',
      'numberkilled',
      'death',
      'morts',
    ],
    ...['tues', 'deces', 'muertos', 'tote', 'القتلى'],
  ],
  high: ['killedhigh', 'deathshigh', 'high', 'fatalitieshigh', 'maxkilled', 'killedmax'],
  injured: ['injured', 'wounded', 'nwound', 'injuries', 'blesses', 'heridos', 'verletzte', 'الجرحى'],
  summary: ['summary', 'description', 'notes', 'note', 'text', 'details', 'narrative', 'resume', 'الوصف'],
  source: ['source', 'sources', 'sourcename', 'publisher', 'reference', 'fuente', 'quelle', 'المصدر'],
  address: ['url', 'link', 'sourceurl', 'source_url', 'web', 'lien'],
};

/** With what certainty a column is where a point lies. */
const isCoordinate = (cells: readonly string[], most: number): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return (
    filled.length > 0 &&
    filled.filter((cell) => Math.abs(numberOf(cell) ?? Number.NaN) <= most).length * 2 > filled.length
  );
};

/**
 * `12`, `12.5`, `12,5`, `1 234`; undefined where it is no number. An apostrophe before the sign is not meant: exports put
 * it there (`'-4.2`) so that no spreadsheet takes the cell for a formula.
 */
export function numberOf(cell: string): number | undefined {
  const trimmed = cell.trim();
  if (trimmed === '') return undefined;
  const known = Number(trimmed);
  if (Number.isFinite(known)) return known;
  const text = trimmed.replace(/^'(?=[-+])/, '');
  const plain = /^[-+]?\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(text)
    ? text.replace(/[ '’\u00a0\u202f]/g, '')
    : text;
  const value = Number(plain.includes('.') ? plain : plain.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

export function mappingOfProfile(profile: Profile, header: readonly string[]): Mapping {
  const names = header.map(plainName);
  const mapping: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const column = (profile.columns[role] ?? [])
      .map((name) => names.indexOf(plainName(name)))
      .find((at) => at >= 0);
    if (column !== undefined) mapping[role] = column;
  }
  return mapping;
}

/** What is named latitude is beyond 90, and what is named longitude within: most likely they are exchanged. */
export function areSwapped(mapping: Mapping, rows: readonly (readonly string[])[]): boolean {
  const { latitude, longitude } = mapping;
  if (latitude === undefined || longitude === undefined) return false;
  const cellsOf = (column: number): string[] => rows.map((row) => row[column] ?? '');
  return (
    !isCoordinate(cellsOf(latitude), 90) &&
    isCoordinate(cellsOf(latitude), 180) &&
    isCoordinate(cellsOf(longitude), 90)
  );
}

/** `rows` are the first ones of the file. */
export function guessedMapping(header: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const names = header.map(plainName);
  const cellsOf = (column: number): string[] => rows.map((row) => row[column] ?? '');
  const mapping: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const take = (role: Role, column: number): void => {
    mapping[role] = column;
    taken.add(column);
  };
  const fits: Partial<Record<Role, (cells: readonly string[]) => boolean>> = {
    latitude: (cells) => isCoordinate(cells, 180),
    longitude: (cells) => isCoordinate(cells, 180),
    start: (cells) =>
      cells.some((cell) => ['date', 'number'].includes(shapeOf(cell.trim())) || / \d{4}$/.test(cell)),
  };
  for (const role of ROLES) {
    for (const name of NAMES[role] ?? []) {
      const column = names.findIndex(
        (each, at) => !taken.has(at) && (each === name || (name.length > 3 && each.endsWith(name))),
      );
      if (column < 0 || (rows.length > 0 && fits[role]?.(cellsOf(column)) === false)) continue;
      take(role, column);
      break;
    }
  }
  if (mapping.start === undefined && mapping.year === undefined) {
    const column = header.findIndex((_, at) => {
      const filled = cellsOf(at).filter((cell) => cell !== '');
      return filled.length > 0 && filled.every((cell) => shapeOf(cell) === 'date');
    });
    if (column >= 0) take('start', column);
  }
  if (mapping.latitude === undefined || mapping.longitude === undefined) {
    delete mapping.latitude;
    delete mapping.longitude;
    if (mapping.point === undefined) {
      const column = header.findIndex((_, at) => cellsOf(at).some((cell) => /^\s*POINT\s*\(/i.test(cell)));
      if (column >= 0) take('point', column);
    }
  } else delete mapping.point;
  // A day in one column is surer than in three.
  if (mapping.start !== undefined) {
    delete mapping.month;
    delete mapping.day;
    delete mapping.year;
  }
  return mapping;
}
