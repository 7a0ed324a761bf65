package dev.cairn.model.lifting;

import java.util.List;

/**
 * An exercise as the packs know it.
 *
 * @param compound whether more than one joint moves
 * @param bodyShare how much of the lifter's own weight is lifted along, 0 to 1
 * @param aliases names it has in logs, as their programs write them
 */
public record Exercise(
    String id,
    String name,
    Movement movement,
    boolean compound,
    double bodyShare,
    List<Muscle> primary,
    List<Muscle> secondary,
    List<String> aliases) {
  public Exercise {
    primary = List.copyOf(primary);
    secondary = List.copyOf(secondary);
    aliases = List.copyOf(aliases);
  }
}
