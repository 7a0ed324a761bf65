package dev.cairn.action.athlete;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import java.util.List;

/** Erases all that was ever said about an athlete; that there was somebody stays. */
public record EraseAthlete(String athleteId) implements Action {
  /** What it means, for before it is done. */
  public static final String MEANING =
      "Erasing removes the file, plans, verdicts, notes, log and loads of an athlete for good: no"
          + " undo brings them back. The ledger keeps that something was decided and when, not what"
          + " or about whom. Backups and exports made before still hold it.";

  @Override
  public Kind kind() {
    return Kind.ERASED;
  }

  @Override
  public Deed decide(Now now) {
    return new Deed.Erasure(
        now.records().person(athleteId).orElseGet(() -> now.records().athlete(athleteId)),
        List.of("It cannot be undone, and backups and exports made before still hold it."));
  }
}
