package dev.cairn.action.text;

import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Thing;
import java.util.List;
import java.util.Objects;

/** What taking an answer in would change, looked at from outside. */
public final class Taken {
  private Taken() {}

  /** Changes of anything that is no text; there must be none. */
  public static List<Thing> others(Deed deed) {
    return changes(deed).stream()
        .map(Change::thing)
        .filter(thing -> thing != Thing.PASSAGE)
        .toList();
  }

  public static List<KeptPassage> passages(Deed deed) {
    return changes(deed).stream()
        .filter(change -> change.thing() == Thing.PASSAGE)
        .map(change -> PassageJson.read(Objects.requireNonNull(change.after())))
        .toList();
  }

  private static List<Change> changes(Deed deed) {
    return deed instanceof Deed.Changes said ? said.changes() : List.of();
  }
}
