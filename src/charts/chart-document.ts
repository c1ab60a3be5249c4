import { JSDOM } from 'jsdom';

let dom: JSDOM | undefined;

/** Returns the document charts are drawn in at build, made once: importing jsdom takes longer than drawing. */
export function chartDocument(): Document {
  dom ??= new JSDOM('');
  return dom.window.document;
}
