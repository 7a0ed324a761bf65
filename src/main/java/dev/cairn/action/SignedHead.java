package dev.cairn.action;

import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.EntryProof;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.ledger.tree.InclusionProof;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signs how long the ledger of a workspace is and what its root is, and proves entries with it. */
public final class SignedHead {
  private final Workspace workspace;

  public SignedHead(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A checkpoint of the ledger as it is; the workspace keeps a copy. */
  public Checkpoint sign(Instant now) {
    return workspace.step(() -> keep(now, List.of()));
  }

  /** Inside a step: the first checkpoint of a new key, which the old one signs too if it can. */
  void handOver(Instant now, SigningKey fresh, Optional<Signer> old) {
    List<Signer> signers = new ArrayList<>(List.of(fresh));
    old.ifPresent(signers::add);
    keep(now, signers);
  }

  /** A proof for the entry with this number, under a checkpoint made for it. */
  public EntryProof prove(long sequence, Instant now) {
    return prove(sequence, sign(now), Progress.QUIET)
        .orElseThrow(() -> new IllegalStateException("Nobody stopped the proof"));
  }

  /** The last checkpoint that speaks of an entry with this number, if there is one. */
  public Optional<Checkpoint> over(long sequence) {
    return workspace.checkpoints().all().stream()
        .filter(checkpoint -> checkpoint.size() >= sequence)
        .reduce((earlier, later) -> later);
  }

  /** The key that signs now, as the ledger names it. */
  public VerifierKey key() {
    return new LedgerKeys(workspace).inForce();
  }

  /** A proof under this checkpoint; none when it was stopped. */
  public Optional<EntryProof> prove(long sequence, Checkpoint checkpoint, Progress progress) {
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
          if (!progress.goOn(at - 1, checkpoint.size())) {
            return Optional.empty();
          }
          making.accept(stored.hash());
          entry = at == sequence ? stored.bytes() : entry;
          stored = cursor.next();
        }
      }
      return Optional.of(new EntryProof(entry, making.proof(), checkpoint));
    } catch (Damage damage) {
      throw new Refused(damage.getMessage() + " Nothing was proven. Maybe run \"ledger verify\".");
    }
  }

  private Checkpoint keep(Instant now, List<Signer> handingOver) {
    Checkpoint checkpoint = signed(now, handingOver);
    workspace.checkpoints().keep(checkpoint);
    return checkpoint;
  }

  private Checkpoint signed(Instant now, List<Signer> handingOver) {
    Head head = workspace.entries().head();
    if (head.size() == 0) {
      throw new Refused(
          "The workspace has no ledger yet, so there is nothing to sign. Maybe add an athlete"
              + " first.");
    }
    List<Signer> signers =
        handingOver.isEmpty() ? List.of(new LedgerKeys(workspace).signer()) : handingOver;
    String origin = Ledger.origin(new Records(workspace).ledger().id());
    return Checkpoint.sign(
        origin,
        head.size(),
        head.root(),
        EntryTime.text(now.truncatedTo(ChronoUnit.MILLIS)),
        signers);
  }
}
