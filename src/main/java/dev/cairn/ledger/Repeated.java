package dev.cairn.ledger;

import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Sha256;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that comes a second time must ask for the same as the first time. */
final class Repeated {
  private Repeated() {}

  static Receipt receipt(Step step, List<StoredEntry> before) {
    List<Entry> entries = new ArrayList<>();
    for (StoredEntry stored : before) {
      try {
        entries.add(stored.entry());
      } catch (Damage damage) {
        throw new IllegalStateException(
            "Request " + step.request() + " was carried out before, but its entry is damaged",
            damage);
      }
    }
    if (!same(step, before, entries)) {
      throw new IllegalArgumentException(
          "Request " + step.request() + " was carried out before as something else");
    }
    return new Receipt(entries, true, false);
  }

  private static boolean same(Step step, List<StoredEntry> before, List<Entry> entries) {
    if (step.drafts().size() != entries.size()) {
      return false;
    }
    for (int i = 0; i < entries.size(); i++) {
      Draft draft = step.drafts().get(i);
      Entry entry = entries.get(i);
      if (!entry.actor().equals(step.actor())
          || !entry.kind().equals(draft.kind())
          || !entry.subject().equals(draft.subject())
          || !samePayload(draft, entry, before.get(i).salt())) {
        return false;
      }
    }
    return true;
  }

  /** An erased payload can no longer be compared. */
  private static boolean samePayload(Draft draft, Entry entry, byte @Nullable [] salt) {
    return salt == null
        || Hash.of(new Sha256().payload(salt, draft.payload())).equals(entry.payload());
  }
}
