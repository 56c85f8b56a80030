// Small tables without a problem, for tests that break one thing and read what the lint says.

import { messageOf } from '../problem.ts';
import { parseTables, type Reading } from '../read.ts';
import { problemsOf } from './rules.ts';

const SIEGE = '2015-11-20-bamako-hotel';
const RAID = '2016-01-02-kidal-raid';
const GROUP_END =
  ',,,,jihadist,2015,2017-03-02,ML,,Sentence.,Phrase.,جملة.,Reuters,,https://example.org/g,,,,,,high,';

const FILES: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify({
    title: 'Incident Atlas',
    version: '2026-11-24',
    contributors: [{ title: 'Desk', email: 'desk@example.org', roles: ['contact'] }],
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  }),
  'incidents.csv': `id,title,start_date,end_date,captivity_until,country,admin1,place,latitude,longitude,location_precision,radius_km,event_type,target_type,killed_low,killed_best,killed_high,attackers_killed,injured,hostages,summary,uncertainty
${SIEGE},Hotel siege,2015-11-20,2015-11-21,2016-03,ML,Bamako,Bamako,12.634,-8.029,exact,,hostage-taking,hotel-or-restaurant,18,20,27,2,7,170,Gunmen entered a hotel.,"Police said “terrorists”, twice."
${RAID},Raid near Kidal,2016-01-02,2016-01-02,,ML,Kidal,Kidal,18.4411,1.4078,town,,ambush,military,1,,3,,,,Fighters attacked a convoy.,
`,
  'actors.csv': `incident_id,group_id,role,status,claim,according_to,date,note
${SIEGE},aqim,perpetrator,claimed,1,Statement of the group,2015-11-22,
${SIEGE},fama,target,attributed,,,,
${RAID},,perpetrator,unknown,1,,,
`,
  'sources.csv': `incident_id,number,publisher,title,url,date,language,reports,based_on,seen,title_from,archived_url,checked,result
${SIEGE},1,Reuters,Terrorists storm hotel,https://example.org/1,2015-11-20,en,,,excerpt,page,,,not tried
${SIEGE},2,RFI,,https://example.org/2,2015-12,fr,,,excerpt,,,,not tried
${RAID},1,AFP,,http://example.org/3,2016-01-02,fr,,,excerpt,,,,not tried
`,
  'reports.csv': `id,incident_id,report_date,publisher,said_by,killed_low,killed_high,scope,includes_attackers,injured,hostages,claim,fact,title,url,note
r001,${SIEGE},2015-11-20,AFP,Army,22,27,whole,no,7,170,,The army counts 22 to 27 dead.,,https://example.org/r1,
`,
  'groups.csv': `id,lineage,short_name,name_en,name_fr,name_ar,short_name_fr,short_name_ar,aliases,ucdp_name,acled_name,gtd_name,kind,from,to,countries,parent_id,sentence_en,sentence_fr,sentence_ar,source1_publisher,source1_title,source1_url,source1_date,source2_publisher,source2_title,source2_url,source2_date,confidence,note
aqim,main,AQIM,Al-Qaida,Al-Qaïda,القاعدة,AQMI,القاعدة,${GROUP_END}
fama,main,FAMa,Army,Armée,الجيش,FAMa,الجيش,${GROUP_END}
`,
  'group-links.csv': `from_group,to_group,kind,date,source_publisher,source_url,confidence,note
fama,aqim,splits from,2015,Reuters,https://example.org/l,high,
`,
  'lineages.csv': 'id,name_en,name_fr,name_ar,shape\nmain,Main,Principal,رئيسي,circle\n',
  'corrections.csv': `date,incident_id,field,old,new,reason,source_publisher,source_title,source_url
2026-11-20,${SIEGE},killed_best,21,19,First count.,Reuters,,https://example.org/c1
2026-11-22,${SIEGE},killed_best,19,20,A man died of his wounds.,Reuters,,https://example.org/c2
2026-11-22,${SIEGE},sources.2.publisher,AFP,RFI,First printed there.,RFI,,https://example.org/c3
2026-11-22,${SIEGE},actors.status,suspected,claimed,The claim is genuine.,RFI,,https://example.org/c4
`,
  'incident-places.csv': `incident_id,number,place,latitude,longitude,location_precision,radius_km,point_from
`,
  'places.csv': `id,name_en,name_fr,name_ar,country,kind,rank,latitude,longitude
bamako,Bamako,Bamako,باماكو,ML,capital,1,12.65,-8
`,
  'regions.csv': `id,name_en,name_fr,name_ar,kind,from_zoom,to_zoom,latitude,longitude,angle,shown,note
sahara,Sahara,Sahara,الصحراء,desert,2.5,5.4,23.5,2.5,,yes,
`,
  'coverage.csv': `country,from,to,level,note,note_fr,note_ar
ML,2015-01,2015-12,searched well,,,
ML,2016-01,2016-12,searched partly,Only the north.,Le nord seulement.,الشمال فقط.
`,
  'recall.csv': `id,countries,from,to,kind,threshold,held,known,of_version,method
large,ML;BF,2002-01,2020-07,attacks by armed groups,25,32,44,2026-11-20,By hand
`,
  'disputed-dates.csv': `incident_id,earliest,latest
${SIEGE},2015-11-20,2015-11-22
`,
  'annotations.csv': `incident_id,place_en,place_fr,place_ar,text_en,text_fr,text_ar
${SIEGE},Bamako,Bamako,باماكو,Seven hours; about 20 killed,Sept heures ; environ 20 tués,سبع ساعات؛ نحو 20 قتيلا
`,
  'map-labels.csv': `incident_id,pinned,label_en,label_fr,label_ar
${SIEGE},yes,The hotel,L’hôtel,الفندق
`,
  'translations/incidents.fr.csv': `id,title,summary
${SIEGE},Siège d’un hôtel,Des hommes armés sont entrés.
${RAID},Attaque près de Kidal,Un convoi a été attaqué.
`,
  'translations/incidents.ar.csv': `id,title,summary
${SIEGE},حصار فندق,دخل مسلحون فندقا.
${RAID},هجوم قرب كيدال,هاجم مقاتلون قافلة.
`,
  'translations/reports.fr.csv': 'id,said_by,claim,fact\nr001,Armée,,Le bilan de l’armée.\n',
  'translations/reports.ar.csv': 'id,said_by,claim,fact\nr001,الجيش,,حصيلة الجيش.\n',
  'translations/link-kinds.csv': 'kind,fr,ar\nsplits from,fait scission de,انشقاق عن\n',
};

/** The sound tables with one piece of one file replaced; the piece must be there. */
function readWith(file: string, piece: string, replacement: string): Reading {
  if (!FILES[file]?.includes(piece)) throw new Error(`${file} of the fixture does not hold "${piece}".`);
  return parseTables((name) => {
    const text = FILES[name] ?? '';
    return name === file ? text.replace(piece, () => replacement) : text;
  });
}

/** What the whole lint says about them, reading included. */
export function messagesWith(file: string, piece: string, replacement: string): readonly string[] {
  return problemsOf(readWith(file, piece, replacement)).map(messageOf);
}
