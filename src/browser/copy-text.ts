const absolute = (text: string): string => text.replace(/(src="|, )(?=\/)/, `$1${location.origin}`);

/** Gives every copy button its work: the text of the block it names, with this site's address before the frame's path. */
export function copyText(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const block = document.getElementById(button.dataset['copy'] ?? '');
    if (!block || !navigator.clipboard) continue;
    const code = block.querySelector('code') ?? block;
    code.textContent = absolute(code.textContent ?? '');
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = button.dataset['copied'] ?? '';
    });
  }
}
