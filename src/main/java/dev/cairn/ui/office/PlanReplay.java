package dev.cairn.ui.office;

import dev.cairn.trail.PackRef;
import dev.cairn.trail.Replayed;
import java.util.List;
import java.util.SortedMap;

/**
 * A recorded plan made again with the very packs it was made with.
 *
 * @param storedHash of the line as it lies in the ledger
 * @param madeHash of the line that was made now
 * @param explained of {@code values} that the calendar shows, how many have a reason
 * @param sources how many decisions came from each source, by its word
 */
public record PlanReplay(
    Replayed replayed,
    String athlete,
    String engine,
    List<PackRef> packs,
    String storedHash,
    int storedBytes,
    String madeHash,
    int madeBytes,
    int explained,
    int values,
    SortedMap<String, Integer> sources) {
  public PlanReplay {
    packs = List.copyOf(packs);
  }

  public boolean same() {
    return replayed instanceof Replayed.Same;
  }
}
