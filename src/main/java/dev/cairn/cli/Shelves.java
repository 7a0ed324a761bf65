package dev.cairn.cli;

/**
 * The two ways to open the packs.
 *
 * @param ready for work: what passed its checks before is not checked again
 * @param checked everything is checked anew
 */
record Shelves(Shelf ready, Shelf checked) {}
