import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A mail server on loopback that keeps what it is sent. */
export interface MailServer {
  readonly url: string;
  readonly mails: readonly ParsedMail[];
  /** What it answers to each mail from now on: a code with words, or undefined to take it. */
  answer: { code: number; words: string } | undefined;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

function refuse({ code, words }: { code: number; words: string }): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

/** Starts a mail server; after a stop it starts again on the same port. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  let port = 0;
  let server: SMTPServer | undefined;
  const self: MailServer = {
    get url() {
      return `smtp://127.0.0.1:${port}`;
    },
    mails,
    answer: undefined,
    async start() {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        onData(stream: SMTPServerDataStream, _session, done) {
          void simpleParser(stream).then((mail) => {
            if (self.answer !== undefined) return done(refuse(self.answer));
            mails.push(mail);
            return done();
          });
        },
      });
      server.on('error', () => undefined);
      server.listen(port, '127.0.0.1');
      await once(server.server, 'listening');
      port = (server.server.address() as AddressInfo).port;
    },
    async stop() {
      const running = server;
      server = undefined;
      await new Promise<void>((resolve) => (running ? running.close(resolve) : resolve()));
    },
  };
  await self.start();
  return self;
}
