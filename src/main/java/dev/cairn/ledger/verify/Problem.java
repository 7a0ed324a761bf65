package dev.cairn.ledger.verify;

/**
 * The first thing that is wrong.
 *
 * @param sequence of the entry it struck; 0 if it struck none, but a checkpoint or a file
 * @param sentence names the thing, its value and what is wrong with it
 */
public record Problem(long sequence, Fault fault, String sentence) {}
