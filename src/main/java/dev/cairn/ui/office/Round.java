package dev.cairn.ui.office;

/**
 * What came of planning several athletes again.
 *
 * @param same byte for byte as before, so approvals of them hold
 * @param changed other plans than before
 * @param stale of these how many had been approved
 * @param fresh the first plan of somebody
 * @param refused no plan can be made now
 * @param lost changes of coaches that the new plans do not have
 */
public record Round(int same, int changed, int stale, int fresh, int refused, int lost) {
  public int all() {
    return same + changed + fresh + refused;
  }
}
