package dev.cairn.action;

import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.EntryProof;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.tree.InclusionProof;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Signs how long the ledger of a workspace is and what its root is, and proves entries with it. */
public final class SignedHead {
  private final Workspace workspace;

  public SignedHead(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A checkpoint of the ledger as it is; the workspace keeps a copy. */
  public Checkpoint sign(Instant now) {
    return workspace.step(() -> {
      Checkpoint checkpoint = signed(now);
      workspace.checkpoints().keep(checkpoint);
      return checkpoint;
    });
  }

  /** A proof for the entry with this number, under a checkpoint made for it. */
  public EntryProof prove(long sequence, Instant now) {
    Checkpoint checkpoint = sign(now);
    if (sequence < 1 || sequence > checkpoint.size()) {
      throw new Refused(
          "There is no entry "
              + sequence
              + ", the ledger has "
              + checkpoint.size()
              + ", so nothing was proven.");
    }
    InclusionProof.Making making = new InclusionProof.Making(sequence - 1, checkpoint.size());
    try {
      byte[] entry = new byte[0];
      try (EntryCursor cursor = workspace.entries().from(1)) {
        StoredEntry stored = cursor.next();
        for (long at = 1; stored != null && at <= checkpoint.size(); at++) {
          making.accept(stored.hash());
          entry = at == sequence ? stored.bytes() : entry;
          stored = cursor.next();
        }
      }
      return new EntryProof(entry, making.proof(), checkpoint);
    } catch (Damage damage) {
      throw new Refused(damage.getMessage() + " Nothing was proven. Maybe run \"ledger verify\".");
    }
  }

  private Checkpoint signed(Instant now) {
    Head head = workspace.entries().head();
    if (head.size() == 0) {
      throw new Refused(
          "The workspace has no ledger yet, so there is nothing to sign. Maybe add an athlete"
              + " first.");
    }
    Signer signer =
        workspace
            .keys()
            .signer()
            .orElseThrow(() ->
                new Refused(
                    "The signing key of the workspace is missing, so no checkpoint was signed."
                        + " Maybe it lies where the workspace was before."));
    String origin = Ledger.origin(new Records(workspace).ledger().id());
    return Checkpoint.sign(
        origin,
        head.size(),
        head.root(),
        EntryTime.text(now.truncatedTo(ChronoUnit.MILLIS)),
        List.of(signer));
  }
}
