import type { DirectoryController } from '../../load/directory-controller.ts';
import type { HoursDirectory } from '../../model/schema/hours-directory.ts';

/** The place with an id, or the office where none is named; an unknown id is told to the webmaster. */
export function findPlace<D extends HoursDirectory>(
  directory: D,
  id: string,
  data: DirectoryController<D>,
): D['places'][number] | undefined {
  const place = [directory.office, ...directory.places].find((candidate) => !id || candidate.id === id);
  if (!place) data.tell(({ placeProblem }) => placeProblem(id, directory));
  return place;
}
