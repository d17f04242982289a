/**
 * Shows screenshots large, one at a time, in the browser's own dialog: it keeps the focus, closes on
 * Escape and gives the focus back.
 */
for (const media of document.querySelectorAll<HTMLElement>('[data-lightbox]')) openable(media);

function openable(media: HTMLElement): void {
  const dialog = media.querySelector('dialog');
  const frame = dialog?.querySelector('[data-lightbox-picture]');
  const words = media.querySelector('[data-lightbox-words]');
  const links = [...media.querySelectorAll<HTMLAnchorElement>('li a')];
  if (!dialog || !frame || !words) return;
  const picture = new Image();
  frame.append(picture);
  let place = 0;
  const show = (next: number) => {
    place = Math.min(Math.max(next, 0), links.length - 1);
    const small = links[place]?.querySelector('img');
    picture.src = links[place]?.href ?? '';
    picture.alt = small?.alt ?? '';
    picture.width = Number(small?.getAttribute('width') ?? 0);
    picture.height = Number(small?.getAttribute('height') ?? 0);
    words.textContent = `${place + 1} of ${links.length}: ${picture.alt}`;
    for (const button of steps) {
      const to = place + Number(button.dataset['lightboxStep']);
      button.disabled = to < 0 || to >= links.length;
    }
    // A button that can do no more loses the focus, and the arrow keys would go with it.
    const isLost = steps.some((button) => button.disabled && button === document.activeElement);
    if (isLost) steps.find((button) => !button.disabled)?.focus();
  };
  const steps = [...dialog.querySelectorAll<HTMLButtonElement>('[data-lightbox-step]')];
  for (const [index, link] of links.entries()) {
    link.addEventListener('click', (event) => {
      // Who wants another tab gets it.
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      dialog.showModal();
    });
  }
  for (const button of steps) {
    button.addEventListener('click', () => show(place + Number(button.dataset['lightboxStep'])));
  }
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') show(place + 1);
    if (key === 'ArrowLeft') show(place - 1);
  });
  dialog.addEventListener('click', ({ target }) => {
    const isClose = target instanceof Element && target.closest('[data-lightbox-close]');
    // A click beside the picture lands on the dialog itself.
    if (target === dialog || isClose) dialog.close();
  });
}
