/** The tags in JSX, for React 19: `import type {} from 'kmt-widgets/react'` once in the app. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Events, Props } from './props.ts';

type Listeners = { [Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void };

export type KmtJsxElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Props<Elements[Tag]> &
    Listeners;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how an interface is added to
    interface IntrinsicElements extends KmtJsxElements {}
  }
}
