/** The tags in Vue's templates: `import type {} from 'kmt-widgets/vue'` once in the app. */
import type { HTMLAttributes } from 'vue';
import type { Elements, Events, Props } from './props.ts';

/** `kmt-load` → `KmtLoad`: Vue reads `@kmt-load` as `onKmtLoad`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Listeners = { [Name in keyof Events as `on${Pascal<Name>}`]?: (event: Events[Name]) => void };

export type KmtVueComponents = {
  [Tag in keyof Elements]: new () => { $props: HTMLAttributes & Props<Elements[Tag]> & Listeners };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how an interface is added to
  interface GlobalComponents extends KmtVueComponents {}
}
