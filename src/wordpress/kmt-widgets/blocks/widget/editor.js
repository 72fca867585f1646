/** The block in the editor: the widget itself, and at its side what can be chosen. */
(function ({ blockEditor, blocks, components, element, i18n }) {
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl } = components;
  const { createElement: el, useEffect, useRef } = element;
  const { __ } = i18n;
  const { files, languages, settings, script, folder } = window.kmtWidgets;

  const ELEMENTS = [
    {
      name: 'office-card',
      icon: 'id',
      title: __('Office card', 'kmt-widgets'),
      description: __('Address, contacts and opening hours of the office or of a counselling place.', 'kmt-widgets'),
    },
    {
      name: 'opening-hours-badge',
      icon: 'clock',
      title: __('Open or closed', 'kmt-widgets'),
      description: __('Whether the office is open right now, in one line.', 'kmt-widgets'),
    },
    {
      name: 'task-list',
      icon: 'list-view',
      title: __('Tasks of the office', 'kmt-widgets'),
      description: __('What the office does, topic by topic.', 'kmt-widgets'),
    },
    {
      name: 'counselling-locator',
      icon: 'location-alt',
      title: __('Find counselling', 'kmt-widgets'),
      description: __('A search for counselling places by topic, town and language.', 'kmt-widgets'),
    },
    {
      name: 'offer-list',
      icon: 'welcome-learn-more',
      title: __('Offers', 'kmt-widgets'),
      description: __(
        'Courses, projects, groups and ways to help, each with when, where and whom to ask.',
        'kmt-widgets',
      ),
    },
    {
      name: 'document-list',
      icon: 'media-document',
      title: __('Documents', 'kmt-widgets'),
      description: __('Guides, concepts and forms, those in the reader’s language first.', 'kmt-widgets'),
    },
    {
      name: 'event-list',
      icon: 'calendar-alt',
      title: __('Events', 'kmt-widgets'),
      description: __('What is coming up, with date, place and registration.', 'kmt-widgets'),
    },
    {
      name: 'network',
      icon: 'networking',
      title: __('Network', 'kmt-widgets'),
      description: __('Who takes part, in which working groups, and how to bring a question there.', 'kmt-widgets'),
    },
  ];
  const CATEGORIES = {
    project: __('Project', 'kmt-widgets'),
    course: __('Course', 'kmt-widgets'),
    interpreting: __('Interpreting', 'kmt-widgets'),
    volunteering: __('Volunteering', 'kmt-widgets'),
    training: __('Training of volunteers', 'kmt-widgets'),
    group: __('Group', 'kmt-widgets'),
    advice: __('Advice', 'kmt-widgets'),
    other: __('Other', 'kmt-widgets'),
  };
  /** The one attribute that says what an element is about. */
  const ABOUT = {
    'office-card': 'place',
    'opening-hours-badge': 'place',
    'task-list': 'topic',
    'counselling-locator': 'topic',
    'offer-list': 'category',
    network: 'network',
  };
  const optionsOf = (first, entries) => [
    { value: '', label: first },
    ...entries.map(([value, label]) => ({ value, label })),
  ];

  function edit({ attributes, setAttributes }) {
    const ref = useRef();
    const blockProps = useBlockProps({ ref });
    useEffect(() => bringScript(ref.current.ownerDocument), []);
    const file = files.find(({ name }) => name === attributes.file) || (attributes.file ? undefined : files[0]);
    return el(
      'div',
      blockProps,
      el(InspectorControls, {}, choices(attributes, setAttributes, file), file ? otherWays(attributes, file) : null),
      file ? preview(attributes, file) : missing(attributes.file),
    );
  }

  /**
   * The preview is the widget itself; some editors stand in a frame, which has none of the page's scripts. Nothing else in an editor
   * may become a widget, as it would be saved: so the script finds that somebody looks after markers already.
   */
  function bringScript(page) {
    if (page.querySelector('script[data-kmt-base]')) return;
    page[Symbol.for('kmt-widgets.markers')] = true;
    const tag = page.createElement('script');
    tag.src = script;
    tag.dataset.kmtBase = folder;
    page.head.append(tag);
  }

  /** The widget, which nobody can press by mistake. Another key makes a new one. What stands in it is seen until the script is there. */
  function preview({ element: name, lang, headingLevel, ...attributes }, { url, office }) {
    const about = ABOUT[name];
    const shown = {
      src: url,
      ...(lang && { lang }),
      ...(attributes[about] && { [about]: attributes[about] }),
      ...(headingLevel !== 2 && { 'heading-level': String(headingLevel) }),
    };
    const { title } = ELEMENTS.find((each) => each.name === name);
    return el(Disabled, {}, el('kmt-' + name, { key: name + JSON.stringify(shown), ...shown }, title + ': ' + office));
  }

  /** The same for where no block can stand: the settings page tells it to administrators only. */
  function otherWays({ element: name, lang, headingLevel, ...attributes }, { name: file, page }) {
    const about = ABOUT[name] && { [ABOUT[name]]: attributes[ABOUT[name]] };
    const parts = { element: name, file, lang, ...about, heading_level: headingLevel === 2 ? '' : headingLevel };
    const written = Object.entries(parts).filter(([, value]) => value);
    const shortcode = '[kmt ' + written.map(([key, value]) => key + '="' + value + '"').join(' ') + ']';
    const address = page.replace('{element}', lang ? name + '.' + lang : name);
    const field = (label, value) =>
      el(TextControl, { label, value, readOnly: true, onChange: () => {}, __nextHasNoMarginBottom: true });
    return el(
      PanelBody,
      { title: __('As shortcode or link', 'kmt-widgets'), initialOpen: false },
      field(__('Shortcode', 'kmt-widgets'), shortcode),
      field(__('Address for a link', 'kmt-widgets'), address),
    );
  }

  function missing(name) {
    const instructions = name
      ? i18n.sprintf(
          /* translators: %s: name of a data file. */
          __('The data file “%s” is no longer there. Choose another one at the side.', 'kmt-widgets'),
          name,
        )
      : __(
          'No data file has been uploaded yet. An administrator does that under Settings, “KMT Widgets”.',
          'kmt-widgets',
        );
    return el(
      Placeholder,
      { icon: 'id', label: 'KMT Widget', instructions },
      settings ? el(Button, { variant: 'primary', href: settings }, __('Upload a data file', 'kmt-widgets')) : null,
    );
  }

  function choices(attributes, setAttributes, file) {
    const { element: name } = attributes;
    const select = (key, label, options, more) =>
      el(SelectControl, {
        ...{ key, label, options, ...more, __nextHasNoMarginBottom: true },
        value: String(attributes[key]),
        onChange: (value) => setAttributes({ [key]: key === 'headingLevel' ? Number(value) : value }),
      });
    const choosable = {
      place: [
        __('Place', 'kmt-widgets'),
        __('The office itself', 'kmt-widgets'),
        Object.entries(file ? file.places : {}),
      ],
      topic: [__('Topic', 'kmt-widgets'), __('All topics', 'kmt-widgets'), Object.entries(file ? file.topics : {})],
      category: [
        __('Kind of offers', 'kmt-widgets'),
        __('All kinds', 'kmt-widgets'),
        (file ? file.categories : []).map((id) => [id, CATEGORIES[id] || id]),
      ],
      network: [
        __('Network', 'kmt-widgets'),
        __('All networks', 'kmt-widgets'),
        Object.entries(file ? file.networks : {}),
      ],
    };
    const about = ABOUT[name];
    const [label, all, entries] = choosable[about] || ['', '', []];
    const isEmpty = file && !file.elements.includes(name);
    return el(
      PanelBody,
      { title: __('What is shown', 'kmt-widgets') },
      select(
        'element',
        __('Element', 'kmt-widgets'),
        ELEMENTS.map(({ name: value, title }) => ({ value, label: title })),
        isEmpty ? { help: __('The data file has nothing for this element yet.', 'kmt-widgets') } : {},
      ),
      files.length > 1 || attributes.file
        ? select(
            'file',
            __('Data file', 'kmt-widgets'),
            optionsOf(
              __('The first one', 'kmt-widgets'),
              files.map((each) => [each.name, each.office + ' (' + each.name + ')']),
            ),
          )
        : null,
      entries.length > 0 ? select(about, label, optionsOf(all, entries)) : null,
      select(
        'lang',
        __('Language', 'kmt-widgets'),
        optionsOf(__('As the page', 'kmt-widgets'), Object.entries(languages)),
      ),
      name === 'opening-hours-badge'
        ? null
        : select(
            'headingLevel',
            __('Level of the heading', 'kmt-widgets'),
            [1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: 'H' + level })),
          ),
    );
  }

  blocks.registerBlockType('kmt-widgets/widget', {
    edit,
    save: () => null,
    variations: ELEMENTS.map(({ name, icon, title, description }) => ({
      ...{ name, icon, title, description },
      attributes: { element: name },
      isDefault: name === 'office-card',
      isActive: ['element'],
      scope: ['inserter', 'transform'],
    })),
  });
})(window.wp);
