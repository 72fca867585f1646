import type { DirectoryController } from '../../load/directory-controller.ts';
import type { Directory, Place } from '../../model/schema.ts';

/** The place with an id, or the office where none is named; an unknown id is told to the webmaster. */
export function findPlace(directory: Directory, id: string, data: DirectoryController): Place | undefined {
  if (!id || id === directory.office.id) return directory.office;
  const place = directory.places.find((candidate) => candidate.id === id);
  if (!place) data.tell(({ placeProblem }) => placeProblem(id, directory));
  return place;
}
