/** How a reader reaches whoever publishes the site: as the builder says in the environment, or not at all. */
export interface Reach {
  /** Address of the issue list; null where no repository is named. */
  readonly issues: string | null;
  /** Where to write, as a link and as it is read; null where nothing is named. */
  readonly contact: { readonly href: string; readonly text: string } | null;
}

function refuse(name: string, expected: string, got: string): never {
  throw new Error(`${name} in the environment: expected ${expected}, got "${got}"\n  → Correct it, or leave it out.`);
}

const isWeb = (text: string): boolean => URL.parse(text)?.protocol === 'https:';

/**
 * Returns how readers reach the publisher. `REPOSITORY` is the address of the repository, whose issue list lies below it;
 * `CONTACT` a mail address or a page. Throws where one of them is neither.
 */
export function reachOf(environment: { readonly REPOSITORY?: string; readonly CONTACT?: string }): Reach {
  const repository = environment.REPOSITORY?.trim() || null;
  const contact = environment.CONTACT?.trim() || null;
  if (repository !== null && !isWeb(repository)) refuse('REPOSITORY', 'the https address of a repository', repository);
  const isMail = contact !== null && /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(contact);
  if (contact !== null && !isMail && !isWeb(contact)) refuse('CONTACT', 'a mail address or an https address', contact);
  return {
    issues: repository && `${repository.replace(/\/+$/, '').replace(/\.git$/, '')}/issues`,
    contact: contact === null ? null : { href: isMail ? `mailto:${contact}` : contact, text: contact },
  };
}
