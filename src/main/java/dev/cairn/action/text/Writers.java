package dev.cairn.action.text;

import dev.cairn.ledger.OpaqueId;
import dev.cairn.model.wording.Sceptic;
import dev.cairn.pack.SentencePack;
import java.util.List;

/** Who writes on this machine, and who doubts what others write. */
public interface Writers {
  /** Writes from the sentences of packs. */
  PlanWriter template(List<SentencePack> sentences);

  Sceptic sceptic();

  /**
   * A writer elsewhere.
   *
   * @param workspace the ledger's own id: the same runner has the same name outside as long as it
   *     is the same, and another from another workspace
   */
  RemoteWriter remote(OpaqueId workspace);

  /** The keys of services elsewhere. */
  ServiceKeys keys();
}
