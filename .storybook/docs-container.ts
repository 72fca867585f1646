/** The frame of every page of documentation: light or dark as the toolbar says, else as the system is. */
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, type PropsWithChildren, type ReactElement, useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { darkSystem, themeFor } from './themes.ts';

type Props = PropsWithChildren<DocsContainerProps>;
type Context = Props['context'];

export function ThemedDocs({ context, children }: Props): ReactElement {
  const scheme = useToolbarScheme(context);
  const isDark = useDarkSystem() ? scheme !== 'light' : scheme === 'dark';

  // For what takes its colours from the page: fields, scroll bars, and elements that stand in the text.
  useEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = isDark ? 'dark' : 'light';
    return () => {
      style.colorScheme = '';
    };
  }, [isDark]);

  return createElement(DocsContainer, { context, theme: themeFor(isDark) }, children);
}

function useDarkSystem(): boolean {
  const [isDark, setDark] = useState(() => darkSystem().matches);
  useEffect(() => {
    const system = darkSystem();
    const follow = (): void => setDark(system.matches);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  return isDark;
}

type Globals = { theme?: string };

/** The toolbar's "theme": "light", "dark" or "light dark". */
function useToolbarScheme(context: Context): string | undefined {
  const [scheme, setScheme] = useState(() => {
    const [said] = (context.channel.last(GLOBALS_UPDATED) ?? []) as [{ globals: Globals }?];
    return (ownGlobals(context) ?? said?.globals)?.theme;
  });
  useEffect(() => {
    const follow = ({ globals }: { globals: Globals }): void => setScheme((ownGlobals(context) ?? globals).theme);
    context.channel.on(GLOBALS_UPDATED, follow);
    return () => context.channel.off(GLOBALS_UPDATED, follow);
  }, [context]);
  return scheme;
}

/** The globals of a page with stories; the channel also brings what stories in frames of their own say of theirs. */
function ownGlobals(context: Context): Globals | undefined {
  const [story] = context.componentStories();
  return story && (context.getStoryContext(story).globals as Globals);
}
