import { engrave } from './engrave.ts';

export const directory = {
  restaurant: engrave({
    tint: 'M43 40H66V58a16 16 0 0 1-16 16H43zM43 76H74l-6 6H43z',
    detail:
      'M32 33q-4-4 0-8t0-8M43 33q-4-4 0-8t0-8M54 33q-4-4 0-8t0-8M24 46H62M26 52v6a10 10 0 0 0 3 7M24 87h24M54 87h8',
    line: 'M6 82H90M20 40H66V58a16 16 0 0 1-16 16H36a16 16 0 0 1-16-16zM66 45h5a9 9 0 0 1 0 18h-6M12 76H74l-6 6H18z',
    solid: 'M79 75h7v7h-7z',
  }),
  lodging: engrave({
    tint: 'M42 62V55q20-6 42 1V72H42zM66 14H78V38H66z',
    detail: 'M50 54v17M58 53v18M66 53v18M74 54v17M24 57h10M54 26H78M66 14V38M24 87h24M54 87h8',
    line: 'M6 82H90M12 82V40a4 4 0 0 1 4-4M12 62H84V72H12M84 72V82M84 62V56q-22-7-42-1v7M18 62V56a4 4 0 0 1 4-4H36a4 4 0 0 1 4 4V62M54 14H78V38H54z',
    solid: 'M59 17a4 4 0 1 0 4.5 5.5a3.5 3.5 0 0 1-4.5-5.5z',
  }),
  health: engrave({
    tint: 'M48 40H80a4 4 0 0 1 4 4V78a4 4 0 0 1-4 4H48z',
    detail:
      'M12 50H32M64 50H84M40 40V33a3 3 0 0 1 3-3H53a3 3 0 0 1 3 3V40M18 56v18M78 56v18M24 87h24M54 87h8',
    line: 'M6 82H90M16 40H80a4 4 0 0 1 4 4V78a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V44a4 4 0 0 1 4-4zM36 40V32a6 6 0 0 1 6-6H54a6 6 0 0 1 6 6V40M44 48h8v8h8v8h-8v8h-8v-8h-8v-8h8z',
    solid: 'M46 51h4v7h7v4h-7v7h-4v-7h-7v-4h7z',
  }),
};
