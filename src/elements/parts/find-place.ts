import type { DirectoryController } from '../../load/directory-controller.ts';
import type { Directory, Place } from '../../model/schema.ts';

/** The place with an id, or the office where none is named; an unknown id is told to the webmaster. */
export function findPlace(directory: Directory, id: string, data: DirectoryController): Place | undefined {
  if (!id || id === directory.office.id) return directory.office;
  const place = directory.places.find((candidate) => candidate.id === id);
  if (!place) {
    const known = [directory.office, ...directory.places].map((candidate) => candidate.id).join(', ');
    data.tell({
      path: 'place',
      message: `Eine Stelle mit der Kennung „${id}“ gibt es in der Datendatei nicht. Bekannt sind: ${known}.`,
      severity: 'error',
    });
  }
  return place;
}
