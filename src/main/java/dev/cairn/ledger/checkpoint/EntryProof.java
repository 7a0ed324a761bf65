package dev.cairn.ledger.checkpoint;

import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.InclusionProof;
import dev.cairn.ledger.tree.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry, its way up to the root, and the checkpoint that signed this root: shows to somebody
 * who has nothing but the public key that the entry stands in the ledger. In the form of <a
 * href="https://c2sp.org/tlog-proof">C2SP proofs</a>, with the entry as its extra part.
 */
public record EntryProof(byte[] entry, InclusionProof inclusion, Checkpoint checkpoint) {
  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int LARGEST = 64 << 10;

  /** Whether the entry stands where the proof says in the tree that the checkpoint signed. */
  public boolean proves(VerifierKey key) {
    Hash leaf = Hash.of(new Sha256().leaf(entry));
    return inclusion.size() == checkpoint.size()
        && inclusion.proves(leaf, checkpoint.root())
        && checkpoint.origin().equals(key.name())
        && checkpoint.note().isSignedBy(key);
  }

  public byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    text.append(EXTRA).append(Base64Text.of(entry)).append('\n');
    text.append(INDEX).append(inclusion.index()).append('\n');
    inclusion.path().forEach(hash -> text.append(Base64Text.of(hash.bytes())).append('\n'));
    return (text + "\n" + new String(checkpoint.toBytes(), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #toBytes} wrote; whether it proves anything is another question. */
  public static Optional<EntryProof> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int split = text.indexOf("\n\n");
    if (bytes.length > LARGEST || split < 0) {
      return Optional.empty();
    }
    String[] lines = text.substring(0, split).split("\n", -1);
    Optional<Checkpoint> checkpoint =
        Checkpoint.parse(text.substring(split + 2).getBytes(StandardCharsets.UTF_8));
    if (checkpoint.isEmpty()
        || lines.length < 3
        || !lines[0].equals(HEADER)
        || !lines[1].startsWith(EXTRA)
        || !lines[2].matches(INDEX + "(0|[1-9][0-9]{0,15})")) {
      return Optional.empty();
    }
    long index = Long.parseLong(lines[2].substring(INDEX.length()));
    Optional<byte[]> entry = Base64Text.bytes(lines[1].substring(EXTRA.length()));
    Optional<List<Hash>> path = path(lines);
    if (entry.isEmpty() || path.isEmpty() || index >= checkpoint.get().size()) {
      return Optional.empty();
    }
    InclusionProof inclusion = new InclusionProof(index, checkpoint.get().size(), path.get());
    return Optional.of(new EntryProof(entry.get(), inclusion, checkpoint.get()));
  }

  private static Optional<List<Hash>> path(String[] lines) {
    List<Hash> path = new ArrayList<>();
    for (int i = 3; i < lines.length; i++) {
      Optional<byte[]> hash = Base64Text.bytes(lines[i], Hash.LENGTH);
      if (hash.isEmpty()) {
        return Optional.empty();
      }
      path.add(Hash.of(hash.get()));
    }
    return Optional.of(path);
  }
}
