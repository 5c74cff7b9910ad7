// What no server of ours can beat: node:http that answers 201 and stores nothing, or that first has
// each body on the disk (APPEND_TO names the file). PORT is where it listens.
import { fdatasyncSync, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';

const { PORT, APPEND_TO } = process.env;
const file = APPEND_TO === undefined ? undefined : openSync(APPEND_TO, 'a', 0o600);

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (file !== undefined) {
      writeSync(file, Buffer.concat(chunks));
      fdatasyncSync(file);
    }
    response.writeHead(201, { 'content-type': 'application/json; charset=utf-8' });
    response.end('{"number":"XS-2026-1123-K7Q","replyBy":"2026-11-24"}');
  });
});
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Serving the limit at port ${PORT}`);
});
