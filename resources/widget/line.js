// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of the chat looks. Whatever people wrote becomes text, never markup.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

const address = /https?:\/\/[^\s<>"'\u200b-\u200f\u202a-\u202e\u2066-\u2069]{3,}/gu;

/** Text with its links; only http and https, and punctuation after one is not part of it. */
export function words(text) {
  const parts = document.createDocumentFragment();
  let from = 0;
  for (const match of text.matchAll(address)) {
    const href = match[0].replace(/[.,;:!?)\]}…»”]+$/u, '');
    let url;
    try {
      url = new URL(href);
    } catch {
      continue;
    }
    parts.append(text.slice(from, match.index));
    parts.append(element('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer nofollow ugc' }, href));
    from = match.index + href.length;
  }
  parts.append(text.slice(from));
  return parts;
}

const shownTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export function fileSize(bytes, language) {
  const [unit, value] = bytes < 1e6 ? ['kilobyte', Math.max(1, Math.round(bytes / 1e3))] : ['megabyte', Math.round(bytes / 1e5) / 10];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** A picture, or a button that saves the file. \a fetchFile(id) gives a Blob. */
function attachment(file, context) {
  const save = async (button) => {
    button.disabled = true;
    try {
      const url = URL.createObjectURL(file.blob || await context.fetchFile(file.id));
      const link = element('a', { href: url, download: file.name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10000);
    } catch {
      context.announce(context.t('fileLost'));
    }
    button.disabled = false;
  };
  const button = element('button', { type: 'button', class: 'file', 'aria-label': context.t('saveFile', file.name) },
    icon('file'), element('span', { dir: 'auto' }, file.name), element('small', {}, fileSize(file.size, context.language)));
  button.addEventListener('click', () => save(button));
  if (!shownTypes.has(file.media_type)) return button;
  const picture = element('img', { alt: file.name, class: 'picture' });
  const frame = element('button', { type: 'button', class: 'frame', 'aria-label': context.t('saveFile', file.name) }, picture);
  frame.addEventListener('click', () => save(frame));
  (async () => {
    try {
      const blob = file.blob || await context.fetchFile(file.id);
      // The type is ours, not what the sender called it: nothing but a picture is shown.
      const url = URL.createObjectURL(new Blob([blob], { type: file.media_type }));
      picture.addEventListener('load', () => context.settled?.());
      picture.addEventListener('error', () => frame.replaceWith(button));
      picture.src = url;
    } catch {
      frame.replaceWith(button);
    }
  })();
  return frame;
}

/** \a line: {id, at, direction, author?, text, attachments, mark?, failed?} */
export function drawLine(line, context) {
  const own = line.direction === 'in';
  const at = new Date(line.at);
  const time = new Intl.DateTimeFormat(context.language, { hour: 'numeric', minute: '2-digit' }).format(at);
  const bubble = element('div', { class: 'bubble' });
  if (line.text) bubble.append(element('p', { dir: 'auto' }, words(line.text)));
  for (const file of line.attachments || []) bubble.append(attachment(file, context));
  const who = element('span', { class: own ? 'unseen' : 'author', dir: 'auto' }, own ? `${context.t('you')}: ` : line.author || '');
  const item = element('li', { class: own ? 'own' : 'theirs', 'data-id': line.id });
  const foot = element('div', { class: 'foot' }, element('time', { datetime: at.toISOString() }, time));
  if (own) foot.append(element('span', { class: 'mark' }, line.mark || ''));
  item.append(who, bubble, foot);
  if (line.failed) {
    const again = element('button', { type: 'button', class: 'again' }, context.t('again'));
    again.addEventListener('click', () => context.retry(line.id));
    foot.append(again);
    item.classList.add('failed');
  }
  return item;
}

export function drawDay(at, language) {
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at));
  return element('li', { class: 'day' }, element('span', {}, day));
}
