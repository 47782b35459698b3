import { dataPagePath, dataPath, homePath, type DataFormat, type DataSetName } from '../../urls.ts';
import { mediaTypes, placeOf, type FeedFile, type FeedSource, type Place } from '../source.ts';
import { csvText, geoJsonText, jsonText, type About } from './formats.ts';
import { dataSets } from './sets.ts';

/** The open data of a commune: each set that has something, and its points where some are known. */
export function dataFiles(source: FeedSource): FeedFile[] {
  const place = placeOf(source);
  return dataSets.flatMap((set) => {
    const rows = set.rows(source);
    const hasPoints = rows.some((row) => 'latitude' in row && 'longitude' in row);
    return [
      ...(rows.length > 0
        ? [
            dataFile(place, set, 'csv', () => csvText(set.fields, rows)),
            dataFile(place, set, 'json', (about) => jsonText(about, rows)),
          ]
        : []),
      ...(hasPoints ? [dataFile(place, set, 'geojson', (about) => geoJsonText(about, rows))] : []),
    ];
  });
}

/** A set as it is named in files: that of a commune has another name in an area. */
export interface NamedSet {
  name: DataSetName;
  title: string;
}

/** A file of a set of data; `textOf` makes its text from what it says of itself. */
export function dataFile(
  place: Place,
  { name, title }: NamedSet,
  format: DataFormat,
  textOf: (about: About) => string,
): FeedFile {
  const path = dataPath(place.base, name, format);
  const about = {
    title: `${title} ${place.ofName}`,
    ...licence,
    source: `${place.publisher}, ${place.origin}${place.base}`,
    url: place.origin + path,
    documentation: place.origin + dataPagePath(homePath),
  };
  return { path, type: mediaTypes[format], title: about.title, text: textOf(about) };
}

const licence = {
  licence: 'Licence Ouverte 2.0',
  licenceUrl: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};
