/** Somebody who asks pages and sends forms with cookies as a browser keeps them, and is led nowhere. */
export type Guest = {
  get(path: string): Promise<Response>;
  /** @param action such as `door.signIn` */
  send(path: string, action: string, fields?: Record<string, string>): Promise<Response>;
  /** The cookies that stand now, by name. */
  readonly cookies: Map<string, string>;
};

/** @param url origin of the shop */
export function guest(url: string): Guest {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { ...init.headers, cookie };
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path) => ask(path),
    send: (path, action, fields = {}) =>
      ask(`${path}${path.includes('?') ? '&' : '?'}_action=${action}`, {
        method: 'POST',
        headers: { origin: url },
        body: new URLSearchParams(fields),
      }),
  };
}
