import http from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/**
 * The least that a search page can be: asks Meilisearch what the page asks, waits, and writes the
 * bytes of the page, which it was given. Reads its answers as JSON and prints its port.
 */
const shape = z.object({
  meilisearch: z.object({ url: z.string(), masterKey: z.string() }),
  /** By path and query: what is asked, and the page. */
  answers: z.record(z.string(), z.object({ asked: z.string(), page: z.string() })),
});

const { answers, meilisearch } = shape.parse(JSON.parse(await text(process.stdin)));
const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
const headers = {
  authorization: `Bearer ${meilisearch.masterKey}`,
  'content-type': 'application/json',
};

const server = http.createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (!answer) return void response.writeHead(404).end();
  const asked = http.request(
    `${meilisearch.url}/multi-search`,
    { method: 'POST', agent, headers },
    async (found) => {
      JSON.parse(await text(found));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer.page);
    },
  );
  asked.end(answer.asked);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') console.log(address.port);
});
