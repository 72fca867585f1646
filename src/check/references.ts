/** References that lead nowhere although nothing breaks by them. */
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { hasOwn } from '../model/schema/has-own.ts';

/** Names of sources, areas, places and documents that the directory does not have. */
export function deadReferences(directory: Directory): Problem[] {
  const { office, places, tasks, offers, projects, documents, networks, events, areas, sources } = directory;
  const advice: Problem[] = [];
  const advise = (path: string, message: string) => advice.push({ path, message, severity: 'warning' });

  const lists = { office: [office], places, tasks, offers, projects, documents, networks, events };
  for (const [list, entries] of Object.entries(lists)) {
    entries.forEach(({ sourceOf = {}, conflicts = [] }, i) => {
      const path = list === 'office' ? list : `${list}[${i}]`;
      const used = [
        ...Object.entries(sourceOf).map(([key, source]) => [`sourceOf.${key}`, source] as const),
        ...conflicts.map(({ source }, n) => [`conflicts[${n}].source`, source] as const),
      ];
      for (const [where, source] of used) {
        if (!hasOwn(sources, source)) {
          advise(`${path}.${where}`, `„${path}.${where}“ nennt keine der „sources“: „${source}“.`);
        }
      }
    });
  }

  [office, ...places].forEach(({ areaServed = [] }, i) => {
    const path = i === 0 ? 'office' : `places[${i - 1}]`;
    areaServed.forEach((key, n) => {
      if (areas.length > 0 && !areas.some(({ ars }) => ars.startsWith(key) || key.startsWith(ars))) {
        advise(
          `${path}.areaServed[${n}]`,
          `„${path}.areaServed[${n}]“ ist der Anfang von keinem „ars“ in „areas“: „${key}“.`,
        );
      }
    });
  });
  const placeIds = new Set([office, ...places].map(({ id }) => id));
  for (const [list, entries] of Object.entries({ offers, events })) {
    entries.forEach(({ place }, i) => {
      const path = `${list}[${i}].place`;
      if (place !== undefined && !placeIds.has(place))
        advise(path, `„${path}“ ist die Kennung von keiner Stelle in dieser Datei: „${place}“.`);
    });
  }
  const documentIds = new Set(documents.map(({ id }) => id));
  const named = [
    ...offers.flatMap(({ documents: ids = [] }, i) =>
      ids.map((id, n) => [`offers[${i}].documents[${n}]`, id] as const),
    ),
    ...documents.map(({ replacedBy }, i) => [`documents[${i}].replacedBy`, replacedBy] as const),
  ];
  for (const [path, id] of named) {
    if (id !== undefined && !documentIds.has(id))
      advise(path, `„${path}“ ist die Kennung von keinem Dokument in dieser Datei: „${id}“.`);
  }
  return advice;
}
