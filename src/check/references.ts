/** References that lead nowhere although nothing breaks by them. */
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { hasOwn } from '../model/schema/has-own.ts';

/** Names of sources and areas that the directory does not have. */
export function deadReferences(directory: Directory): Problem[] {
  const { office, places, tasks, projects, documents, networks, events, areas, sources } = directory;
  const advice: Problem[] = [];
  const advise = (path: string, message: string) => advice.push({ path, message, severity: 'warning' });

  const lists = { office: [office], places, tasks, projects, documents, networks, events };
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
  return advice;
}
