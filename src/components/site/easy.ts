import { EASY, startEasy, type ReadOut } from '#src/easy/switch.ts';

startEasy(
  EASY,
  ({ dataset }) => import(/* @vite-ignore */ dataset['voice'] ?? '') as Promise<ReadOut>,
);
