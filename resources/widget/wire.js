// SPDX-License-Identifier: GPL-3.0-or-later
// Talks to the hub: calls, the live socket, and the queue of what is not sent yet. Knows nothing of how it looks.

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** RFC 9562 section 5.7: sorts by time. */
export function makeId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let ms = Date.now();
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What a call came to when it did not work. status 0: the hub was not reached. */
export class Refusal extends Error {
  constructor(status, problem, wait) {
    super(problem?.detail || `status ${status}`);
    this.status = status;
    this.type = (problem?.type || '').split('/').pop();
    this.wait = wait;
  }
  /** The same call may work later. */
  get passes() { return this.status === 0 || this.status === 429 || this.status >= 500; }
}

export class Hub {
  /** \a site: the website's origin, as the browser says it. */
  constructor(channel, site) {
    this.channel = channel;
    this.site = site;
    this.token = '';
  }

  async call(method, path, body, headers = {}) {
    const plain = body === undefined || body instanceof Blob;
    const options = { method, headers: { 'X-Visitor-Origin': this.site, ...headers }, cache: 'no-store', credentials: 'omit' };
    if (this.token) options.headers.Authorization = `Bearer ${this.token}`;
    if (body !== undefined) options.body = plain ? body : JSON.stringify(body);
    if (!plain) options.headers['Content-Type'] = 'application/json';
    let answer;
    try {
      options.signal = AbortSignal.timeout(body instanceof Blob ? 120000 : 20000);
      answer = await fetch(path, options);
    } catch {
      throw new Refusal(0, null, 0);
    }
    if (answer.ok) return answer;
    const problem = await answer.json().catch(() => null);
    throw new Refusal(answer.status, problem, Number(answer.headers.get('Retry-After')) || 0);
  }
  async json(method, path, body) {
    const answer = await this.call(method, path, body);
    return answer.status === 204 ? null : answer.json();
  }

  describe() { return this.json('GET', `/v1/visitor/channels/${this.channel}`); }
  /** A new page of a known visitor, or (without a token) a new visitor. */
  visit(about) { return this.json('POST', '/v1/visitor', { channel_id: this.channel, origin: this.site, ...about }); }
  leave() { return this.json('DELETE', '/v1/visitor'); }
  identify(vouch) { return this.json('POST', '/v1/visitor/identify', { token: vouch }); }
  newest(limit = 40) { return this.json('GET', `/v1/visitor/messages?limit=${limit}`); }
  before(line, limit = 40) { return this.json('GET', `/v1/visitor/messages?before=${line}&limit=${limit}`); }
  say(line) { return this.json('POST', '/v1/visitor/messages', line); }
  rate(rating) { return this.json('POST', '/v1/visitor/rating', rating); }
  async upload(id, file) {
    const answer = await this.call('POST', `/v1/visitor/attachments?id=${id}`, file, {
      'Content-Type': file.type || 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name || 'file').replace(/['()*]/g, '_')}`,
    });
    return answer.json();
  }
  async file(id) {
    return (await this.call('GET', `/v1/visitor/attachments/${id}`)).blob();
  }
}

/** The live line: reconnects for ever, asks each time for what came after the last line it has. */
export class Live {
  /** \a on: {lines, state, typing, paused, welcome, over, line(up)} */
  constructor(hub, on) {
    this.hub = hub;
    this.on = on;
    this.after = 0;
    this.attempt = 0;
    this.up = false;
    this.wanted = false;
    addEventListener('online', () => this.hurry());
    addEventListener('offline', () => this.drop());
  }
  start() {
    this.wanted = true;
    if (!this.socket) this.connect();
  }
  stop() {
    this.wanted = false;
    clearTimeout(this.again);
    this.drop();
  }
  /** Something says that the network is back. */
  hurry() {
    if (!this.wanted || this.up) return;
    clearTimeout(this.again);
    this.drop();
    this.attempt = 0;
    this.connect();
  }
  drop() {
    const { socket } = this;
    this.socket = null;
    clearInterval(this.beat);
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      this.lost();
    }
  }
  lost() {
    clearInterval(this.beat);
    this.socket = null;
    this.up = false;
    if (!this.wanted) return;
    clearTimeout(this.again);
    const wait = Math.min(30000, 500 * 2 ** this.attempt) * (0.5 + Math.random());
    this.attempt += 1;
    this.on.line(false);
    this.again = setTimeout(() => this.connect(), wait);
  }
  connect() {
    clearTimeout(this.again);
    if (!this.wanted || this.socket || !this.hub.token) return;
    const url = new URL('/v1/visitor/events', location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url);
    this.socket = socket;
    socket.onopen = () => this.send({ op: 'hello', token: this.hub.token, origin: this.hub.site, after: this.after });
    socket.onmessage = (event) => this.take(JSON.parse(event.data));
    socket.onclose = (event) => {
      if (event.code === 4401) {
        this.wanted = false;
        this.lost();
        this.on.over();
      } else {
        this.lost();
      }
    };
    this.heard = Date.now();
    // A line that died without a word (sleep, another network) is only found by asking.
    this.beat = setInterval(() => {
      if (Date.now() - this.heard > 45000) this.hurryOver();
      else this.send({ op: 'ping' });
    }, 20000);
  }
  hurryOver() {
    this.up = false;
    this.on.line(false);
    this.hurry();
  }
  take(frame) {
    this.heard = Date.now();
    if (frame.op === 'welcome') {
      this.attempt = 0;
      this.up = true;
      if (this.after > frame.last_line) this.after = 0;
      this.on.welcome(frame);
      this.on.line(true);
    } else if (frame.op === 'lines') {
      for (const line of frame.items) this.after = Math.max(this.after, line.line);
      this.on.lines(frame.items);
    } else {
      this.on[frame.op]?.(frame);
    }
  }
  send(frame) {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }
}

/** What was written and the hub has not confirmed: one after the other, in order, each under its own id for as long as it takes. */
export class Outbox {
  /** \a on: {ready() → promise, sent(item, line), settled(item), failed(item, refusal), changed(items), paused(notice)} */
  constructor(hub, on) {
    this.hub = hub;
    this.on = on;
    this.items = [];
    this.busy = false;
  }
  restore(items) {
    for (const item of items) {
      if (!this.items.some((known) => known.id === item.id)) this.items.push(item);
    }
    this.work();
  }
  add(item) {
    this.items.push(item);
    this.on.changed(this.items);
    this.work();
  }
  /** Another tab was faster, or the answer got lost and the line came by the socket. */
  settle(id) {
    const index = this.items.findIndex((item) => item.id === id);
    if (index < 0) return;
    const [item] = this.items.splice(index, 1);
    this.on.changed(this.items);
    this.on.settled(item);
  }
  retry(item) {
    delete item.failed;
    this.work();
  }
  hurry() { this.wake?.(); this.work(); }
  async work() {
    if (this.busy) return;
    this.busy = true;
    let attempt = 0;
    for (;;) {
      const item = this.items.find((one) => !one.failed);
      if (!item) break;
      try {
        await this.on.ready();
        const line = await this.deliver(item);
        attempt = 0;
        this.settle(item.id);
        this.on.sent(item, line);
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        if (refusal.status === 401) {
          this.on.over();
        } else if (!refusal.passes) {
          item.failed = true;
          this.on.failed(item, refusal);
          continue;
        }
        if (refusal.type === 'paused') this.on.paused(refusal.message);
        attempt += 1;
        const wait = Math.max(refusal.wait * 1000, Math.min(20000, 400 * 2 ** attempt)) * (1 + Math.random() / 4);
        await Promise.race([pause(wait), new Promise((resolve) => { this.wake = resolve; })]);
      }
    }
    this.busy = false;
  }
  async deliver(item) {
    const attachments = [];
    for (const file of item.files || []) {
      if (!file.stored) {
        await this.hub.upload(file.id, file.blob);
        file.stored = true;
      }
      attachments.push(file.id);
    }
    return this.hub.say({ id: item.id, text: item.text, attachments });
  }
}
