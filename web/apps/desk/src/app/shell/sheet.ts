import { opener } from '../opener';

export const { open: openSheet, useOpen: useSheet, close: closeSheet } = opener();
