// SPDX-License-Identifier: GPL-3.0-or-later
// The one script of a website: <script src="https://hub/widget.js" data-channel="ID" async></script>
// It shows the chat in a frame of the hub's own origin, and keeps for it what must stay with the website: the visitor's token and what
// is not sent yet. Nothing of the page is read but its address, title, referrer, language and the --deskbell-… variables.
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || window.Deskbell) return;
  const { channel, language = '', theme = 'auto', title = 'Chat' } = script.dataset;
  const hub = new URL(script.src).origin;
  const place = `deskbell:${channel}`;
  const phone = matchMedia('(max-width: 520px), (max-height: 420px)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const variables = ['accent', 'radius', 'font', 'background', 'text', 'bubble-in', 'bubble-out', 'offset', 'z-index'];
  const waiting = []; // calls made before the frame is ready
  let shape = { open: false, width: 0, height: 0, side: 'end' };
  let ready = false;
  let plainTitle = '';

  const read = (storage) => JSON.parse(storage.getItem(place)) || {};
  const kept = () => {
    try {
      return { ...read(localStorage), ...read(sessionStorage) };
    } catch {
      return {};
    }
  };
  /** Files that were chosen are this tab's, everything else is all tabs'. */
  const keep = ({ files, ...what }) => {
    try {
      if (files) sessionStorage.setItem(place, JSON.stringify({ files }));
      localStorage.setItem(place, JSON.stringify({ ...read(localStorage), ...what }));
    } catch {
      // A browser that keeps nothing: the chat lasts as long as the page.
    }
  };

  // Files that are not sent yet. Theirs is the website's own storage too: a frame of another origin may be given none.
  const shelf = (mode, work) => new Promise((resolve) => {
    const asked = indexedDB.open(place, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('files');
    asked.onerror = () => resolve();
    asked.onsuccess = () => {
      const change = asked.result.transaction('files', mode);
      const over = () => { asked.result.close(); resolve(); };
      change.oncomplete = over;
      change.onabort = over;
      work(change.objectStore('files'));
    };
  }).catch(() => {});
  const putFile = ({ id, blob }) => shelf('readwrite', (files) => files.put({ blob, at: Date.now() }, id));
  /** Those named, or all without a name; and what nobody has asked for in a week. */
  const dropFiles = ({ ids }) => shelf('readwrite', (files) => {
    if (!ids) files.clear();
    for (const id of ids || []) files.delete(id);
    files.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      if (cursor.value.at < Date.now() - 7 * 86400e3) cursor.delete();
      cursor.continue();
    };
  });
  const wantFiles = async ({ ids }) => {
    const found = [];
    await shelf('readonly', (files) => {
      for (const id of ids) {
        files.get(id).onsuccess = ({ target }) => target.result && found.push({ id, blob: target.result.blob });
      }
    });
    post('files', { files: found });
  };

  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'autoplay';
  frame.referrerPolicy = 'no-referrer';
  frame.src = `${hub}/widget/?channel=${encodeURIComponent(channel)}`;
  // By the object model: a page's strict style-src allows it.
  Object.assign(frame.style, {
    position: 'fixed', border: '0', width: '0', height: '0', bottom: '0', visibility: 'hidden',
    background: 'transparent', colorScheme: 'normal', maxWidth: '100%', maxHeight: '100%',
  });

  // A chat that is off (or a hub that is gone) answers without the widget: no trace of it stays.
  frame.addEventListener('load', () => setTimeout(() => ready || frame.remove(), 4000));

  const post = (type, data = {}) => frame.contentWindow?.postMessage({ deskbell: 1, type, ...data }, hub);
  const call = (type, data) => (ready ? post(type, data) : waiting.push([type, data]));

  const looks = () => {
    const style = getComputedStyle(document.documentElement);
    const set = {};
    for (const name of variables) {
      const value = style.getPropertyValue(`--deskbell-${name}`).trim();
      if (value) set[name] = value.slice(0, 120);
    }
    // Dark only where the page itself can be: a bright shop at night stays bright.
    const pageCan = /dark/.test(style.colorScheme) && (dark.matches || !/light/.test(style.colorScheme));
    return { variables: set, theme: theme === 'dark' || (theme === 'auto' && pageCan) ? 'dark' : 'light', phone: phone.matches };
  };
  const page = () => ({
    page: location.href.split('#')[0].slice(0, 2000),
    title: document.title.replace(/^\(\d+\) /, '').slice(0, 200),
  });

  const reshape = () => {
    const full = shape.open && phone.matches;
    const offset = getComputedStyle(document.documentElement).getPropertyValue('--deskbell-offset').trim() || '0px';
    const style = frame.style;
    style.visibility = shape.width ? 'visible' : 'hidden';
    style.zIndex = getComputedStyle(document.documentElement).getPropertyValue('--deskbell-z-index').trim() || '2147483000';
    style.width = full ? '100%' : `${shape.width}px`;
    style.height = full ? '100%' : `${shape.height}px`;
    style.bottom = full ? '0' : offset;
    style.left = shape.side === 'left' ? (full ? '0' : offset) : 'auto';
    style.right = shape.side === 'left' ? 'auto' : (full ? '0' : offset);
  };
  const badge = (count) => {
    const bare = document.title.replace(/^\(\d+\) /, '');
    if (count > 0 && document.hidden) {
      plainTitle = bare;
      document.title = `(${count}) ${bare}`;
    } else if (plainTitle) {
      document.title = bare;
      plainTitle = '';
    }
  };

  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== hub || event.data?.deskbell !== 1) return;
    const { type, ...data } = event.data;
    if (type === 'hello') {
      ready = true;
      post('init', { ...looks(), ...page(), referrer: document.referrer, language: language || document.documentElement.lang || '',
        own: navigator.languages?.slice(0, 5) || [], kept: kept(), vouch: script.dataset.identify || '' });
      for (const [name, what] of waiting.splice(0)) post(name, what);
    } else if (type === 'shape') {
      shape = data;
      reshape();
    } else if (type === 'keep') {
      keep(data.what);
    } else if (type === 'put') {
      putFile(data);
    } else if (type === 'drop') {
      dropFiles(data);
    } else if (type === 'want') {
      wantFiles(data);
    } else if (type === 'ask') {
      post('kept', { kept: kept() });
    } else if (type === 'unread') {
      badge(data.count);
    } else if (type === 'gone') {
      frame.remove(); // the chat is off: no trace of it
    }
  });
  // Another tab of this website got a token, wrote, or signed out.
  addEventListener('storage', (event) => {
    if (event.key === place && ready) post('kept', { kept: kept(), other: true });
  });
  document.addEventListener('visibilitychange', () => ready && post('sight', { hidden: document.hidden }));
  phone.addEventListener('change', () => { reshape(); if (ready) post('looks', looks()); });
  dark.addEventListener('change', () => ready && post('looks', looks()));
  addEventListener('popstate', () => ready && post('page', page()));

  window.Deskbell = Object.freeze({
    open: () => call('open'),
    close: () => call('close'),
    /** A short-lived token signed by the website's server: see docs/web-chat.md. */
    identify: (token) => call('identify', { vouch: String(token) }),
    /** Ends this visitor: on a shared computer the next one sees nothing. */
    logout: () => call('logout'),
    /** After a change of the page without loading it (single-page applications). */
    page: () => call('page', page()),
    /** After a change of the --deskbell-… variables. */
    restyle: () => { reshape(); call('looks', looks()); },
  });
  const show = () => document.body.append(frame);
  if (document.body) show();
  else addEventListener('DOMContentLoaded', show, { once: true });
})();
