// SPDX-License-Identifier: GPL-3.0-or-later
// The widget's frame: what is seen and done. The page around it keeps the token (loader.js); wire.js talks to the hub.
import { Hub, Live, Outbox, Refusal, makeId } from './wire.js';
import { chooseLanguage, isRightToLeft, translator, duration } from './words.js';
import { drawDay, drawLine, element } from './line.js';

const $ = (id) => document.getElementById(id);
const channel = new URLSearchParams(location.search).get('channel');
const ui = Object.fromEntries(['panel', 'title', 'status', 'sound', 'close', 'notice', 'log', 'older', 'greeting', 'lines', 'typing',
  'typist', 'prechat', 'rating', 'files', 'composer', 'picker', 'attach', 'text', 'send', 'drop', 'launcher', 'badge', 'said']
  .map((id) => [id, $(id)]));

let site = ''; // the website's origin
let hub;
let live;
let outbox;
let about = {}; // page, title, referrer, language
let chat = null; // what the hub says of this chat
let t = (key) => key;
let language = 'en';
let open = false;
let phone = false;
let hidden = false;
let vouch = '';
let kept = {};
let asked = null; // answers the page's "kept"
let visitor = null;
let opening = null; // a visitor being made
const lines = new Map(); // by id
let newestLine = 0;
let oldestLine = 0;
let readLine = 0;
let seenLine = 0;
let started = false;
let finished = false;
let rated = false;
let skipped = false; // the rating
let known = true; // false: the pre-chat form is to be shown
let newMatter = false; // goes on writing after the end
let pending = []; // files with the next line
let broughtFiles = null; // who waits for files the page has kept

const tell = (type, data = {}) => parent.postMessage({ deskbell: 1, type, ...data }, site || '*');
const keep = (what) => {
  kept = { ...kept, ...what };
  tell('keep', { what });
};

// ---- looks ----------------------------------------------------------------------------------------------------------

const styled = {
  accent: ['--accent', 'color'], radius: ['--radius', 'border-radius'], font: ['--font', 'font-family'], background: ['--ground', 'color'],
  text: ['--ink', 'color'], 'bubble-in': ['--theirs', 'color'], 'bubble-out': ['--own', 'color'],
};

/** Black or white, whatever can be read better on the colour (WCAG 2.2, relative luminance). */
function inkOn(colour) {
  const probe = document.createElement('canvas').getContext('2d');
  probe.fillStyle = '#000';
  probe.fillStyle = colour;
  const hex = /^#(..)(..)(..)$/.exec(probe.fillStyle);
  if (!hex) return '#fff';
  const [red, green, blue] = hex.slice(1).map((part) => {
    const value = parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#fff' : '#111';
}

function look({ variables = {}, theme = 'light', phone: isPhone = false }) {
  const root = document.documentElement;
  root.dataset.theme = theme;
  phone = isPhone;
  root.classList.toggle('phone', phone);
  const wanted = { ...(chat?.accent ? { accent: chat.accent } : {}), ...variables };
  for (const [name, value] of Object.entries(wanted)) {
    const [property, kind] = styled[name] || [];
    if (property && CSS.supports(kind, value)) root.style.setProperty(property, value);
  }
  const accent = getComputedStyle(root).getPropertyValue('--accent').trim();
  root.style.setProperty('--on-accent', inkOn(accent));
  reshape();
}

function side() {
  const end = chat?.position !== 'start';
  return end === isRightToLeft(language) ? 'left' : 'right';
}

function reshape() {
  const size = open ? { width: 408, height: 664 } : { width: 88, height: 88 };
  document.documentElement.classList.toggle('open', open);
  document.documentElement.dataset.side = side();
  tell('shape', { open, side: side(), ...size });
}

function show(node, on) { node.hidden = !on; }
function announce(text) { ui.said.textContent = text; }

/** The words of everything that does not change while one chats. */
function speak() {
  const root = document.documentElement;
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  document.title = chat.title;
  ui.title.textContent = chat.title;
  $('what').textContent = chat.title;
  ui.greeting.textContent = chat.greeting || t('greeting');
  ui.close.setAttribute('aria-label', t('close'));
  ui.older.textContent = t('older');
  ui.log.setAttribute('aria-label', t('log'));
  ui.text.placeholder = t('write');
  ui.text.setAttribute('aria-label', t('write'));
  ui.text.maxLength = chat.max_text;
  ui.attach.setAttribute('aria-label', t('attach'));
  ui.send.setAttribute('aria-label', t('send'));
  ui.drop.firstElementChild.textContent = t('dropHere');
  $('prechat-why').textContent = t('who');
  for (const [row, wish, label] of [['name-row', chat.prechat.name, t('name')], ['email-row', chat.prechat.email, t('email')]]) {
    show($(row), wish !== 'off');
    $(row).firstElementChild.textContent = wish === 'required' ? label : `${label} (${t('optional')})`;
    $(row).lastElementChild.required = wish === 'required';
  }
  ui.prechat.querySelector('.main').textContent = t('begin');
  ui.rating.querySelector('legend').textContent = t('rate');
  ui.rating.querySelector('label span').textContent = t('rateWords');
  $('rating-skip').textContent = t('skip');
  ui.rating.querySelector('.main').textContent = t('rateSend');
  drawStars();
  soundIs(kept.sound !== false);
}

function statusWords() {
  if (chat.paused) return t('paused');
  if (chat.open === false && chat.opens_at) {
    const when = new Intl.DateTimeFormat(language, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(new Date(chat.opens_at));
    return t('closedUntil', when);
  }
  return chat.expected_reply_s > 0 ? t('repliesIn', duration(chat.expected_reply_s, language)) : t('here');
}

function refresh() {
  if (!chat) return;
  ui.status.textContent = statusWords();
  ui.status.dataset.open = String(!chat.paused && chat.open !== false);
  // A moment's reconnecting is nobody's business.
  const up = !live || live.up || !hub.token || live.attempt < 2;
  const notice = chat.paused ? chat.notice || t('pausedNotice') : up && navigator.onLine ? '' : t('offline');
  if (ui.notice.textContent !== notice) ui.notice.textContent = notice;
  show(ui.notice, notice !== '');
  const asks = !known && !started && (chat.prechat.name !== 'off' || chat.prechat.email !== 'off') && !chat.paused;
  const rates = finished && !rated && !skipped && chat.rating && !newMatter && !asks;
  show(ui.prechat, asks);
  show(ui.rating, rates);
  show(ui.composer, !asks && !chat.paused);
  show(ui.greeting, oldestLine <= 1);
  show(ui.older, oldestLine > 1);
  ui.send.disabled = ui.text.value.trim() === '' && pending.length === 0;
  const unread = unreadCount();
  ui.badge.textContent = unread > 99 ? '99+' : String(unread);
  show(ui.badge, unread > 0 && !open);
  ui.launcher.setAttribute('aria-label', unread > 0 ? t('openUnread', unread) : t('open'));
  ui.launcher.setAttribute('aria-expanded', String(open));
  tell('unread', { count: unread });
}

// ---- sound ----------------------------------------------------------------------------------------------------------

let audio = null;
function soundIs(on) {
  ui.sound.setAttribute('aria-pressed', String(on));
  ui.sound.setAttribute('aria-label', t('sound'));
  ui.sound.querySelector('use').setAttribute('href', on ? '#i-bell' : '#i-mute');
}
/** Two soft notes; browsers allow them once the visitor has touched the chat. */
function chime() {
  if (kept.sound === false || !navigator.userActivation?.hasBeenActive) return;
  audio ||= new AudioContext();
  const now = audio.currentTime;
  for (const [pitch, at] of [[660, 0], [880, 0.12]]) {
    const tone = new OscillatorNode(audio, { frequency: pitch, type: 'sine' });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, now + at);
    volume.gain.linearRampToValueAtTime(0.12, now + at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, now + at + 0.3);
    tone.connect(volume).connect(audio.destination);
    tone.start(now + at);
    tone.stop(now + at + 0.32);
  }
}

// ---- lines ----------------------------------------------------------------------------------------------------------

const context = {
  get language() { return language; },
  t: (...args) => t(...args),
  announce,
  fetchFile: (id) => hub.file(id),
  retry: (id) => {
    const item = outbox.items.find((one) => one.id === id);
    if (!item) return;
    outbox.retry(item);
    const line = lines.get(id);
    line.failed = false;
    draw();
  },
  settled: () => stick(),
};

let stuck = true; // the log shows its end
const atEnd = () => ui.log.scrollHeight - ui.log.scrollTop - ui.log.clientHeight < 60;
function stick() { if (stuck) ui.log.scrollTop = ui.log.scrollHeight; }

const order = (a, b) => (a.line || Infinity) - (b.line || Infinity) || (a.id < b.id ? -1 : 1);

/** Brings the list in line with what is known; nodes of lines that did not change stay, so that nothing is read out twice. */
const drawn = new Map(); // id → {node, state}
function draw() {
  stuck = atEnd();
  const sorted = [...lines.values()].sort(order);
  const own = sorted.filter((line) => line.direction === 'in');
  const lastOwn = own[own.length - 1];
  let before = null;
  let day = '';
  let place = ui.lines.firstElementChild;
  const put = (node) => {
    if (node === place) place = place.nextElementSibling;
    else ui.lines.insertBefore(node, place);
  };
  for (const old of ui.lines.querySelectorAll('.day')) {
    if (old === place) place = place.nextElementSibling;
    old.remove();
  }
  for (const line of sorted) {
    const today = new Date(line.at).toDateString();
    if (today !== day) {
      day = today;
      put(drawDay(line.at, language));
      before = null;
    }
    if (line.direction === 'in') {
      const mark = line.failed ? t('notSent') : !line.line ? t('sending') : line.line <= seenLine ? t('seen') : t('sent');
      line.mark = line === lastOwn || !line.line ? mark : '';
    }
    const state = `${line.line || 0}|${line.mark || ''}|${Boolean(line.failed)}|${language}`;
    let entry = drawn.get(line.id);
    if (!entry) {
      entry = { node: drawLine(line, context), state };
      drawn.set(line.id, entry);
    } else if (entry.state !== state) {
      entry.state = state;
      const foot = drawLine({ ...line, attachments: [] }, context);
      entry.node.querySelector('.foot').replaceWith(foot.querySelector('.foot'));
      entry.node.className = foot.className;
    }
    const same = before && before.direction === line.direction && before.author === line.author
      && new Date(line.at) - new Date(before.at) < 5 * 60000;
    entry.node.classList.toggle('follows', Boolean(same));
    put(entry.node);
    before = line;
  }
  while (place) {
    const next = place.nextElementSibling;
    place.remove();
    place = next;
  }
  stick();
  refresh();
}

function take(items, fresh) {
  let heard = false;
  for (const line of items) {
    const mine = lines.get(line.id);
    if (mine?.line) continue;
    heard ||= fresh && line.direction === 'out' && line.line > readLine;
    lines.set(line.id, { ...line, attachments: mine?.attachments?.length ? mine.attachments : line.attachments });
    outbox.settle(line.id);
    newestLine = Math.max(newestLine, line.line);
    oldestLine = oldestLine ? Math.min(oldestLine, line.line) : line.line;
    started = true;
    if (line.direction === 'out') typist(false);
  }
  if (heard) chime();
  draw();
  reading();
}

const unreadCount = () => [...lines.values()].filter((line) => line.direction === 'out' && line.line > readLine).length;

function reading() {
  if (!live?.up) return;
  const looksAt = open && !hidden && !document.hidden;
  if (looksAt && readLine < newestLine) readLine = newestLine;
  live.send({ op: 'read', got: newestLine, read: readLine });
  refresh();
}

async function older() {
  ui.older.disabled = true;
  try {
    const height = ui.log.scrollHeight;
    const page = await hub.before(oldestLine);
    if (page.items.length === 0) oldestLine = 1;
    take(page.items, false);
    ui.log.scrollTop += ui.log.scrollHeight - height;
  } catch {
    announce(t('offline'));
  }
  ui.older.disabled = false;
}

function state(now) {
  const was = finished;
  seenLine = now.seen_line;
  finished = now.finished;
  rated = now.rated;
  started ||= now.started;
  if (was !== finished) {
    skipped = false;
    newMatter = false;
  }
  draw();
}

let typistTimer = 0;
function typist(on, name = '') {
  clearTimeout(typistTimer);
  stuck = atEnd();
  $('typist').textContent = on ? t('types', name) : '';
  show(ui.typing, on);
  if (on) typistTimer = setTimeout(() => typist(false), 8000);
  stick();
}

// ---- the visitor ----------------------------------------------------------------------------------------------------

function forget() {
  lines.clear();
  drawn.clear();
  newestLine = oldestLine = readLine = seenLine = 0;
  started = finished = rated = false;
  visitor = null;
  hub.token = '';
  live.stop();
  live.after = 0;
  known = false;
  draw();
}

/** \returns true when this is another visitor than before: what was shown is gone. */
function became(answer) {
  const other = Boolean(visitor) && visitor.id !== answer.visitor.id;
  if (other) {
    const { token } = hub;
    forget();
    hub.token = token;
  }
  visitor = answer.visitor;
  readLine = Math.max(readLine, answer.read_line);
  known = known || Boolean(visitor.name) || visitor.identified || (answer.last_line ?? 0) > 0;
  return other;
}

async function load() {
  const page = await hub.newest();
  became(page);
  live.after = Math.max(live.after, page.last_line);
  take(page.items, false);
  state(page.state);
  live.start();
}

/** Resolves once there is a visitor. Only somebody who writes becomes one: whoever only looks leaves nothing. */
function ready() {
  if (hub.token) return Promise.resolve();
  opening ||= (async () => {
    try {
      // Another tab may have become one meanwhile.
      const now = await new Promise((resolve) => { asked = resolve; tell('ask'); });
      if (now.token) {
        hub.token = now.token;
        await load();
      } else {
        const answer = await hub.visit(about);
        hub.token = answer.token;
        keep({ token: answer.token });
        became(answer);
        live.start();
      }
      if (vouch) await identify(vouch);
    } finally {
      opening = null;
    }
  })();
  return opening;
}

async function identify(token) {
  vouch = token;
  if (!hub.token) {
    if (!open) return; // with the first line, or as soon as the chat is opened
    return void await ready();
  }
  try {
    const before = visitor?.id;
    became(await hub.identify(token));
    if (visitor.id !== before) await load();
    known = true;
    refresh();
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 409) {
      await logout();
      vouch = token;
    }
  }
}

async function logout() {
  vouch = '';
  try {
    if (hub.token) await hub.leave();
  } catch {
    // Gone all the same: the token is forgotten here.
  }
  outbox.items.length = 0;
  pending = [];
  keep({ token: '', out: [] });
  tell('drop');
  drawFiles();
  forget();
}

function tokenOver() {
  keep({ token: '' });
  hub.token = '';
  live.stop();
  visitor = null;
  if (outbox.items.length > 0) outbox.hurry();
}

// ---- writing --------------------------------------------------------------------------------------------------------

let typedAt = 0;
let typingTimer = 0;
function typing(active) {
  clearTimeout(typingTimer);
  if (active) typingTimer = setTimeout(() => typing(false), 4000);
  if (active && Date.now() - typedAt < 2500) return;
  if (!active && !typedAt) return;
  typedAt = active ? Date.now() : 0;
  live.send({ op: 'typing', active });
}

function grow() {
  ui.text.style.height = 'auto';
  ui.text.style.height = `${Math.min(ui.text.scrollHeight, 132)}px`;
  refresh();
}

function say() {
  const text = ui.text.value.replace(/\r\n?/g, '\n').trim();
  if (!text && pending.length === 0) return;
  const files = pending;
  pending = [];
  drawFiles();
  ui.text.value = '';
  grow();
  typing(false);
  newMatter = true;
  const item = { id: makeId(), text, files };
  showWaiting(item);
  draw();
  ui.log.scrollTop = ui.log.scrollHeight;
  outbox.add(item);
}

function addFiles(list) {
  for (const blob of list) {
    if (blob.size > chat.max_attachment_bytes) {
      announce(t('tooLarge', blob.name));
      ui.notice.textContent = t('tooLarge', blob.name);
      show(ui.notice, true);
    } else if (blob.size > 0 && pending.length < 10) {
      const file = { id: makeId(), blob };
      pending.push(file);
      tell('put', file);
    }
  }
  drawFiles();
  refresh();
  ui.text.focus();
}

const named = (files = []) => files.map(({ id, blob, stored }) => ({ id, name: blob.name, stored }));

/** The files of \a list that the page still has: what was chosen and not sent outlives a reload. */
async function keptFiles(list) {
  const ids = list.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const found = await new Promise((resolve) => {
    broughtFiles = resolve;
    setTimeout(() => resolve([]), 5000);
    tell('want', { ids });
  });
  const blobs = new Map(found.map(({ id, blob }) => [id, blob]));
  return new Map(list.filter(({ id }) => blobs.has(id)).map(({ id, stored }) => [id, { id, stored, blob: blobs.get(id) }]));
}

/** What the last page of this tab or another has not sent. */
async function restore() {
  const out = kept.out || [];
  const chosen = kept.files || [];
  const files = await keptFiles([...out.flatMap((item) => item.files || []), ...chosen]);
  const there = (list = []) => list.map(({ id }) => files.get(id)).filter(Boolean);
  const items = out.map((item) => ({ ...item, files: there(item.files) })).filter((item) => item.text || item.files.length > 0);
  for (const item of items) showWaiting(item);
  outbox.restore(items);
  pending = [...there(chosen), ...pending];
  drawFiles();
  draw();
  refresh();
}

function showWaiting(item) {
  lines.set(item.id, {
    id: item.id, at: new Date().toISOString(), direction: 'in', text: item.text,
    attachments: item.files.map(({ id, blob }) => ({ id, name: blob.name, size: blob.size, media_type: blob.type, blob })),
  });
}

function drawFiles() {
  keep({ files: named(pending) });
  ui.files.replaceChildren(...pending.map((file) => {
    const remove = element('button', { type: 'button', class: 'icon', 'aria-label': t('removeFile', file.blob.name) }, '×');
    remove.addEventListener('click', () => {
      pending = pending.filter((one) => one !== file);
      tell('drop', { ids: [file.id] });
      drawFiles();
      refresh();
      ui.text.focus();
    });
    return element('li', {}, element('span', { dir: 'auto' }, file.blob.name || t('picture')), remove);
  }));
  show(ui.files, pending.length > 0);
}

// ---- rating ---------------------------------------------------------------------------------------------------------

function drawStars() {
  const chosen = () => Number(ui.rating.querySelector('input:checked')?.value || 0);
  const stars = [1, 2, 3, 4, 5].map((score) => {
    const input = element('input', { type: 'radio', name: 'score', value: score, id: `score-${score}`, 'aria-label': t('stars', score) });
    const label = element('label', { for: `score-${score}`, 'aria-hidden': 'true' });
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', '#i-star');
    svg.append(use);
    label.append(svg);
    input.addEventListener('change', () => {
      ui.rating.querySelectorAll('.stars label').forEach((one, index) => one.classList.toggle('on', index < chosen()));
      ui.rating.querySelector('.main').disabled = false;
    });
    return [input, label];
  });
  ui.rating.querySelector('.stars').replaceChildren(...stars.flat());
}

async function rate(event) {
  event.preventDefault();
  const score = Number(ui.rating.querySelector('input:checked')?.value || 0);
  if (!score) return;
  ui.rating.dataset.id ||= makeId();
  const button = ui.rating.querySelector('.main');
  button.disabled = true;
  try {
    await hub.rate({ id: ui.rating.dataset.id, score, words: $('rating-words').value });
    rated = true;
    ui.rating.reset();
    delete ui.rating.dataset.id;
    announce(t('thanks'));
    refresh();
    ui.text.focus();
  } catch {
    announce(t('offline'));
    button.disabled = false;
  }
}

// ---- opening and closing --------------------------------------------------------------------------------------------

function setOpen(on) {
  if (open === on) return;
  open = on;
  show(ui.panel, on);
  show(ui.launcher, !on);
  reshape();
  refresh();
  if (on) {
    if (vouch && !hub.token) ready().catch(() => {});
    ui.log.scrollTop = ui.log.scrollHeight;
    const first = ui.prechat.hidden ? ui.composer.hidden ? ui.close : ui.text : ui.prechat.querySelector('input:not([hidden])');
    // On a phone the keyboard would cover what was said.
    (phone ? ui.close : first)?.focus();
    reading();
  } else {
    ui.launcher.focus();
  }
}

function listen() {
  ui.launcher.addEventListener('click', () => setOpen(true));
  ui.close.addEventListener('click', () => setOpen(false));
  ui.sound.addEventListener('click', () => {
    keep({ sound: kept.sound === false });
    soundIs(kept.sound !== false);
  });
  ui.older.addEventListener('click', older);
  ui.composer.addEventListener('submit', (event) => { event.preventDefault(); say(); });
  ui.text.addEventListener('input', () => { grow(); typing(ui.text.value !== ''); });
  ui.text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      say();
    }
  });
  ui.text.addEventListener('paste', (event) => {
    const files = [...event.clipboardData.files];
    if (files.length > 0) {
      event.preventDefault();
      addFiles(files);
    }
  });
  ui.attach.addEventListener('click', () => ui.picker.click());
  ui.picker.addEventListener('change', () => { addFiles([...ui.picker.files]); ui.picker.value = ''; });
  ui.panel.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !event.isComposing) setOpen(false); });
  const carriesFiles = (event) => [...event.dataTransfer.types].includes('Files') && !ui.composer.hidden;
  addEventListener('dragover', (event) => { if (carriesFiles(event)) { event.preventDefault(); show(ui.drop, true); } });
  addEventListener('dragleave', (event) => { if (!event.relatedTarget) show(ui.drop, false); });
  addEventListener('drop', (event) => {
    event.preventDefault();
    show(ui.drop, false);
    if (carriesFiles(event)) addFiles([...event.dataTransfer.files]);
  });
  ui.prechat.addEventListener('submit', async (event) => {
    event.preventDefault();
    about = { ...about, name: $('visitor-name').value, email: $('visitor-email').value };
    known = true;
    refresh();
    ui.text.focus();
    try {
      if (hub.token) became(await hub.visit(about));
      known = true;
    } catch {
      // Said again with the first line.
    }
  });
  ui.rating.addEventListener('submit', rate);
  $('rating-skip').addEventListener('click', () => { skipped = true; refresh(); ui.text.focus(); });
  document.addEventListener('visibilitychange', reading);
  addEventListener('online', () => { outbox.hurry(); refresh(); });
  addEventListener('offline', refresh);
}

/** What the hub says of this chat; it may be off or paused by now. */
async function describe() {
  try {
    chat = await hub.describe();
    language = chooseLanguage([chat.language, about.language, ...(about.own || [])]);
    t = translator(language);
    speak();
    refresh();
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) tell('gone');
    return false;
  }
}

function connectParts() {
  hub = new Hub(channel, site);
  live = new Live(hub, {
    welcome: (frame) => {
      if (became(frame)) load().catch(() => live.start());
      outbox.hurry();
    },
    lines: (items) => take(items, true),
    state,
    typing: (frame) => typist(frame.active, frame.author),
    paused: (frame) => {
      const was = chat.paused;
      chat.paused = frame.paused;
      chat.notice = frame.notice;
      if (was && !frame.paused) outbox.hurry();
      refresh();
    },
    over: tokenOver,
    line: (up) => { if (up) reading(); refresh(); },
  });
  outbox = new Outbox(hub, {
    ready,
    changed: (items) => keep({ out: items.map(({ id, text, at, files }) => ({ id, text, at, files: named(files) })) }),
    settled: (item) => { if (item.files?.length) tell('drop', { ids: item.files.map(({ id }) => id) }); },
    sent: (item, line) => take([line], false),
    failed: (item) => {
      const line = lines.get(item.id);
      if (line) line.failed = true;
      announce(t('notSent'));
      draw();
    },
    paused: (notice) => { chat.paused = true; chat.notice = notice; refresh(); },
    over: tokenOver,
  });
}

async function begin(init) {
  about = { page: init.page, title: init.title, referrer: init.referrer, language: init.language, own: init.own };
  kept = init.kept || {};
  vouch = init.vouch || '';
  connectParts();
  listen();
  while (!await describe()) await new Promise((resolve) => { setTimeout(resolve, 10000); });
  about.language = language;
  known = false;
  document.body.hidden = false;
  look(init);
  if (kept.token) {
    hub.token = kept.token;
    try {
      became(await hub.visit(about));
      await load();
      if (vouch) await identify(vouch);
    } catch (refusal) {
      if (refusal instanceof Refusal && (refusal.status === 401 || refusal.status === 403)) tokenOver();
      else live.start();
    }
  }
  await restore();
}

/** The page around: only its own window, and always from the same website. */
addEventListener('message', (event) => {
  if (event.source !== parent || event.data?.deskbell !== 1) return;
  const { type, ...data } = event.data;
  if (type === 'init' && !site) {
    site = event.origin;
    begin(data);
    return;
  }
  if (event.origin !== site) return;
  if (type === 'open') setOpen(true);
  else if (type === 'close') setOpen(false);
  else if (type === 'identify') identify(data.vouch);
  else if (type === 'logout') logout();
  else if (type === 'looks') look(data);
  else if (type === 'sight') { hidden = data.hidden; reading(); }
  else if (type === 'files') broughtFiles?.(data.files || []);
  else if (type === 'page') { about = { ...about, ...data }; live?.send({ op: 'page', ...data }); }
  else if (type === 'kept') {
    const now = data.kept || {};
    asked?.(now);
    asked = null;
    if (data.other && now.token !== hub.token && !opening) {
      kept = now;
      if (!now.token) forget();
      else {
        forget();
        hub.token = now.token;
        load().catch(() => live.start());
      }
    }
  }
});
parent.postMessage({ deskbell: 1, type: 'hello' }, '*');
