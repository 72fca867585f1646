/** The nodes of JSON-LD documents, however they are packed, and what they refer to. */
import { isRecord } from '../../../model/reading/fits.ts';

export type Node = Record<string, unknown>;

/** All nodes that stand for themselves: of a graph, of a list, alone, or what a page is about. */
export function nodesOf(documents: readonly unknown[]): Node[] {
  return documents.flatMap((each): Node[] => {
    if (Array.isArray(each)) return nodesOf(each as unknown[]);
    if (!isRecord(each)) return [];
    if (Array.isArray(each['@graph'])) return nodesOf(each['@graph'] as unknown[]);
    return 'mainEntity' in each && !('address' in each) ? [each, ...nodesOf([each.mainEntity])] : [each];
  });
}

/** "LocalBusiness", without an address before it. */
export const typesOf = (node: Node): string[] =>
  (Array.isArray(node['@type']) ? (node['@type'] as unknown[]) : [node['@type']])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));

/** A node whose values that only refer to another are that other, but for our own, whose ids are needed. */
export function wholeNode(node: Node, nodes: readonly Node[]): Node {
  const byId = new Map(nodes.filter((each) => each['@id'] !== undefined).map((each) => [each['@id'], each]));
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    if (!isRecord(value) || Object.keys(value).length !== 1 || !('@id' in value)) return value;
    const other = String(value['@id']).startsWith('#') ? undefined : byId.get(value['@id']);
    return other && other !== node ? other : value;
  };
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, whole(value)]));
}

/** "first" of `{ "@id": "#first" }`: a place of the same file. */
export const refIn = (value: unknown): string | undefined =>
  isRecord(value) ? /^#([A-Za-z0-9][A-Za-z0-9-]*)$/.exec(String(value['@id'] ?? ''))?.[1] : undefined;

/** "work" of `{ "@id": "#topic-work" }`. */
export const keysIn = (value: unknown, kind: string): string[] => {
  const key = isRecord(value) && new RegExp(`^#${kind}-(.+)$`).exec(String(value['@id'] ?? ''))?.[1];
  return key ? [key] : [];
};

const PLACES =
  /^(\w*Organization|NGO|LocalBusiness|\w*Office|\w*Business|\w*Service|Place|CivicStructure|CityHall|GovernmentBuilding|\w*Clinic|Library|School|CommunityCenter|ChildCare|EmploymentAgency)$/;

/** Something with a door, or at least a telephone. */
export const isOrganization = (types: readonly string[], node: Node): boolean =>
  types.some((type) => PLACES.test(type)) || 'address' in node || 'openingHoursSpecification' in node;
