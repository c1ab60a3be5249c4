/** A copy of a module that is shared with no other script. */
declare module '*/focus-search.ts?own' {
  export function focusSearch(): void;
}

declare module '*/offer-language.ts?own' {
  export function offerLanguage(): void;
}
