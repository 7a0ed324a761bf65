package dev.cairn.ui.review;

/**
 * Something to say in passing.
 *
 * @param undo whether what was done can be taken back there
 */
public record Said(String sentence, boolean undo) {}
