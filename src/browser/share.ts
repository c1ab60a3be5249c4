/** Opens the system's own sheet to share the page; where there is none, copies its address. */
export function share(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const { title, location } = document;
      if (navigator.share) await navigator.share({ title, url: location.href }).catch(() => undefined);
      else {
        await navigator.clipboard.writeText(location.href);
        button.textContent = button.dataset['done'] ?? '';
      }
    });
  }
}
