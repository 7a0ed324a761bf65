package dev.cairn.engine.allocation;

/**
 * A week shared out.
 *
 * @param steps distance of each slot, in the order of the slots
 * @param excess steps by which each soft rule gave way, in the order of {@link SoftRule}
 */
public record Allocation(int[] steps, int[] excess) {
  public int excess(SoftRule rule) {
    return excess[rule.ordinal()];
  }
}
