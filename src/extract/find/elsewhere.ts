import { tagBit } from './survey/tagBits.ts';

/** Bits of `Box.inside`: what stands in these leads elsewhere, stands beside the text, or asks for an answer. */
export const elsewhere = tagBit.nav | tagBit.aside | tagBit.footer | tagBit.form;
