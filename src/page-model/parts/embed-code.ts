/** Returns the frame another site puts into its page; the script of the page adds the address of this site. */
export function embedCode(path: string, title: string): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${path}" title="${quoted}" width="100%" height="560" loading="lazy"></iframe>`;
}
