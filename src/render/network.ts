/** A network on a page without script: what it is, since when and how many, groups, members, and how to bring a question to it. */
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import type { Directory, Network } from '../model/schema/schema.ts';
import { chosenNetworks } from './choice.ts';
import { element, escaped } from './html.ts';
import { dateHtml, originHtml, whoSays } from './origin.ts';
import { nameAndNumber, paragraphs, wayLine, words } from './parts.ts';
import { contactsHtml, listHtml } from './place.ts';
import { widgetWord, widgetWords } from './words.ts';

/** The network with an id, or all that there are, each under a heading of the first level. */
export function networksHtml(directory: Directory, id: string | undefined, i18n: I18n): string {
  const networks = chosenNetworks(directory, id);
  if (networks.length > 0) return networks.map((network) => networkHtml(directory, network, i18n)).join('\n');
  return [
    element('h1', {}, words(directory, directory.office.name, i18n)),
    element('p', {}, escaped(widgetWord(i18n, 'no-network'))),
    element('p', {}, nameAndNumber(directory, directory.office, i18n)),
  ].join('\n');
}

function networkHtml(directory: Directory, network: Network, i18n: I18n): string {
  const { id, name, description, url, workingGroups = [], conflicts } = network;
  const others = conflicts?.filter(({ property }) => property !== 'numberOfMembers');
  const groups = workingGroups.map((group) =>
    [words(directory, group.name, i18n), group.description ? paragraphs(directory, group.description, i18n) : ''].join(
      '',
    ),
  );
  const blocks = [
    element('h1', {}, words(directory, name, i18n)),
    description ? paragraphs(directory, description, i18n) : '',
    url ? element('p', {}, wayLine('url', url, i18n)) : '',
    factsHtml(directory, network, i18n),
    groups.length > 0
      ? `${element('h2', {}, escaped(widgetWord(i18n, 'network-groups')))}\n${listHtml(groups, 'kmt-groups')}`
      : '',
    membersHtml(directory, network, i18n),
    questionsHtml(directory, network, i18n),
    originHtml(directory, { ...network, conflicts: others }, i18n),
  ];
  return element('section', { class: 'kmt-network', id }, blocks.filter(Boolean).join('\n'));
}

/** Since when, and how many: where sources differ, what each of them says. */
function factsHtml(directory: Directory, network: Network, i18n: I18n): string {
  const { foundingDate, numberOfMembers, source, sourceOf, conflicts = [] } = network;
  const [since = '', count = ''] = widgetWords(i18n, 'network-facts');
  const others = conflicts.filter(({ property }) => property === 'numberOfMembers');
  const label = escaped(labelText(i18n, widgetWord(i18n, 'other-value')));
  const own = others.length > 0 ? whoSays(directory, sourceOf?.numberOfMembers ?? source, i18n, true) : '';
  const counts = [
    ...(numberOfMembers === undefined ? [] : [`${numberOfMembers}${own}`]),
    ...others.map(
      (other) => `${label} ${words(directory, other.value, i18n)}${whoSays(directory, other.source, i18n, true)}`,
    ),
  ];
  const rows: [string, string][] = [
    ...(foundingDate ? [[since, dateHtml(directory, foundingDate, i18n)] as [string, string]] : []),
    ...(counts.length > 0 ? [[count, counts.join('<br>')] as [string, string]] : []),
  ];
  const list = rows.map(
    ([name, value]) => element('dt', {}, escaped(labelText(i18n, name))) + element('dd', {}, value),
  );
  return list.length > 0 ? element('dl', {}, list.join('\n')) : '';
}

/** The kinds in the order in which they are shown, and of the words for them. */
const KINDS = ['authority', 'welfare', 'association', 'education', 'health', 'religious', 'person', 'other'] as const;

function membersHtml(directory: Directory, { members = [] }: Network, i18n: I18n): string {
  if (members.length === 0) return '';
  const list = (those: typeof members): string =>
    listHtml(
      those.map(({ name, url }) => {
        const text = words(directory, name, i18n);
        return url ? element('a', { href: url }, text) : text;
      }),
      'kmt-members',
    );
  const names = widgetWords(i18n, 'network-kinds');
  const isSorted = members.some(({ category }) => category && category !== 'other');
  const groups = KINDS.flatMap((kind, index) => {
    const those = members.filter(({ category = 'other' }) => category === kind);
    return those.length > 0 ? [element('h3', {}, escaped(names[index] ?? '')), list(those)] : [];
  });
  return [
    element('h2', {}, escaped(widgetWord(i18n, 'network-members'))),
    ...(isSorted ? groups : [list(members)]),
  ].join('\n');
}

/** What the file says of it, and its own contacts; where there are none or all of their posts are vacant, the coordination office. */
function questionsHtml(directory: Directory, { name, participation, contactPoint = [] }: Network, i18n: I18n): string {
  const { office } = directory;
  return [
    element('h2', {}, escaped(widgetWord(i18n, 'network-questions'))),
    participation ? paragraphs(directory, participation, i18n) : '',
    contactsHtml(directory, { ...office, name, contactPoint, url: undefined }, i18n),
    contactPoint.some(({ vacant }) => !vacant) ? '' : element('p', {}, nameAndNumber(directory, office, i18n)),
  ]
    .filter(Boolean)
    .join('\n');
}
