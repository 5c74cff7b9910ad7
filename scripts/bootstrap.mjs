import { setInterval } from 'node:timers';
console.log(typeof setInterval);
