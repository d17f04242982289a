import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Received = { from: string; to: string[]; mail: ParsedMail };

/** What the server does with the next letters. */
export type Manner =
  | 'accept'
  /** It has the letter, but the connection breaks before it says so. */
  | 'lose the answer'
  /** It has the letter and says nothing. */
  | 'stay silent';

export type MailServer = {
  url: string;
  port: number;
  received: Received[];
  /** Resolves once so many have come. */
  until(count: number): Promise<void>;
  setManner(manner: Manner): void;
  close(): Promise<void>;
};

type Refusals = {
  /** Answers to addresses of recipients, by their part before the @. */
  recipients?: Record<string, { code: number; words: string }>;
  sender?: { code: number; words: string };
};

/** A real mail server, which keeps what it gets. @param port the one of a server that was closed */
export async function openMailServer(refusals: Refusals = {}, port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let manner: Manner = 'accept';
  let arrived = () => {};
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_, __, answer) => answer(refusal(refusals.sender)),
    onRcptTo: ({ address }, _, answer) =>
      answer(refusal(refusals.recipients?.[address.split('@')[0] ?? ''])),
    async onData(stream, { envelope }, answer) {
      const mail = await simpleParser(stream).catch(() => null);
      if (!mail) return;
      received.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : '',
        to: envelope.rcptTo.map(({ address }) => address),
        mail,
      });
      arrived();
      if (manner === 'accept') answer();
      if (manner === 'lose the answer') for (const socket of sockets) socket.destroy();
    },
  });
  // A client that hangs up without a word is part of the tests.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const listening = isAddress(address) ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    received,
    async until(count) {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
    },
    setManner(next) {
      manner = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function refusal(given: { code: number; words: string } | undefined): Error | null {
  return given ? Object.assign(new Error(given.words), { responseCode: given.code }) : null;
}
