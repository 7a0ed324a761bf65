package dev.cairn.action;

import dev.cairn.ledger.Subject;
import java.util.List;

/** What an action comes to, and what whoever asked should know besides. */
public sealed interface Deed {
  List<String> remarks();

  /** Changes that are recorded together and undone together; none if all is so already. */
  record Changes(List<Change> changes, List<String> remarks) implements Deed {
    public Changes {
      changes = changes.stream().filter(change -> !change.changesNothing()).toList();
      remarks = List.copyOf(remarks);
    }

    public static Changes of(Change... changes) {
      return new Changes(List.of(changes), List.of());
    }
  }

  /** Everything ever said about somebody goes; there is no way back. */
  record Erasure(Subject subject, List<String> remarks) implements Deed {
    public Erasure {
      remarks = List.copyOf(remarks);
    }
  }
}
